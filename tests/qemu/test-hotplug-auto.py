#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a VM with hotplug=auto is given, or commanded, while its guest runs.

One guest lives through all of it.  Each row is served, and a path that nobody named is an
error that says what to start QEMU with.  No row may end the VM, and none may be reported.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest, open_tap  # noqa: E402
from lib.tap import PATIENCE, Failure, Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402
from management.vm import Managed  # noqa: E402

MEBIBYTE = 1 << 20
PORTS = 6
# libvirt's; the first of them that is free
MIGRATION_PORTS = range(49152, 49216)
# What libvirt's guests may have process-wide, and what their processors never have
MOST_CALLS = 75
BY_NAME = {'openat', 'open', 'connect', 'unlink', 'unlinkat', 'bind'}


def img(*words):
    """qemu-img of the same build."""
    subprocess.run([tools.qemu().parent / 'qemu-img', *map(str, words)], check=True,
                   stdout=subprocess.DEVNULL)


def free_port():
    """A port of libvirt's for migration that nobody listens on."""
    for port in MIGRATION_PORTS:
        with socket.socket() as tried:
            try:
                tried.bind(('127.0.0.1', port))
                return port
            except OSError:
                continue
    raise Failure('no port for migration is free')


class Plugged(Managed):
    """A guest that things are added to; its images lie in one folder, folder."""

    def __init__(self, sandbox):
        self.dir = tempfile.TemporaryDirectory(prefix='qsandbox-auto-')
        self.folder = Path(self.dir.name)
        img('create', '-q', '-f', 'qcow2', self.folder / 'data', '4M')
        ports = [word for number in range(PORTS) for word in
                 ('-device', f'pcie-root-port,id=rp{number},chassis={number + 1}')]
        super().__init__(FirmwareGuest('tcg', [
            '-smp', '1,maxcpus=2', '-m', 'size=64M,slots=4,maxmem=1G', *ports,
            '-blockdev', 'driver=qcow2,node-name=data,file.driver=file,file.filename='
            f'{self.folder}/data', '-device', 'virtio-blk-pci,drive=data,id=data0',
            '-netdev', 'user,id=first', '-device', 'virtio-net-pci,netdev=first,romfile=',
            '-device', 'qemu-xhci', '-device', 'VGA', '-device', 'virtio-serial-pci',
            '-device', 'virtio-scsi-pci,id=scsi', '-vnc',
            f'unix:{self.folder}/vnc'], sandbox=sandbox))
        self.vm.qmp.command('cont')
        self.vm.check_work()

    def info(self):
        """What the VM says of its sandbox."""
        return self.must('query-sandbox')

    def plug(self, driver, slot=0, **properties):
        """A device comes; it stays until the guest lets it go, which this one never does."""
        self.must('device_add', driver=driver, bus=f'rp{slot}', **properties)

    def job(self, name, **arguments):
        """A job that ends well."""
        self.must(name, job_id='job', **arguments)
        deadline = time.monotonic() + PATIENCE
        while True:
            jobs = [entry for entry in self.must('query-jobs') if entry['id'] == 'job']
            if not jobs:
                return
            check(time.monotonic() < deadline, f'{name} does not end: {jobs}')
            if jobs[0]['status'] == 'ready':
                self.ask('job-complete', id='job')
            elif jobs[0]['status'] == 'concluded':
                self.must('job-dismiss', id='job')
                check('error' not in jobs[0], f'{name}: {jobs[0].get("error")}')
                return
            time.sleep(0.05)

    def close(self):
        """The end is a good one."""
        try:
            self.finish()
        finally:
            self.vm.close()
            self.dir.cleanup()


def add_image(vm, node, **more):
    """An image beside those of the start."""
    if not (vm.folder / node).exists():
        img('create', '-q', '-f', 'qcow2', vm.folder / node, '4M')
    vm.must('blockdev-add', driver='qcow2', node_name=node, file={
        'driver': 'file', 'filename': f'{vm.folder}/{node}', **more})


