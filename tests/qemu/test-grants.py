#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a minimal VM may not do, though a wider one of its kind may.

Each row is a VM with one backend in one form.  Its main thread is made to issue
calls (tests/attack/probe.c): some that this very form needs, which must reach the
kernel, and some that only another form needs, which must not.  The main thread has
the policy of the whole process, so no other thread can do more.
"""

import errno
import os
import socket
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from attack.injector import BAD, Injector  # noqa: E402
from attack.policy import Numbers  # noqa: E402
from lib import tools  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402

NUMBERS = Numbers(tools.qsandbox())

CLOEXEC = os.O_CLOEXEC
UNIX, INET, INET6, VSOCK = 1, 2, 10, 40
STREAM, DGRAM = 1 | CLOEXEC, 2 | CLOEXEC
TCP, MPTCP = 6, 262
F_SETFL = 4
KEEP_SIZE, PUNCH_HOLE, ZERO_RANGE = 1, 2, 16
MAP_SHARED = 1
FAR = 1 << 40                   # beyond any file here
NO_FD = 0xffffffff

# By its name, a call whose arguments harm nobody where it reaches the kernel.
CALLS = {
    'unlink': ('unlink', BAD),
    'connect': ('connect', NO_FD, BAD, 16),
    'bind': ('bind', NO_FD, BAD, 16),
    'listen': ('listen', NO_FD, 1),
    'accept4': ('accept4', NO_FD, 0, 0, CLOEXEC),
    'accept': ('accept', NO_FD, 0, 0),
    'open': ('openat', -100, BAD, CLOEXEC),
    'open to write': ('openat', -100, BAD, os.O_RDWR | CLOEXEC),
    'unix socket': ('socket', UNIX, STREAM, 0),
    'unix datagrams': ('socket', UNIX, DGRAM, 0),
    'tcp': ('socket', INET, STREAM, TCP),
    'tcp, any protocol': ('socket', INET, STREAM, 0),
    'udp': ('socket', INET, DGRAM, 0),
    'udp, IPv6': ('socket', INET6, DGRAM, 0),
    'tcp, IPv6': ('socket', INET6, STREAM, TCP),
    'mptcp': ('socket', INET, STREAM, MPTCP),
    'vsock': ('socket', VSOCK, STREAM, 0),
    'send': ('sendto', NO_FD, BAD, 1, 0, 0, 0),
    'send to a path': ('sendto', NO_FD, BAD, 1, 0, BAD, 110),
    'send to IPv4': ('sendto', NO_FD, BAD, 1, 0, BAD, 16),
    'shared mapping': ('mmap', 0, 4096, 3, MAP_SHARED, NO_FD, 0),
    'memfd': ('memfd_create', BAD, 1),
    'seals': ('fcntl', NO_FD, 1033, 0),
    'ftruncate': ('ftruncate', NO_FD, 0),
    'ftruncate of stderr': ('ftruncate', 2, 1 << 62),
    'flags of stderr': ('fcntl', 2, F_SETFL, os.O_WRONLY),
    'flags of stdout': ('fcntl', 1, F_SETFL, os.O_WRONLY),
    'flags of a socket': ('fcntl', NO_FD, F_SETFL, os.O_RDWR),
    'hole in stderr': ('fallocate', 2, KEEP_SIZE | PUNCH_HOLE, FAR, 1),
    'hole': ('fallocate', NO_FD, KEEP_SIZE | PUNCH_HOLE, 0, 1),
    'exit_group of a vCPU': ('exit_group', 0),
    'msync': ('msync', BAD, 4096, 4),
    'fsync': ('fsync', NO_FD),
    'remove memory': ('madvise', BAD, 4096, 9),
    'populate': ('madvise', BAD, 4096, 23),
    'another process': ('tgkill', os.getppid(), os.getppid(), 9),
}
# How an errno rule answers.  The kernel has other answers to these arguments.
ANSWERS = {-errno.EPERM, -errno.ENOENT, -errno.EACCES, -errno.EINVAL, -errno.ENOSYS,
           -errno.ENOMEM, -errno.ESPIPE, -errno.ENOTTY, -errno.EAFNOSUPPORT}


def reaches(outcome):
    """Whether the kernel made the call, by what came of it."""
    words = outcome.split()
    if words[0] == 'refused':
        return False
    check(words[0] == 'returned', outcome)
    return int(words[1]) not in ANSWERS


def closed_and_open(make, closed, opened=()):
    """A row: makes the VM's options; names of CALLS that must (not) be made."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-grants-') as folder:
            options, more = make(Path(folder))
            sandbox = more.pop('sandbox', 'on')
            with Vm(tools.qemu(), ['-machine', 'q35', '-accel', 'tcg', '-m', '64',
                                   *options], sandbox=sandbox, **more) as vm:
                try_calls(vm, closed, opened)
    return test


