# SPDX-License-Identifier: GPL-2.0-or-later
"""Every QMP command with every kind of argument, and every line of the human monitor."""

import re

from . import values
from .operation import Operation, command_operation, give, hmp, qmp

# Asked elsewhere, in a way that suits them; or of no use: it ends the tests.
ELSEWHERE = {'quit', 'human-monitor-command', 'device_add', 'blockdev-add',
             'blockdev-reopen', 'chardev-add', 'qom-set', 'object-add', 'netdev_add'}
ELSEWHERE_HUMAN = {'quit', 'help', 'info', 'log', 'trace-event', 'chardev-add',
                   'chardev-change', 'device_add', 'netdev_add', 'object_add',
                   'drive_add', 'qemu-io', 'pmemsave', 'memsave', 'sum', 'qom-set'}

TOKENS = {
    'addr': ['0', '0x7c00', '-1'], 'size': ['512', '0'], '/fmt': ['/8x', '/2i'],
    'file': values.PATHS, 'filename': values.PATHS, 'uri': values.URIS,
    'host:port': ['127.0.0.1:0', '[::1]:0', 'localhost:0', ':0', 'unix:{dir}/sock.new'],
    'target': values.STRINGS['target'] + ['32'], 'new-image-file': ['{dir}/overlay', '/dev/fdset/4'],
    'device': ['disk', 'hd', 'no-such', 'tcp::0', 'unix:{dir}/sock.new,server=on,wait=off',
               'none', 'stdio', 'null', 'spare-chr', 'vnc', 'all', 'spare-qcow2'],
    'device|all': ['all', 'disk'], 'keys': ['a', 'ctrl-alt-f1', 'no-such'],
    'bootdevice': ['c', 'x'], 'index': ['0', '1', '7'], 'expr': ['$rip', '1+1', '$no'],
    'name': ['spare-map', 'net0', 'spare-file', 'sandbox_*'], 'tag': ['tag'],
    'protocol': ['vnc', 'spice'], 'password': ['secret'], 'time': ['now', 'never'],
    'capability': ['events', 'xbzrle', 'multifd'], 'state': ['on', 'off', '1'],
    'parameter': ['max-bandwidth', 'downtime-limit'], 'path': ['/machine', 'hd', '{dir}/wav'],
    'property': ['type'], 'id': ['no-such', 'spare-chr', 'hd', 'net0', 'spare-secret'],
    'audiodev': ['audio1', 'no-such'], 'dirty_rate': ['1'], 'second': ['1'],
    '[hostaddr]:hostport-[guestaddr]:guestport': ['tcp:127.0.0.1:0-:80'],
    '[tcp|udp]:[hostaddr]:hostport-[guestaddr]:guestport': [
        'tcp:127.0.0.1:0-:80', 'udp:127.0.0.1:0-:80', 'tcp:[::1]:0-:80', 'tcp::0-:80'],
    'netdev_id': ['net', 'no-such'], 'subcommand': ['status'],
}