def disks(vm):
    """Disks of each kind and engine, and what is behind them grows."""
    for node, more in (('threads', {}),
                       ('native', {'aio': 'native', 'cache': {'direct': True}}),
                       ('ring', {'aio': 'io_uring'})):
        add_image(vm, node, **more)
    vm.plug('virtio-blk-pci', 0, drive='threads', id='blk')
    vm.must('device_add', driver='scsi-hd', drive='native', id='hd', bus='scsi.0')
    vm.must('device_add', driver='usb-storage', drive='ring', id='stick')
    for node in ('threads', 'native', 'ring'):
        vm.human(f'qemu-io {node} "write -P 7 0 64k"')
        answer = vm.human(f'qemu-io {node} "read -P 7 0 64k"')
        check(answer is not None, node)
    vm.must('block_resize', node_name='threads', size=8 * MEBIBYTE)
    vm.must('device_del', id='hd')
    vm.must('device_del', id='stick')


def jobs(vm):
    """Snapshots on top, commit, stream, mirror, backup, reopening."""
    for name, work in (('over', 'block-commit'), ('more', 'block-stream')):
        vm.must('blockdev-snapshot-sync', node_name='data',
                snapshot_file=f'{vm.folder}/{name}', snapshot_node_name=name)
        check((vm.folder / name).exists(), 'there is no image on top')
        vm.job(work, device=name)
    for node in ('copy', 'saved'):
        vm.job('blockdev-create', options={
            'driver': 'file', 'filename': f'{vm.folder}/{node}', 'size': 0})
        img('create', '-q', '-f', 'qcow2', vm.folder / node, '4M')
        add_image(vm, node)
    vm.job('blockdev-mirror', device='more', target='copy', sync='full')
    vm.job('blockdev-backup', device='copy', target='saved', sync='full')
    for read_only in (True, False):
        vm.must('blockdev-reopen', options=[{
            'driver': 'qcow2', 'node-name': 'saved', 'read-only': read_only, 'file': {
                'driver': 'file', 'filename': f'{vm.folder}/saved',
                'read-only': read_only}}])
    vm.must('blockdev-del', node_name='saved')


def storage_server(vm):
    """An NBD server here, and a client of one elsewhere, by TCP and by a socket."""
    port = free_port()
    vm.must('nbd-server-start', addr={'type': 'inet', 'data': {
        'host': '127.0.0.1', 'port': str(port)}})
    vm.must('block-export-add', type='nbd', id='export', node_name='threads')
    with socket.create_connection(('127.0.0.1', port), timeout=PATIENCE) as client:
        check(client.recv(8) == b'NBDMAGIC', 'no NBD server')
    vm.must('nbd-server-stop')
    vm.must_not('files=', 'nbd-server-start', addr={'type': 'unix', 'data': {
        'path': '/var/tmp/qsandbox-nobody-named-this'}})


def storage_client(vm):
    """A disk on another QEMU's NBD server, at a port of libvirt's."""
    image = vm.folder / 'far'
    image.write_bytes(bytes(MEBIBYTE))
    port = free_port()
    with Vm(tools.qemu(), ['-machine', 'none', '-blockdev',
                           f'file,filename={image},node-name=far'], sandbox=None) as far:
        far.qmp.command('nbd-server-start', addr={'type': 'inet', 'data': {
            'host': '127.0.0.1', 'port': str(port)}})
        far.qmp.command('block-export-add', type='nbd', id='e', node_name='far',
                        writable=True)
        vm.must('blockdev-add', driver='nbd', node_name='near', export='far', server={
            'type': 'inet', 'host': '127.0.0.1', 'port': str(port)})
        vm.human('qemu-io near "write -P 7 0 64k"')
        check(image.read_bytes()[:2] == b'\7\7', 'nothing was written')
        vm.must('blockdev-del', node_name='near')