def try_calls(vm, closed, opened=()):
    """Issues the calls in the main thread of a VM."""
    names = [*closed, *opened]
    with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
        check(injector.thread(vm.pid), 'the main thread is gone')
        outcomes = injector.batch([
            ('open', 'syscall', NUMBERS[CALLS[name][0]], tuple(CALLS[name][1:]))
            for name in names])
    wrong = [f'{name}: {outcome}, which is '
             + ('not served' if name in opened else 'a grant too many')
             for name, outcome in zip(names, outcomes)
             if reaches(outcome) != (name in opened)]
    check(not wrong, '\n'.join(wrong))
    check(vm.qmp.command('query-status')['status'], 'no status')


def plain(*options, **more):
    """Options in which @ stands for the folder."""
    return lambda folder: ([option.replace('@', f'{folder}/') for option in options],
                           dict(more))


def listening(kind, *options):
    """The same, with somebody who listens at @peer or at port PORT."""
    def make(folder):
        server = socket.socket(kind, socket.SOCK_STREAM)
        if kind == socket.AF_UNIX:
            server.bind(f'{folder}/peer')
            port = 0
        else:
            server.bind(('127.0.0.1', 0))
            port = server.getsockname()[1]
        server.listen(8)
        PEERS.append(server)
        return ([option.replace('@', f'{folder}/').replace('PORT', str(port))
                 for option in options], {})
    return make


PEERS = []
FILES = ('open', 'open to write', 'unlink')
CLIENT = ('connect', 'unix socket', 'unix datagrams', 'tcp', 'tcp, any protocol',
          'mptcp', 'udp', 'vsock')
SERVER = ('bind', 'listen', *CLIENT)
DISK = ('-blockdev', 'null-co,node-name=disk,read-zeroes=on',
        '-device', 'virtio-blk-pci,drive=disk')
SOCKET = '-chardev'
PORT = ('-device', 'isa-serial,chardev=c')

MEMORY = ('shared mapping', 'memfd', 'ftruncate', 'seals')
NIC = ('-device', 'e1000,netdev=net,romfile=')

