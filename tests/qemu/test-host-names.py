#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of hosts while the guest runs: looked up beside QEMU, decided on by the broker.

All of it happens in a network of its own, whose name server and /etc/hosts are this test's.
They change while the VM runs.
"""

import contextlib
import ctypes
import os
import signal
import socket
import struct
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.namespaces import own_host  # noqa: E402
from lib.tap import PATIENCE, Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402
from management.vm import Managed  # noqa: E402

MS_BIND = 4096
MEBIBYTE = 1 << 20
OTHER_PORT = 6001      # none of libvirt's for migration
SERVED = '127.0.0.7'   # where dns.test is
NOBODY = 65534


def put(folder, name, text):
    """A file of this test's in the place of one below /etc; returns it."""
    path = folder / name
    path.write_text(text)
    path.chmod(0o644)
    libc = ctypes.CDLL(None, use_errno=True)
    check(libc.mount(str(path).encode(), f'/etc/{name}'.encode(), None, MS_BIND, None) == 0,
          f'/etc/{name} cannot be mounted')
    return path


class NameServer:
    """Knows dns.test, as an address of each kind; nobody listens on the first one."""

    def __init__(self):
        self.asked = set()
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(('127.0.0.1', 53))
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        """Answers for ever."""
        while True:
            question, client = self.socket.recvfrom(512)
            if not question:
                continue  # QEMU's own: sandbox_warm_name_server()
            end = question.index(b'\0', 12) + 1
            name = question[12:end]
            kind, = struct.unpack_from('>H', question, end)
            self.asked.add(name)
            known = name == b'\3dns\4test\0' and kind in (1, 28)
            data = (socket.inet_aton(SERVED) if kind == 1
                    else socket.inet_pton(socket.AF_INET6, '::1'))
            head = question[:2] + struct.pack(
                '>HHHHH', 0x8180 if known else 0x8183, 1, known, 0, 0)
            answer = b'\xc0\x0c' + struct.pack('>HHIH', kind, 1, 0, len(data)) + data
            self.socket.sendto(head + question[12:end + 4] + (answer if known else b''),
                               client)


def resolvers():
    """Processes of that name in this network."""
    found = []
    for entry in Path('/proc').glob('[0-9]*'):
        with contextlib.suppress(OSError):
            if ((entry / 'comm').read_text() == 'qsandbox-names\n' and os.readlink(
                    entry / 'ns/net') == os.readlink('/proc/self/ns/net')):
                found.append(int(entry.name))
    return found


class Guest(Managed):
    """A VM without a guest, and its folder."""

    def __init__(self, sandbox, *options, **more):
        self.dir = tempfile.TemporaryDirectory(prefix='qsandbox-host-names-')
        self.folder = Path(self.dir.name)
        (self.folder / 'disk').write_bytes(bytes(MEBIBYTE))
        super().__init__(Vm(tools.qemu(), [
            '-machine', 'q35,accel=tcg', '-m', '32', '-blockdev',
            f'file,node-name=disk,filename={self.folder}/disk', *options], sandbox, **more))

    def close(self):
        """The end is a good one."""
        try:
            self.finish()
        finally:
            self.vm.close()
            self.dir.cleanup()


@contextlib.contextmanager
def listener(address, port):
    """A socket that listens there."""
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((address, port))
        sock.listen()
        sock.settimeout(PATIENCE)
        yield sock


def channel(host, port, **more):
    """The arguments of a character device on a socket."""
    return {'id': 'far', 'backend': {'type': 'socket', 'data': {
        'server': False, 'addr': {'type': 'inet', 'data': {
            'host': host, 'port': str(port)}}, **more}}}