def inner_snapshots(vm):
    """A snapshot within the image, and back to it."""
    add_image(vm, 'state')
    for name in ('snapshot-save', 'snapshot-load'):
        vm.job(name, tag='one', vmstate='state', devices=['state'])
    vm.job('snapshot-delete', tag='one', devices=['state'])


def cards(vm):
    """Cards on a user-mode network and on a tap that is passed."""
    vm.must('netdev_add', type='user', id='user')
    vm.plug('virtio-net-pci', 1, netdev='user', id='nic')
    vm.must('netdev_add', type='user', id='more')
    vm.must_not('user-vcpu', 'device_add', driver='usb-net', netdev='more', id='bad')
    vm.must('netdev_del', id='more')
    vm.vm.qmp.command('set_link', name='nic', up=False)
    for name in ('netdev_add', 'netdev_del'):
        more = {'type': 'hubport', 'hubid': 0} if name == 'netdev_add' else {}
        vm.must(name, id='hub', **more)
    vm.must('device_del', id='nic')


def tap_card(vm):
    """A tap comes by its descriptor."""
    fd = open_tap()
    try:
        vm.must('getfd', fd, fdname='tap')
    finally:
        os.close(fd)
    vm.must('netdev_add', type='tap', id='tap', fd='tap')
    vm.plug('virtio-net-pci', 2, netdev='tap', id='tapnic', romfile='')


def lines(vm):
    """Character devices of each kind."""
    pty = vm.must('chardev-add', id='pty', backend={'type': 'pty', 'data': {}})['pty']
    check(Path(pty).exists(), f'there is no {pty}')
    vm.must('device_add', driver='virtconsole', chardev='pty', id='console')
    vm.must('chardev-add', id='null', backend={'type': 'null', 'data': {}})
    vm.must('device_add', driver='virtserialport', chardev='null', id='port')
    vm.must_not('files=', 'chardev-add', id='far', backend={
        'type': 'socket', 'data': {'server': True, 'wait': False, 'addr': {
            'type': 'unix', 'data': {'path': '/var/tmp/qsandbox-nobody-named-this'}}}})
    vm.must_not('files=', 'chardev-add', id='file', backend={
        'type': 'file', 'data': {'out': '/var/tmp/qsandbox-nobody-named-this'}})
    vm.must('device_del', id='port')


def objects(vm):
    """Objects of each kind, and a thread for a disk."""
    for kind, more in (
            ('iothread', {}), ('memory-backend-ram', {'size': MEBIBYTE}),
            ('memory-backend-memfd', {'size': MEBIBYTE}),
            ('memory-backend-file', {'size': MEBIBYTE,
                                     'mem-path': f'{vm.folder}/memory'}),
            ('rng-builtin', {}), ('rng-random', {'filename': '/dev/urandom'}),
            ('secret', {'data': 'none'}), ('throttle-group', {})):
        vm.must('object-add', id='more', **{'qom-type': kind}, **more)
        vm.must('object-del', id='more')


def rest(vm):
    """Memory, a processor, a source of random numbers, an event loop, USB."""
    vm.must('object-add', id='mem', **{'qom-type': 'memory-backend-ram',
                                       'size': 128 * MEBIBYTE})
    vm.must('device_add', driver='pc-dimm', memdev='mem', id='dimm')
    free = [cpu for cpu in vm.must('query-hotpluggable-cpus') if 'qom-path' not in cpu][0]
    vm.must('device_add', driver=free['type'], id='more', **free['props'])
    vm.must('object-add', id='rng', **{'qom-type': 'rng-random',
                                       'filename': '/dev/urandom'})
    vm.plug('virtio-rng-pci', 3, rng='rng', id='rng0')
    vm.must('object-add', id='io', **{'qom-type': 'iothread'})
    add_image(vm, 'onthread')
    vm.plug('virtio-blk-pci', 4, drive='onthread', iothread='io', id='ioblk')
    for driver in ('usb-tablet', 'usb-kbd'):
        vm.must('device_add', driver=driver, id=driver)
        vm.must('device_del', id=driver)