ROWS = {
    # Paths are removed by nobody
    'a monitor': (plain(), (*FILES, *SERVER, *MEMORY, 'flags of stderr',
                            'flags of stdout', 'msync', 'fsync', 'populate',
                            'remove memory'),
                  ('accept4', 'flags of a socket')),
    'a pty with a link': (plain('-chardev', 'pty,id=c,path=@link', *PORT),
                          (*FILES, *SERVER)),
    'a PID file': (plain('-pidfile', '@pid'), (*FILES, *SERVER)),
    # Surfaces are memory that nobody shares
    'VNC on TCP': (plain('-device', 'VGA', '-vnc', '127.0.0.1:0,to=99'),
                   (*FILES, *SERVER, *MEMORY), ('accept4',)),
    'virtio-gpu': (plain('-device', 'virtio-vga'), (*FILES, *SERVER, *MEMORY)),
    # Sockets, by who makes the connection and how
    'chardev, server on TCP': (
        plain('-chardev', 'socket,id=c,host=127.0.0.1,port=0,server=on,wait=off', *PORT),
        (*FILES, *SERVER), ('accept4',)),
    'chardev, client of a path': (
        listening(UNIX, '-chardev', 'socket,id=c,path=@peer', *PORT),
        (*FILES, *SERVER)),
    'chardev, client of a path again': (
        listening(UNIX, '-chardev', 'socket,id=c,path=@peer,reconnect-ms=500', *PORT),
        ('tcp', 'tcp, IPv6', 'mptcp', 'udp', 'vsock', 'bind', 'listen',
         'unix datagrams', *FILES), ('unix socket', 'connect')),
    'chardev, client of TCP again': (
        listening(INET, '-chardev',
                  'socket,id=c,host=127.0.0.1,port=PORT,reconnect-ms=500', *PORT),
        ('unix socket', 'unix datagrams', 'mptcp', 'udp', 'vsock', 'bind', 'listen',
         'tcp, any protocol', *FILES), ('tcp', 'connect')),
    'netdev stream, client of a path': (
        listening(UNIX, '-netdev',
                  'stream,id=net,addr.type=unix,addr.path=@peer,server=off', *NIC),
        (*FILES, *SERVER)),
    'netdev stream, client of TCP again': (
        listening(INET, '-netdev', 'stream,id=net,addr.type=inet,addr.host=127.0.0.1,'
                  'addr.port=PORT,server=off,reconnect-ms=500', *NIC),
        ('unix socket', 'unix datagrams', 'mptcp', 'udp', 'bind', 'listen', *FILES),
        ('tcp', 'connect')),
    'netdev stream, client of MPTCP again': (
        listening(INET, '-netdev', 'stream,id=net,addr.type=inet,addr.host=127.0.0.1,'
                  'addr.port=PORT,addr.mptcp=on,server=off,reconnect-ms=60000', *NIC),
        ('unix socket', 'unix datagrams', 'udp', 'bind', 'listen', *FILES),
        ('tcp', 'mptcp', 'connect')),
    'netdev stream, server on a path': (
        plain('-netdev', 'stream,id=net,addr.type=unix,addr.path=@own,server=on', *NIC),
        (*FILES, *SERVER), ('accept4',)),
    'netdev socket, UDP': (
        plain('-netdev', 'socket,id=net,udp=127.0.0.1:9,localaddr=127.0.0.1:0', *NIC),
        (*FILES, *SERVER, 'send to a path'), ('send to IPv4',)),
    'netdev socket, server': (
        plain('-netdev', 'socket,id=net,listen=127.0.0.1:0', *NIC),
        (*FILES, *SERVER, 'send', 'send to a path', 'send to IPv4')),
    'netdev dgram, paths': (
        plain('-netdev', 'dgram,id=net,local.type=unix,local.path=@own,'
              'remote.type=unix,remote.path=@peer', *NIC),
        (*FILES, *SERVER, 'send', 'send to IPv4'), ('send to a path',)),
    'netdev dgram, UDP': (
        plain('-netdev', 'dgram,id=net,local.type=inet,local.host=127.0.0.1,'
              'local.port=0,remote.type=inet,remote.host=127.0.0.1,remote.port=9', *NIC),
        (*FILES, *SERVER, 'send', 'send to a path'), ('send to IPv4',)),
    'netdev user': (plain('-netdev', 'user,id=net', *NIC),
                    (*FILES, 'unix socket', 'unix datagrams', 'accept', 'bind',
                     'listen', 'mptcp', 'vsock'),
                    ('tcp, any protocol', 'udp', 'connect')),
    'netdev user, IPv4, restricted': (
        plain('-netdev', 'user,id=net,restrict=on,ipv6=off', *NIC),
        (*FILES, *SERVER, 'accept', 'send', 'send to IPv4')),
    'netdev user, IPv4, restricted, a forwarded port': (
        plain('-netdev', 'user,id=net,restrict=on,ipv6=off,hostfwd=tcp:127.0.0.1:0-:22',
              *NIC), (*FILES, *SERVER), ('accept', 'send')),
    # Reports stay as they are
    'an image': (lambda folder: (
        ['-blockdev', f'file,node-name=disk,filename={make_image(folder)}',
         '-device', 'virtio-blk-pci,drive=disk'], {}),
        (*FILES, 'hole in stderr', 'flags of stderr'), ('hole',)),
    'an image that grows': (lambda folder: (
        ['-blockdev', f'preallocate,node-name=disk,file.driver=file,'
         f'file.filename={make_image(folder)}', '-device', 'virtio-blk-pci,drive=disk'],
        {}), (*FILES, 'ftruncate of stderr', 'flags of stderr'), ('ftruncate',)),
    'a monitor on standard input and output': (
        plain('-chardev', 'stdio,id=c', '-mon', 'c'),
        ('flags of stderr', *SERVER), ('flags of stdout',)),
}


def make_image(folder):
    """A small image."""
    path = folder / 'disk'
    path.write_bytes(bytes(1 << 20))
    return path


def appended_reports():
    """A standard output and error that are one file opened to append stay so."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-grants-') as folder:
        with open(f'{folder}/log', 'ab') as log:
            make = ['bash', '-c', f'exec "$@" >>{folder}/log 2>&1', 'bash']
            with Vm(tools.qemu(), ['-machine', 'none', '-chardev', 'stdio,id=c',
                                   '-mon', 'c'], wrapper=make) as vm:
                try_calls(vm, ('flags of stdout', 'flags of stderr'))
            del log


def mptcp_later():
    """A monitor's wish for multipath TCP is an error, unless QEMU was started for it."""
    address = {'type': 'inet', 'data': {'host': '127.0.0.1', 'port': '10809',
                                        'mptcp': True}}
    for more in ('', ',profile=feature/mptcp'):
        with Vm(tools.qemu(), ['-machine', 'none'],
                sandbox=f'on,profile=feature/nbd-server{more}') as vm:
            try:
                vm.qmp.command('nbd-server-start', addr=address)
                check(more, 'it was served')
            except QmpError as problem:
                check(more or 'profile=feature/mptcp' in str(problem), str(problem))
                check('rotocol' in str(problem) or not more, str(problem))
            check(vm.quit() == 0, vm.errors())


def main():
    """All rows."""
    tap = Tap()
    for name, row in ROWS.items():
        tap.run(name, closed_and_open(*row))
    tap.run('standard output and error in one file, to append', appended_reports)
    tap.run('multipath TCP, asked for later', mptcp_later)
    tap.done()


main()