class Rows:
    """The tests; each with the one VM."""

    def __init__(self, hosts):
        self.hosts = hosts
        self.vm = Guest('on,hotplug=auto')

    def hosts_file(self):
        """A name that comes into /etc/hosts while the VM runs."""
        self.vm.must_not('not known', 'chardev-add', **channel('near.test', 49152))
        with self.hosts.open('a') as file:
            file.write('127.0.0.3 near.test\n')
        with listener('127.0.0.3', 49152) as sock:
            self.vm.must('chardev-add', **channel('near.test', 49152))
            sock.accept()[0].close()
        self.vm.must('chardev-remove', id='far')

    def name_server(self):
        """A name server's name with two addresses, of which the second one is served."""
        with listener(SERVED, 49153) as sock:
            self.vm.must('chardev-add', **channel('dns.test', 49153))
            sock.accept()[0].close()
        self.vm.must('chardev-remove', id='far')
        self.vm.must_not('not known', 'chardev-add', **channel('none.test', 49153))

    def storage(self):
        """A disk on another QEMU's NBD server, by name."""
        with Vm(tools.qemu(), ['-machine', 'none', '-blockdev',
                               f'file,filename={self.vm.folder}/disk,node-name=far'],
                sandbox=None) as far:
            far.qmp.command('nbd-server-start', addr={'type': 'inet', 'data': {
                'host': SERVED, 'port': '49154'}})
            far.qmp.command('block-export-add', type='nbd', id='e', node_name='far')
            self.vm.must('blockdev-add', driver='nbd', node_name='near', export='far',
                         read_only=True,
                         server={'type': 'inet', 'host': 'dns.test', 'port': '49154'})
            self.vm.must('blockdev-del', node_name='near')

    def network(self):
        """Networks on sockets, by name."""
        with listener('127.0.0.3', 49155) as sock:
            self.vm.must('netdev_add', type='socket', id='old', connect='near.test:49155')
            sock.accept()[0].close()
            self.vm.must('netdev_add', type='stream', id='new', server=False, addr={
                'type': 'inet', 'host': 'near.test', 'port': '49155'})
            sock.accept()[0].close()
        # QEMU ends where a network goes that is about to connect, without a sandbox as well
        self.vm.vm.qmp.wait_event('NETDEV_STREAM_CONNECTED')
        for name in ('old', 'new'):
            self.vm.must('netdev_del', id=name)

    def listens(self):
        """Where a command says, by name and by number; not on a port of the system's."""
        for host, address in (('near.test', '127.0.0.3'), ('127.0.0.4', '127.0.0.4')):
            self.vm.must('nbd-server-start', addr={'type': 'inet', 'data': {
                'host': host, 'port': '10809'}})
            socket.create_connection((address, 10809), PATIENCE).close()
            self.vm.must('nbd-server-stop')
        self.vm.must_not('connect=', 'nbd-server-start', addr={'type': 'inet', 'data': {
            'host': 'near.test', 'port': '80'}})

    def service(self):
        """The name of a service, which is a port in /etc/services."""
        self.vm.must('chardev-add', **channel('near.test', 'nbd', server=True, wait=False))
        socket.create_connection(('127.0.0.3', 10809), PATIENCE).close()
        self.vm.must('chardev-remove', id='far')

    def leaves(self):
        """The guest goes to another QEMU by name, over several channels, and runs there."""
        capabilities = [{'capability': 'multifd', 'state': True}]
        with Vm(tools.qemu(), [
                '-machine', 'q35,accel=tcg', '-m', '32', '-blockdev',
                f'file,node-name=disk,filename={self.vm.folder}/disk',
                '-incoming', 'defer'], sandbox=None) as there:
            there.qmp.command('migrate-set-capabilities', capabilities=capabilities)
            there.qmp.command('migrate-incoming', uri=f'tcp:{SERVED}:{OTHER_PORT}')
            self.vm.must('migrate-set-capabilities', capabilities=capabilities)
            self.vm.must('migrate', uri=f'tcp:dns.test:{OTHER_PORT}')
            deadline = time.monotonic() + PATIENCE
            while (state := self.vm.must('query-migrate')).get('status') != 'completed':
                check(state.get('status') != 'failed' and time.monotonic() < deadline,
                      f'{state}\n{self.vm.vm.errors()}')
                time.sleep(0.05)

    def process(self):
        """It is nobody's, and has a filter; without it numbers go on, and so does the VM."""
        found = resolvers()
        check(len(found) == 1, f'{found}')
        status = dict(line.split(':', 1) for line in
                      Path(f'/proc/{found[0]}/status').read_text().splitlines())
        check(set(status['Uid'].split() + status['Gid'].split()) == {str(NOBODY)}
              and status['Groups'].split() == [] and status['Seccomp'].strip() == '2',
              str(status))
        print(f'# {status["VmRSS"].strip()} resident, of its own {status["RssAnon"].strip()}')
        os.kill(found[0], signal.SIGKILL)
        self.vm.must_not('in numbers', 'chardev-add', **channel('near.test', 49152))
        with listener('127.0.0.3', 49152) as sock:
            self.vm.must('chardev-add', **channel('127.0.0.3', 49152))
            sock.accept()[0].close()