def files(vm):
    """Pictures and dumps, beside the images and nowhere else."""
    vm.must('screendump', filename=f'{vm.folder}/picture')
    check((vm.folder / 'picture').read_bytes()[:2] == b'P6', 'no picture')
    vm.must('memsave', val=0, size=4096, filename=f'{vm.folder}/memory.bin')
    vm.must('dump-guest-memory', paging=False, protocol=f'file:{vm.folder}/dump')
    check((vm.folder / 'dump').read_bytes()[:4] == b'\x7fELF', 'no dump')
    for name, argument in (('screendump', 'filename'), ('dump-guest-memory', 'protocol')):
        for path in ('/etc/qsandbox-nobody-named-this', '/proc/self/mem',
                     f'{vm.folder}/../qsandbox-nobody-named-this'):
            value = path if argument == 'filename' else f'file:{path}'
            more = {'paging': False} if argument == 'protocol' else {}
            vm.must_not('files=', name, **{argument: value}, **more)
    target = vm.folder / 'passed'
    with target.open('wb') as file:
        vm.must('getfd', file.fileno(), fdname='dump')
    vm.must('dump-guest-memory', paging=False, protocol='fd:dump')
    check(target.read_bytes()[:4] == b'\x7fELF', 'no dump to a descriptor')


def displays(vm):
    """VNC: a password, other places to listen on, a client that is passed."""
    vm.ask('set_password', protocol='vnc', password='secret')
    path = vm.folder / 'other-vnc'
    vm.must('display-update', type='vnc', addresses=[{'type': 'unix', 'path': str(path)}])
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(PATIENCE)
        client.connect(str(path))
        check(client.recv(4) == b'RFB ', 'VNC does not greet there')
    near, far = socket.socketpair()
    with near, far:
        vm.must('getfd', near.fileno(), fdname='client')
        vm.must('add_client', protocol='vnc', fdname='client')
        far.settimeout(PATIENCE)
        check(far.recv(4) == b'RFB ', 'VNC does not greet')


def rates(vm):
    """How fast the guest writes."""
    vm.must('calc-dirty-rate', **{'calc-time': 1})
    vm.alive('calc-dirty-rate', 1.2)
    check(vm.must('query-dirty-rate')['status'] == 'measured', 'not measured')


def moved(vm):
    """The guest's state goes to a file, to a descriptor, and to a port by TCP."""
    def settled(wanted=('completed', 'failed')):
        deadline = time.monotonic() + PATIENCE
        while True:
            state = vm.must('query-migrate')
            if state.get('status') in wanted:
                return state
            check(time.monotonic() < deadline, f'migration does not end: {state}')
            time.sleep(0.05)

    vm.must('migrate', uri=f'file:{vm.folder}/state.bin')
    state = settled()
    check(state['status'] == 'completed', str(state))
    vm.must('cont')
    with (vm.folder / 'passed.bin').open('wb') as file:
        vm.must('getfd', file.fileno(), fdname='out')
    vm.must('migrate', uri='fd:out')
    state = settled()
    check(state['status'] == 'completed', str(state))
    vm.must('cont')
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        listener.listen()
        listener.settimeout(PATIENCE)
        # No port of libvirt's: the command itself names it
        vm.must('migrate', uri=f'tcp:127.0.0.1:{listener.getsockname()[1]}')
        client, _ = listener.accept()
        with client:
            check(client.recv(4) == b'QEVM', 'no migration stream')
    settled()
    vm.ask('cont')


def granted(calls):
    """Names of the calls that are not just answered with an error."""
    return {entry['name'] for entry in calls if entry['rule'] != 'soft'}