# Lines that the help does not give away.
HUMAN = [
    'info mtree -f', 'info mtree -d -o', 'info registers -a', 'info block -v', 'info block -n',
    'info qtree', 'info qom-tree', 'info sandbox -a', 'info trace-events sandbox_*',
    'info roms', 'info usernet', 'info lapic 0', 'info via', 'info sync-profile -m',
    'log int', 'log in_asm,exec,cpu', 'log trace:sandbox_*', 'log none',
    'logfile {dir}/log.new', 'logfile {dir}/absent/x', 'trace-event sandbox_* on',
    'trace-event sandbox_* off', 'trace-file on', 'trace-file off',
    'trace-file set {dir}/trace', 'trace-file flush', 'sum 0 100', 'x /4i $rip',
    'xp /8x 0', 'p $rip', 'i /w 0x71', 'o /b 0x80 1', 'nmi', 'mce 0 1 0xb200000000000000 0 0 0',
    'drive_add 0 if=none,id=new,file={dir}/raw,format=raw',
    'drive_add 0 if=none,id=new,file=/dev/fdset/1,format=raw',
    'drive_add 0 if=none,id=new,file=/dev/fdset/2,format=raw,readonly=on',
    'drive_add 0 if=none,id=new,file={dir}/qcow2,format=qcow2,snapshot=on',
    'drive_add 0 if=none,id=new,driver=null-co', 'drive_add -n 0 driver=null-co,node-name=new',
    'drive_add 0 if=none,id=new,file=nbd:unix:{dir}/sock.nbd',
    'drive_add 0 if=none,id=new,file={loop},format=raw,aio=native,cache=none',
    'drive_add 0 if=none', 'drive_add 0:5 if=virtio,driver=null-co',
    'change disk {dir}/raw', 'change cd0 {dir}/raw raw', 'change cd0 /dev/fdset/2 raw',
    'change vnc 127.0.0.1:99', 'change vnc password secret', 'eject -f disk', 'eject cd0',
    'device_add virtio-rng-pci,id=new', 'device_add no-such', 'device_add VGA,id=new',
    'netdev_add user,id=new', 'netdev_add tap,id=new,ifname=qs-none0,script=no,downscript=no',
    'netdev_add socket,id=new,listen=127.0.0.1:0', 'netdev_add bridge,id=new,br=br0',
    'object_add secret,id=new,data=x', 'object_add rng-random,id=new,filename=/dev/urandom',
    'object_add memory-backend-file,id=new,size=1M,mem-path={dir}/exists',
    'chardev-add socket,id=new,path={dir}/sock.new,server=on,wait=off',
    'chardev-add socket,id=new,host=127.0.0.1,port=0,server=on,wait=off,telnet=on',
    'chardev-add file,id=new,path={dir}/new', 'chardev-add pty,id=new', 'chardev-add vc,id=new',
    'chardev-add stdio,id=new', 'chardev-add msmouse,id=new', 'chardev-add wctablet,id=new',
    'chardev-add null,id=new,mux=on', 'chardev-add null,id=new,logfile=/dev/fdset/5',
    'chardev-change spare-chr ringbuf', 'chardev-change spare-chr null,mux=on',
    'chardev-change serial file,path={dir}/new', 'chardev-change serial pty',
    'chardev-change serial socket,host=127.0.0.1,port=0,server=on,wait=off',
    'wavcapture {dir}/wav audio1', 'wavcapture {dir}/absent/wav audio1', 'stopcapture 0',
    'screendump {dir}/new -f png', 'screendump /dev/fdset/4', 'screendump {dir}/new vga',
    'dump-guest-memory -d {dir}/new', 'dump-guest-memory -z {dir}/new',
    'dump-guest-memory -p {dir}/new', 'dump-guest-memory -w {dir}/new',
    'dump-guest-memory -R -z {dir}/new', 'dump-guest-memory /dev/fdset/4',
    'memsave 0x7c00 512 {dir}/new', 'pmemsave 0x7c00 512 {dir}/new',
    'pmemsave 0 4096 /dev/fdset/4', 'pmemsave 0 4096 {dir}/absent/x',
    'calc_dirty_rate 1', 'calc_dirty_rate -r 1', 'calc_dirty_rate -b 1',
    'gdbserver unix:{dir}/sock.new,server=on,wait=off', 'gdbserver tcp:127.0.0.1:0',
    'gdbserver none', 'gdbserver stdio', 'gdbserver pty', 'gdbserver {dir}/null',
    'migrate -d exec:true', 'migrate -d unix:{dir}/sock.sink', 'migrate -d file:{dir}/new',
    'migrate_set_parameter tls-creds x', 'savevm x', 'loadvm x', 'delvm x', 'commit all',
    'snapshot_blkdev disk {dir}/overlay qcow2', 'snapshot_blkdev_internal disk x',
    'drive_backup disk {dir}/target raw', 'drive_mirror -f disk {dir}/target raw',
    'drive_backup -n disk /dev/fdset/4 raw', 'block_resize disk 2M', 'block_resize spare 2M',
    'block_stream spare-qcow2', 'nbd_server_start -a 127.0.0.1:0',
    'nbd_server_start unix:{dir}/sock.new', 'nbd_server_start vsock:1:70',
    'nbd_server_add -w disk', 'nbd_server_stop', 'hostfwd_add net tcp:127.0.0.1:0-:80',
    'hostfwd_remove net tcp:127.0.0.1:0', 'replay_break 1', 'replay_seek 1', 'cpu 0', 'cpu 9',
    'one-insn-per-tb on', 'one-insn-per-tb off', 'sync-profile on', 'sync-profile off',
    'sync-profile reset', 'watchdog_action none', 'pcie_aer_inject_error pci.1 BAD_TLP',
    'qom-set hd hotplugged true', 'qom-set /machine dump-guest-core false', 'dumpdtb {dir}/new',
    'xen-event-list', 'balloon 32', 'balloon 64', 'announce_self', 'boot_set c', 'gpa2hva 0',
    'gpa2hpa 0', 'gva2gpa 0x7c00', 'expire_password vnc now', 'set_password vnc secret',
    'x_colo_lost_heartbeat',
]
QEMU_IO = [
    'read 0 512', 'read -P 0 0 4k', 'write 0 512', 'write -z 0 64k', 'write -z -u 0 64k',
    'write -z -n 0 64k', 'write -f 0 4k', 'write -c 0 64k', 'write -r 0 4k', 'readv 0 512 512',
    'writev 0 512 512', 'aio_read 0 4k', 'aio_write 0 4k', 'aio_write -z 0 64k', 'aio_flush',
    'discard 0 64k', 'flush', 'truncate 2M', 'truncate -m full 3M', 'truncate -m falloc 3M',
    'length', 'info', 'alloc 0 4k', 'map', 'sleep 10', 'break pwritev A', 'resume A',
    'sigraise 0', 'sigraise 18', 'zone_report 0 1', 'zone_open 0 4k',
    'zone_append 0 4k', 'zone_reset 0 4k', 'multiwrite 0 512', 'open -n {dir}/raw', 'reopen -r',
    'reopen -w', 'reopen -o cache.direct=on', 'reopen -o discard=unmap', 'close', 'help',
]
QEMU_IO_DEVICES = ['disk', 'spare', 'spare-qcow2']