def within():
    """With connect= a name is as good as its address."""
    vm = Guest('on,hotplug=auto,connect=127.0.0.3:49152-49215')
    try:
        with listener('127.0.0.3', 49152) as sock:
            vm.must('chardev-add', **channel('near.test', 49152))
            sock.accept()[0].close()
        vm.must('chardev-remove', id='far')
        vm.must_not('connect=', 'chardev-add', **channel('dns.test', 49152))
        vm.must_not('connect=', 'nbd-server-start', addr={'type': 'inet', 'data': {
            'host': 'dns.test', 'port': '10809'}})
    finally:
        vm.close()


def floods():
    """A flood of names is held back, and says so."""
    vm = Guest('on,hotplug=auto')
    try:
        answers = set()
        for number in range(40):
            try:
                vm.vm.qmp.command('chardev-add', **channel(f'a{number}.test', 49152))
            except Exception as error:  # pylint: disable=broad-exception-caught
                answers.add('too many names' in str(error))
        check(answers == {True, False}, str(answers))
    finally:
        vm.close()


def none():
    """Who is given nothing later has no such process."""
    check(not resolvers(), 'processes are left')
    with Vm(tools.qemu(), ['-machine', 'none'], 'on,hotplug=none'):
        check(not resolvers(), 'with hotplug=none')
    with Vm(tools.qemu(), ['-machine', 'none'], 'on,hotplug=auto', monitor=False):
        time.sleep(0.5)
        check(not resolvers(), 'without a monitor')
    with Vm(tools.qemu(), ['-machine', 'none'], 'on,hotplug=dump'):
        check(not resolvers(), 'with families that have no addresses')


def gone():
    """It ends with QEMU, even if that is killed."""
    with Vm(tools.qemu(), ['-machine', 'none'], 'on,hotplug=auto') as vm:
        check(len(resolvers()) == 1, 'there is none')
        vm.process.kill()
        deadline = time.monotonic() + PATIENCE
        while resolvers():
            check(time.monotonic() < deadline, 'it is still there')
            time.sleep(0.05)


def main():
    """In a world of its own."""
    own_host()
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix='qsandbox-etc-') as folder:
        Path(folder).chmod(0o755)
        hosts = put(Path(folder), 'hosts', '127.0.0.1 localhost\n')
        put(Path(folder), 'resolv.conf', 'nameserver 127.0.0.1\n')
        put(Path(folder), 'nsswitch.conf', 'hosts: files dns\nservices: files\n')
        NameServer()
        rows = Rows(hosts)
        for row in (rows.hosts_file, rows.name_server, rows.storage, rows.network,
                    rows.listens, rows.service, rows.leaves, rows.process):
            tap.run(row.__doc__.rstrip('.'), row)
        tap.run('the end', rows.vm.close)
        for row in (within, floods, none, gone):
            tap.run(row.__doc__.rstrip('.'), row)
    tap.done()


main()