def is_narrow(vm):
    """How much of this a guest's processors, and a hijacked QEMU, have."""
    info = vm.info()
    calls = granted(info['calls'])
    print(f'# {len(calls)} calls')
    check(len(calls) <= MOST_CALLS, f'{len(calls)} calls')
    role, = (role for role in info['roles'] if role['role'] == 'vcpu')
    names = granted(role['calls'])
    print(f'# {len(names)} calls of a vCPU')
    check(not names & BY_NAME, f'processors have {sorted(names & BY_NAME)}')


ROWS = [disks, jobs, storage_server, storage_client, inner_snapshots, cards, tap_card,
        lines, objects, rest, files, displays, rates, is_narrow, moved]


def explicit():
    """With a list, what is not on it is an error."""
    vm = Plugged('on,hotplug=block')
    try:
        disks(vm)
        vm.must_not('profile=', 'chardev-add', id='pty',
                    backend={'type': 'pty', 'data': {}})
        vm.must_not('profile=', 'screendump', filename=f'{vm.folder}/picture')
    finally:
        vm.close()


def keys():
    """Keys for TLS that both sides have, from the start on and added, each in a session."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-keys-') as folder:
        (Path(folder) / 'keys.psk').write_text('guest:0123456789abcdef\n')
        image = Path(folder) / 'image'
        image.write_bytes(bytes(MEBIBYTE))
        given = f'tls-creds-psk,endpoint=server,dir={folder}'
        vm = Managed(Vm(tools.qemu(), [
            '-machine', 'none', '-blockdev', f'file,filename={image},node-name=disk',
            '-object', f'{given},id=first'], f'on,hotplug=auto,files={folder}:ro'))
        vm.must('object-add', **{'qom-type': 'tls-creds-psk'}, id='second',
                endpoint='server', dir=folder)
        for creds in ('first', 'second'):
            port = free_port()
            vm.must('nbd-server-start', addr={'type': 'inet', 'data': {
                'host': '127.0.0.1', 'port': str(port)}}, tls_creds=creds)
            vm.must('block-export-add', type='nbd', id='e', node_name='disk')
            subprocess.run([tools.qemu().parent / 'qemu-img', 'info', '--object',
                            'tls-creds-psk,id=tls,endpoint=client,username=guest,'
                            f'dir={folder}', '--image-opts',
                            f'driver=nbd,host=127.0.0.1,port={port},tls-creds=tls,'
                            'export=disk'], check=True, stdout=subprocess.DEVNULL,
                           timeout=PATIENCE)
            vm.must('nbd-server-stop')
            vm.alive(creds)
        vm.finish()
        vm.vm.close()


def none():
    """With hotplug=none nothing of it is served."""
    vm = Plugged('on,hotplug=none')
    try:
        vm.must_not('profile=', 'blockdev-add', driver='file', node_name='n',
                    filename=f'{vm.folder}/data')
        vm.must_not('profile=', 'chardev-add', id='pty',
                    backend={'type': 'pty', 'data': {}})
        vm.must_not('profile=', 'screendump', filename=f'{vm.folder}/picture')
        vm.must_not('profile=', 'migrate', uri=f'file:{vm.folder}/state.bin')
        # The user network that it has makes connections
        names = granted(vm.info()['calls']) & BY_NAME
        check(names == {'connect'}, str(sorted(names)))
    finally:
        vm.close()


def main():
    """One VM for all rows with hotplug=auto, and two more."""
    tap = Tap()
    vm = Plugged('on,hotplug=auto')
    for row in ROWS:
        def lived(row=row):
            row(vm)
            vm.alive(row.__name__)
        tap.run(f'auto: {row.__doc__.split(".")[0]}', lived)
    tap.run('auto: the end', vm.close)
    tap.run('a list of families', explicit)
    tap.run('no families', none)
    tap.run('keys that both sides have', keys)
    tap.done()


main()