# What makes that a command has something to work on.
_JOB = [qmp('blockdev-mirror', job_id='job', device='spare', target='spare-target',
            sync='full', speed=1)]
_SERVER = [qmp('nbd-server-start', addr={'type': 'unix', 'data': {
    'path': '{dir}/sock.new'}})]
_EXPORT = [*_SERVER, qmp('block-export-add', type='nbd', id='new', node_name='spare')]
FIRST = {
    **{name: _JOB for name in (
        'block-job-cancel', 'block-job-change', 'block-job-complete', 'block-job-dismiss',
        'block-job-finalize', 'block-job-pause', 'block-job-resume', 'job-cancel',
        'block-job-set-speed', 'job-complete', 'job-dismiss', 'job-finalize', 'job-pause',
        'job-resume')},
    'nbd-server-add': _SERVER, 'block-export-add': _SERVER, 'nbd-server-stop': _SERVER,
    'block-export-del': _EXPORT, 'nbd-server-remove': _EXPORT,
    'xen-save-devices-state': [qmp('stop')], 'xen-load-devices-state': [qmp('stop')],
    'closefd': [give('rw:exists', 'getfd', fdname='spare-file')],
}
WITH_DESCRIPTOR = {'add-fd', 'getfd'}
KINDS = ['ro:exists', 'rw:exists', 'append:exists', 'pipe', 'pair', 'inet', 'unix', 'vsock',
         'udp']


def questions(schema):
    """Every QMP command with every kind of argument."""
    for command in sorted(WITH_DESCRIPTOR):
        for label, arguments in schema.arguments(command):
            for kind in KINDS:
                yield Operation(f'qmp/{command}/{label}/{kind}',
                                [('give', command, arguments, kind)])
    for command in schema.commands():
        if command not in ELSEWHERE:
            for label, arguments in schema.arguments(command):
                operation = command_operation(f'qmp/{command}/{label}', command,
                                              arguments)
                operation.before = FIRST.get(command, [])
                yield operation


def _signatures(text):
    """(name, parameters) of each command of "help"."""
    for match in re.finditer(r'^(\S+) (.*?) -- ', text, re.M | re.S):
        yield match.group(1).split('|')[0], match.group(2)


def _lines(name, parameters):
    """Lines of one command: plain, and each flag and each value of each parameter."""
    parameters = re.sub(r'\s+', ' ', parameters).removeprefix(name + ' ')
    flags = re.findall(r'\[(-\w)\]', parameters)
    words = [(word.strip('[]<>') if not word.startswith('[tcp|') else word,
              word.startswith('[') and not word.startswith('[tcp|'))
             for word in parameters.split() if not re.fullmatch(r'\[-\w\]', word)]
    pools = [(TOKENS.get(word) or (word.split('|') if '|' in word else ['1', 'x']), optional)
             for word, optional in words]
    required = [pool[0] for pool, optional in pools if not optional]
    everything = [pool[0] for pool, _ in pools]
    yield ' '.join([name, *required])
    for flag in flags:
        yield ' '.join([name, flag, *everything])
    for place, (pool, _) in enumerate(pools):
        for value in pool:
            yield ' '.join([name, *everything[:place], value, *everything[place + 1:]])


def human(help_text, info_text):
    """Every line of the human monitor."""
    lines = [f'info {name}' for name in re.findall(r'^info (\S+)', info_text, re.M)]
    for name, parameters in _signatures(help_text):
        if name not in ELSEWHERE_HUMAN:
            lines += _lines(name, parameters)
    lines += HUMAN
    lines += [f'qemu-io {device} "{line}"' for device in QEMU_IO_DEVICES for line in QEMU_IO]
    lines.append('qemu-io -d hd "read 0 512"')
    for line in dict.fromkeys(lines):
        name = line.split()[0]
        wears = name in {
            'migrate', 'loadvm', 'device_del', 'object_del', 'chardev-remove', 'netdev_del',
            'eject', 'change', 'drive_del', 'chardev-change', 'migrate_incoming', 'mce',
            'migrate_set_capability', 'migrate_set_parameter', 'watchdog_action', 'savevm',
            'gdbserver', 'trace-file', 'logfile', 'drive_mirror', 'snapshot_blkdev',
            'system_powerdown', 'dump-guest-memory', 'set_vcpu_dirty_limit', 'log',
            'block_resize', 'o'}
        after = [hmp('log none'), qmp('device_del', id='new'), qmp('netdev_del', id='new'),
                 qmp('object-del', id='new'), qmp('chardev-remove', id='new'),
                 hmp('drive_del new'), qmp('nbd-server-stop')] if '_add' in name \
            or '-add' in name or 'start' in name or name == 'log' else []
        yield Operation(f'hmp/{line}', [hmp(line)], wears,
                        ends=name == 'x_colo_lost_heartbeat', after=after)
