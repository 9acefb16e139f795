#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever a monitor can be asked, it answers: no question ends a VM.

Every query of QMP and every "info" of the human monitor, by the lists that QEMU itself
gives, and commands that change nothing outside or have to be refused with an ordinary
error.  After each, QEMU has to be there still, with no call refused.
"""

import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import kvm_reason  # noqa: E402

OPTIONS = [
    '-smp', '2,maxcpus=4', '-netdev', 'user,id=net', '-device',
    'virtio-net-pci,netdev=net,romfile=', '-device', 'virtio-rng-pci', '-device',
    'virtio-balloon-pci', '-device', 'qemu-xhci', '-device', 'usb-tablet', '-device',
    'VGA', '-vnc', 'none', '-chardev', 'ringbuf,id=ring', '-device',
    'pci-serial,chardev=ring', '-object', 'iothread,id=io', '-object',
    'memory-backend-ram,id=mem,size=1M']

ARGUMENTS = {
    'query-stats': [{'target': 'vm'}, {'target': 'vcpu'}],
    'query-cpu-model-expansion': [
        {'type': kind, 'model': {'name': model}}
        for kind in ('static', 'full') for model in ('max', 'qemu64')],
    'query-named-block-nodes': [{}, {'flat': True}],
    'qom-list': [{'path': '/machine'}],
    'qom-list-properties': [{'typename': 'virtio-blk-pci'}],
    'device-list-properties': [{'typename': 'nvme'}],
}

# Commands beside the queries: what they say does not matter here.
COMMANDS = [
    *(('migrate-set-capabilities', {'capabilities': [
        {'capability': name, 'state': True}]})
      for name in ('background-snapshot', 'postcopy-ram', 'multifd', 'events',
                   'x-colo', 'zero-copy-send', 'mapped-ram')),
    ('migrate-set-parameters', {'max-bandwidth': 1000000}),
    ('migrate_cancel', {}), ('migrate-incoming', {'uri': 'tcp:127.0.0.1:1'}),
    ('set_link', {'name': 'net', 'up': False}), ('announce-self', {
        'initial': 50, 'max': 500, 'rounds': 2, 'step': 50}),
    ('balloon', {'value': 32 << 20}), ('inject-nmi', {}), ('system_wakeup', {}),
    ('rtc-reset-reinjection', {}), ('send-key', {'keys': [
        {'type': 'qcode', 'data': 'a'}]}),
    ('set_password', {'protocol': 'vnc', 'password': 'secret'}),
    ('expire_password', {'protocol': 'vnc', 'time': 'now'}),
    ('watchdog-set-action', {'action': 'none'}),
    ('ringbuf-write', {'device': 'ring', 'data': 'text'}),
    ('block-dirty-bitmap-add', {'node': 'disk', 'name': 'map'}),
    ('block-latency-histogram-set', {'id': 'disk'}),
    ('add-fd', {}), ('getfd', {'fdname': 'none'}),
    ('netdev_del', {'id': 'no-such'}), ('device_del', {'id': 'no-such'}),
    ('nbd-server-stop', {}), ('yank', {'instances': []}),
    ('display-reload', {'type': 'vnc'}), ('guest-panic', {}),
    ('xen-event-list', {}), ('x-exit-preconfig', {}), ('system_reset', {}),
    ('stop', {}), ('cont', {}),
]

HUMAN = [
    'help', 'info mtree -f', 'info qtree', 'info registers -a', 'info block -v',
    'info sandbox -a', 'x /4i $pc', 'xp /8x 0', 'p $rip', 'sum 0 100', 'sendkey a',
    'mouse_move 1 1', 'mouse_button 1', 'log int', 'log none', 'logfile /no/such/file',
    'trace-event * off', 'nmi', 'qemu-io disk "read 0 512"', 'i /w 0x71',
    'o /b 0x80 1', 'sync-profile on', 'info sync-profile', 'sync-profile off',
    'one-insn-per-tb on', 'one-insn-per-tb off', 'boot_set c', 'savevm x', 'loadvm x',
    'delvm x', 'commit all', 'change disk /etc/hostname', 'change vnc password x',
    'drive_add 0 if=none', 'gdbserver none', 'gdbserver tcp::0', 'calc_dirty_rate 1',
    'wavcapture /no/such/file', 'screendump /no/such/file',
    'pmemsave 0 4096 /no/such/file', 'dump-guest-memory /no/such/file',
    'nbd_server_start 127.0.0.1:1', 'migrate tcp:127.0.0.1:1', 'migrate exec:true',
    'snapshot_blkdev disk /no/such/file qcow2', 'drive_backup disk /no/such/file raw',
    'drive_mirror disk /no/such/file raw', 'block_resize disk 2M', 'dumpdtb /no/such',
    'gpa2hva 0', 'gpa2hpa 0', 'gva2gpa 0', 'mce 0 1 0xb200000000000000 0 0 0',
    'hostfwd_add tcp:127.0.0.1:0-:80', 'hostfwd_remove tcp:127.0.0.1:0',
    'trace-file set /no/such/file', 'trace-file on', 'replay_break 1',
    'info usernet', 'info jit', 'eject disk', 'system_powerdown', 'stop', 'cont',
]


class Asked(FirmwareGuest):
    """A guest that is asked things."""

    def ask(self, name, arguments):
        """A command; an error is an answer, too."""
        self.qmp.sock.sendall(json.dumps(
            {'execute': name, 'arguments': arguments}).encode() + b'\n')
        while True:
            try:
                reply = self.qmp._read()  # pylint: disable=protected-access
            except QmpError:
                check(False, f'{name} {arguments} ended QEMU: {self.errors()}')
            if 'error' in reply or 'return' in reply:
                break
        check('qemu-sandbox: refused' not in self.errors(),
              f'{name} {arguments}: {self.errors()}')
        return reply.get('return', '')


def started(accel):
    """The guest at work."""
    reason = kvm_reason() if accel == 'kvm' else None
    if reason:
        raise Skip(reason)
    vm = Asked(accel, OPTIONS)
    vm.qmp.command('cont')
    vm.check_work()
    return vm


def machine(accel):
    """All of QMP's queries, then the other commands."""
    with started(accel) as vm:
        names = sorted(entry['name'] for entry in vm.ask('query-commands', {}))
        queries = [name for name in names
                   if name.startswith(('query', 'x-query')) or name in ARGUMENTS]
        check(len(queries) > 50, f'{queries}')
        for name in queries:
            for arguments in ARGUMENTS.get(name, [{}]):
                vm.ask(name, arguments)
        for name, arguments in COMMANDS:
            vm.ask(name, arguments)
        check(vm.quit() == 0, vm.errors())


def human(accel):
    """All that "info" offers, then the other commands."""
    with started(accel) as vm:
        offered = re.findall(r'^info (\S+)', vm.ask('human-monitor-command', {
            'command-line': 'help info'}), re.M)
        check(len(offered) > 50, f'{offered}')
        for name in offered:
            text = vm.ask('human-monitor-command',
                          {'command-line': f'info {name}'})
            check('the sandbox was not' not in text, f'info {name}: {text}')
        for line in HUMAN:
            vm.ask('human-monitor-command', {'command-line': line})
        check(vm.quit() == 0, vm.errors())


tap = Tap()
for kind in ('tcg', 'kvm'):
    tap.run(f'QMP, {kind}', machine, kind)
    tap.run(f'human monitor, {kind}', human, kind)
tap.done()
