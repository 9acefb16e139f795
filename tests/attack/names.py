# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of files and addresses with which a hijacked QEMU tries to get out.

Each attempt is a call with good arguments, made by threads of a live VM.  What has to
come of it is what given.View says: a file that was not given must not be open
afterwards, whatever way it was named, and one that was given must be.

The suite runs as root, and what is attacked may be broken, or have no sandbox at all: then
the calls are really made.  So a call that changes something names nothing but what lies
in the grounds, which Attacker.change() makes sure of; files of the host are only opened,
never made nor emptied, and not where there is no sandbox; and addresses are those of the
suite's own listeners, on loopback.
"""

import os
import socket

import struct
from pathlib import Path

from attack.given import CREATE, READ, WRITE
from attack.injector import BAD, Injector
from attack.policy import Numbers
from lib import tools

AT_FDCWD = -100
O_CLOEXEC = os.O_CLOEXEC
# As block/file-posix.c and chardevs open their files.
PLAIN = (os.O_RDONLY | O_CLOEXEC, os.O_RDWR | O_CLOEXEC)
O_TMPFILE = os.O_TMPFILE
INPROGRESS = -115
PAGE = 4096


class Attacker:
    """One thread under foreign control, in a VM with grounds."""

    def __init__(self, vm, view, tid):
        self.vm, self.view, self.tid = vm, view, tid
        self.names = Numbers(tools.qsandbox())
        self.injector = Injector(tools.tool('probe', 'attack'), vm.pid)
        self.count = 0
        self.wrong = []
        self.last = ''          # what came of the last call, in words
        self.alive = self.injector.thread(tid)

    def close(self):
        """Gives the thread back."""
        self.injector.close()

    def call(self, name, *args):
        """A call's result (negative: -errno); None if it was refused by the filter."""
        self.count += 1
        for _ in range(5):
            outcome = self.injector.call(self.names[name], *args)
            if outcome != 'blocked':
                break           # else the broker had no processor for a while
        self.last = outcome
        words = outcome.split()
        return int(words[1]) if words[0] == 'returned' else None

    def text(self, data, place=0):
        """A name where the process has it."""
        data = data.encode() if isinstance(data, str) else data
        return self.vm.agent.put(place, data + b'\0')

    def change(self, name, path, *args, at=()):
        """A call that changes what a name stands for, should it be served."""
        root = f'{self.vm.grounds.root}/'
        for one in (os.path.normpath(path), os.path.realpath(os.path.dirname(path))):
            if not (one + '/').startswith(root) or one + '/' == root:
                raise ValueError(f'{name}({path}) could change what is not ours')
        return self.call(name, *at, self.text(path), *args)

    def opened(self, what, result):
        """Says what a descriptor is, closes it, and notes it if it was not given."""
        if result is None or result < 0:
            return None
        target = os.readlink(f'/proc/{self.vm.pid}/fd/{result}')
        if not self.view.is_given(target):
            self.wrong.append(f'{what}: it has {target}')
        self.injector.call(self.names['close'], result)
        return target

    def check_harmless(self, path, flags):
        """Opening it would do no harm."""
        if isinstance(path, int):
            return
        real = os.path.realpath(path)
        if (real + '/').startswith(f'{self.vm.grounds.root}/') or not path:
            return
        if real == f'/proc/{os.getpid()}/mem':
            return              # whoever opens it gets its own, which nobody writes
        if flags not in PLAIN or not self.vm.boxed:
            raise ValueError(f'{path} is not ours: {flags:#o}')

    def open(self, path, flags, mode=0, must=None):
        """openat() of a name.  must: whether it has to be open; None: either."""
        self.check_harmless(path, flags)
        address = path if isinstance(path, int) else self.text(path)
        result = self.call('openat', AT_FDCWD, address, flags, mode)
        what = f'openat({str(path)[:200]}, {flags:#o}, {mode:#o})'
        target = self.opened(what, result)
        if must is not None and must != (target is not None):
            self.wrong.append(f'{what}: {self.last}, but it must '
                              f'{"" if must else "not "}be open')
        return target


def foreign(grounds, pid, tids):
    """Names of what nobody gave the VM."""
    other = next(tid for tid in tids if tid != pid)
    for path in ('/proc/self/mem', f'/proc/{pid}/mem', '/proc/1/mem', '/proc/thread-self/mem',
                 f'/proc/self/task/{other}/mem', f'/proc/{other}/mem',
                 '/proc/self/fd/0', '/proc/self/fd/2', '/proc/thread-self/fd/2',
                 '/proc/self/environ', '/proc/self/maps', '/proc/self/status',
                 '/proc/self/map_files', '/proc/self/attr/current', '/proc/sysrq-trigger',
                 '/proc/sys/kernel/core_pattern', '/proc/kcore', '/proc/self/ns/user',
                 '/proc/self/exe', '/proc/self/cwd', '/proc/self/root', '/dev/fd/2',
                 '/etc/shadow', '/etc/passwd', '/root/.ssh/id_rsa', '/dev/kvm',
                 '/dev/mem', '/dev/kmsg', '/dev/vhost-net', '/dev/net/tun', '/dev/full',
                 '/dev/stdin', '/dev/tty', '/dev/vda', '/dev/shm/x',
                 '/sys/kernel/uevent_helper', '/sys/kernel/security', '/sys/fs/cgroup',
                 '/', '/tmp', '/tmp/x', '/home', str(grounds.root), '', '.', '..'):
        yield path
    for magic in ('self', 'thread-self', str(pid)):
        for link in ('root', 'cwd'):
            yield f'/proc/{magic}/{link}/etc/shadow'
            yield f'/proc/{magic}/{link}{grounds}/images/spare.raw'
            yield f'/proc/{magic}/{link}/../../../etc/shadow'
    images, files, shared = (f'{grounds.root}/{name}'
                             for name in ('images', 'files', 'shared'))
    for name in grounds.links:
        yield f'{grounds.root}/{name}'
        yield f'{grounds.root}/{name}/secret'
        yield f'{grounds.root}/{name}/one'
        yield f'{grounds.root}/{name}/../secret'
    for folder in (images, files):
        for name in ('mem', 'shadow', 'kvm', 'fd', 'root', 'cwd', 'null', 'loop', 'up',
                     'exe', 'sys'):
            yield f'{folder}/to-{name}'
            yield f'{folder}/to-{name}/etc/shadow'
            yield f'{folder}/to-{name}/'
        for tail in ('', '/', '/.', '/..', '/../away/secret', '/./../away/secret',
                     '/x/../../away/secret', '//..//away//secret', '/../images/.dot',
                     '/sub/../../away/secret', '/to-away/../../etc/shadow',
                     '/../../../../../../../../etc/shadow', '/..\\away/secret',
                     '/../files/../away/secret', '/%2e%2e/away/secret', '/.dot',
                     '/fifo', '/null', '/mem', '/sub', '/sub/inner.raw', '/sub/new',
                     '/.new', '/new/', '/new/new', '/spare.raw/', '/spare.raw/.',
                     '/spare.raw/..', '/spare.raw/../spare.raw', '/nothing/../spare.raw',
                     ):
            yield folder + tail
    yield from (shared, f'{shared}/', f'{shared}/new', f'{shared}/../away/secret')
    yield from (f'{images}x/spare.raw', f'{images}/../imagesx', f'{files}x',
                f'{grounds.root}/away/secret', 'secret', './secret', '../away/secret',
                f'file:{images}/spare.raw', images.upper() + '/spare.raw',
                f' {images}/spare.raw', f'{images}/spare.raw ', f'{images}/spare.raw\n',
                f'{images}/\udcff'.encode('utf8', 'surrogateescape').decode('latin1'),
                '/' * 4000 + 'etc/shadow', '/./' * 1300 + 'etc/shadow')


def wanted(attacker, path, flags):
    """Whether a name has to be open, must not be, or may be either.

    Where the text of a name is not what it means (a link, "..", a slash at its end),
    refusing it is right as well.
    """
    access = {os.O_RDONLY: READ, os.O_WRONLY: WRITE,
              os.O_RDWR: READ | WRITE}.get(flags & os.O_ACCMODE, 7)
    if flags & os.O_CREAT:
        access |= CREATE
    real = os.path.realpath(path)
    if not attacker.view.may_open(path, access):
        return False
    plain = real == path and os.path.isfile(path)
    return True if plain else None


def files(attacker):
    """All of these names, read-only and for writing, and what was given as well."""
    grounds, vm = attacker.vm.grounds, attacker.vm
    given = [f'{grounds.root}/{name}' for name in (
        'images/spare.raw', 'images/more.raw', 'files/one', 'files/deep/deeper/two',
        'shared/three')]
    for path in [*foreign(grounds, vm.pid, vm.threads()), *given]:
        if not vm.boxed and not path.startswith(f'{grounds.root}/away'):
            continue            # it would really be opened
        for flags in PLAIN:
            attacker.open(path, flags, must=wanted(attacker, path, flags))


def odd_flags(attacker):
    """Every flag, alone and with others, on what is given and what is not."""
    grounds = attacker.vm.grounds
    before = sorted(path.name for path in (grounds / 'away').iterdir())
    for path in ('away/secret', 'images/spare.raw', 'images', 'away', 'images/to-secret',
                 'images/to-mem', 'away/new', 'images/.new', 'images/fifo',
                 'images/null', 'files/to-away/new'):
        text = f'{grounds.root}/{path}'
        safe = path in ('images/spare.raw',)
        for bit in range(32):
            for base in PLAIN:
                attacker.open(text, base | 1 << bit, 0o644, None if safe else False)
        for flags in (os.O_PATH, os.O_PATH | os.O_NOFOLLOW, O_TMPFILE | os.O_RDWR,
                      os.O_DIRECTORY, os.O_CREAT | os.O_RDWR | os.O_EXCL, 3,
                      os.O_CREAT | os.O_DIRECTORY, 0xffffffff, 1 << 40,
                      os.O_CREAT | os.O_TRUNC | os.O_WRONLY, os.O_WRONLY | os.O_APPEND):
            attacker.open(text, flags, 0o644, None if safe else False)
    after = sorted(path.name for path in (grounds / 'away').iterdir())
    if before != after:
        attacker.wrong.append(f'made outside: {set(after) - set(before)}')


def odd_modes(attacker):
    """What may be made is never executable nor set-user-ID."""
    grounds = attacker.vm.grounds
    create = os.O_CREAT | os.O_RDWR | O_CLOEXEC
    made = 0
    for index, mode in enumerate((0o644, 0o600, 0o7777, 0o4755, 0o777, 0o111, 0o1000,
                                  0o2644, 0xffffffff, 1 << 40 | 0o644, 0)):
        for folder in ('images', 'files', 'files/deep', 'away', 'shared', 'images/sub'):
            path = grounds / folder / f'made-{index}'
            attacker.open(str(path), create, mode, None if folder in (
                'images', 'files', 'files/deep') else False)
            if path.exists():
                made += 1
                rights = path.stat().st_mode
                if folder in ('away', 'shared', 'images/sub'):
                    attacker.wrong.append(f'{path} was made')
                if rights & 0o7111:
                    attacker.wrong.append(f'{path} has the mode {rights:o}')
                path.unlink()
    if not made:
        attacker.wrong.append('nothing could be made in the folder of the images')


def bad_pointers(attacker):
    """Names that cannot be read, do not end, or are too long."""
    grounds, agent = attacker.vm.grounds, attacker.vm.agent
    spare = f'{grounds.root}/images/spare.raw'
    for address in (0, 1, BAD, -1, 1 << 63, PAGE - 1, 0xffffffff81000000):
        attacker.open(address, PLAIN[0], must=False)
    for size in (4094, 4095, 4096, 4097, 8000):
        attacker.open('/' + 'a' * (size - 1), PLAIN[0], must=False)
        padded = (spare[:-len('spare.raw')] + './' * 4100)[:size - len('spare.raw')]
        attacker.open(padded + 'spare.raw', PLAIN[0], must=None if size < 4096 else False)
        attacker.open(('/etc' + '/.' * 4100)[:size - 7] + '/shadow', PLAIN[0], must=False)
    # Without an end: the last bytes before what is not mapped.
    maps = [line.split()[0].split('-') for line in
            Path(f'/proc/{attacker.vm.pid}/maps').read_text().splitlines()]
    starts = {start for start, _ in maps}
    board = agent.base
    ends = [int(end, 16) for start, end in maps
            if end not in starts and int(start, 16) <= board < int(end, 16)]
    for end in ends:
        text = spare.encode()
        attacker.injector.poke(end - len(text), text)
        attacker.open(end - len(text), PLAIN[0], must=False)
        attacker.injector.poke(end - len(text) - 1, text + b'\0')
        attacker.open(end - len(text) - 1, PLAIN[0], must=True)
    agent.put(0, b'/' * 8192 + b'/' * 8192 + b'/' * 8192, 2328)
    attacker.open(agent.place(0, 2328), PLAIN[0], must=False)


def folders(attacker):
    """Names that are relative to a descriptor, or to the current folder."""
    grounds = attacker.vm.grounds
    numbers = [*attacker.vm.descriptors(), -1, -101, AT_FDCWD & 0xffffffff, 1 << 32, 1000]
    for number in numbers:
        for path in ('', '.', '..', 'etc/shadow', '../../etc/shadow', 'secret',
                     '../away/secret', 'mem'):
            result = attacker.call('openat', number, attacker.text(path), PLAIN[0], 0)
            attacker.opened(f'openat({number}, {path})', result)
        result = attacker.call('openat', number, attacker.text('/etc/shadow'),
                               PLAIN[0], 0)
        attacker.opened(f'openat({number}, /etc/shadow)', result)
    del grounds


def other_calls(attacker):
    """Other calls that open, name or change files."""
    grounds, agent = attacker.vm.grounds, attacker.vm.agent
    new = f'{grounds.root}/away/renamed'
    for name in ('away/secret', 'images/to-secret', 'images/spare.raw'):
        path = f'{grounds.root}/{name}'
        other = agent.put(1, new.encode() + b'\0')
        how = agent.put(2, struct.pack('<QQQ', os.O_RDWR, 0, 0))
        for call, *args in (
                ('open', os.O_RDWR), ('creat', 0o600), ('openat2', how, 24),
                ('open_tree', 0), ('name_to_handle_at', how, how, 0),
                ('open_by_handle_at', how, 2), ('execve', 0, 0), ('memfd_create', 0),
                ('rename', other), ('link', other), ('symlink', other), ('mkdir', 0o700),
                ('chmod', 0o777), ('chown', 0, 0), ('truncate', 0), ('mknod', 0o600, 0),
                ('chdir',), ('rmdir',)):
            at = () if call not in ('openat2', 'open_tree', 'name_to_handle_at') \
                else (AT_FDCWD,)
            result = attacker.change(call, path, *args, at=at)
            if result is not None and result >= 0:
                if call.startswith(('open', 'creat', 'memfd')):
                    attacker.injector.call(attacker.names['close'], result)
                if 'spare' not in path or call != 'open':
                    attacker.wrong.append(f'{call}({path}) was served')
        for call in ('renameat2', 'linkat'):
            attacker.text(path)
            result = attacker.change(call, path, AT_FDCWD, other, 0, at=(AT_FDCWD,))
            if result == 0:
                attacker.wrong.append(f'{call}({path}) was served')


def unlinks(attacker):
    """What is not a socket of the VM's own stays."""
    grounds = attacker.vm.grounds
    kept = [f'{grounds.root}/{name}' for name in (
        'away/secret', 'images/spare.raw', 'images/more.raw', 'files/to-away',
        'images/to-secret', 'images/fifo', 'cwd/secret', 'away/tcp', 'shared/three')]
    names = [*kept, f'{grounds.root}/files/to-away/secret',
             f'{grounds.root}/images/../away/secret', f'{grounds.root}/images/sub',
             f'{grounds.root}/files/deep/../../away/secret']
    for path in names:
        for name, at in (('unlink', ()), ('unlinkat', (AT_FDCWD,)), ('rmdir', ())):
            if attacker.change(name, path, 0, at=at) == 0:
                attacker.wrong.append(f'{name}({path}) was served')
        attacker.change('unlinkat', path, 0x200, at=(AT_FDCWD,))
    for path in kept:
        if not os.path.lexists(path):
            attacker.wrong.append(f'{path} is gone')


def inet(host, port, family=socket.AF_INET):
    """sockaddr_in."""
    return struct.pack('<H', family) + struct.pack('>H', port) + socket.inet_aton(
        host) + bytes(8)


def inet6(host, port, scope=0, family=socket.AF_INET6):
    """sockaddr_in6."""
    return (struct.pack('<H', family) + struct.pack('>HI', port, 0) +
            socket.inet_pton(socket.AF_INET6, host) + struct.pack('<I', scope))


def unix(path, end=True):
    """sockaddr_un."""
    path = path.encode() if isinstance(path, str) else path
    return struct.pack('<H', socket.AF_UNIX) + path + b'\0' * end


def addresses(grounds, listeners):
    """(family of the socket, address, its length or None for what it is).

    The port that is given is given for 127.0.0.1 only.
    """
    yield from internet_addresses(listeners)
    local = socket.AF_UNIX
    for size in (0, 1, 2, 3, 4, 7, 8, 128, 129, 4096, 0x7fffffff, 0xffffffff):
        yield local, unix(f'{grounds.root}/away/tcp'), size
    abstract = b'\0qsandbox-%d' % os.getpid()
    for path in (f'{grounds.root}/away/tcp', f'{grounds.root}/images/.tcp',
                 f'{grounds.root}/images/to-socket', f'{grounds.root}/images/../away/tcp',
                 f'{grounds.root}/files/to-away/tcp', f'{grounds.root}/away/udp',
                 f'{grounds.root}/images/to-away/udp', '../away/tcp', '.', '/',
                 f'/proc/self/root{grounds.root}/away/tcp', '/' * 90 + 'x',
                 abstract + b'-tcp', abstract + b'-udp', b''):
        yield local, unix(path), None
        yield local, unix(path, False), None


def internet_addresses(listeners):
    """Likewise, of the Internet."""
    given, foreign_port = listeners.ports['given'], listeners.ports['foreign']
    four, six = socket.AF_INET, socket.AF_INET6
    for port in (foreign_port, 0):
        for host in ('127.0.0.1', '0.0.0.0', '127.0.0.2'):
            yield four, inet(host, port), None
        for host in ('::1', '::', '::ffff:127.0.0.1', '::ffff:0.0.0.0',
                     '::ffff:127.0.0.2'):
            yield six, inet6(host, port), None
    yield four, inet('127.0.0.2', given), None
    for host in ('::1', '::', 'fe80::1', '::ffff:127.0.0.2'):
        yield six, inet6(host, given, 1), None      # 1: loopback's interface
    # Lengths that are not an address's.
    for size in (0, 1, 2, 3, 4, 7, 8, 15, 17, 28, 110, 128, 129, 4096, 0x7fffffff,
                 0xffffffff, 1 << 32 | 16):
        yield four, inet('127.0.0.1', foreign_port), size
        yield six, inet6('::1', foreign_port), size
    # Families that are not the socket's.
    for family in (0, 1, 2, 10, 16, 17, 31, 38, 40, 44, 255, 0xffff):
        yield four, inet('127.0.0.1', foreign_port, family), None
        yield six, inet6('::1', foreign_port, 0, family), None
        yield six, inet('127.0.0.1', foreign_port, family) + bytes(12), None


def make_socket(attacker, family, kind):
    """A socket, made as some code of QEMU's makes its; None if none can be had."""
    for flags in (socket.SOCK_CLOEXEC, socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK, 0):
        protocols = (0, socket.IPPROTO_TCP if kind == socket.SOCK_STREAM
                     else socket.IPPROTO_UDP)
        for protocol in protocols[:1] if family == socket.AF_UNIX else protocols:
            fd = attacker.call('socket', family, kind | flags, protocol)
            if fd is not None and fd >= 0:
                return fd
    return None


def connections(attacker, listeners):
    """connect() to all of these, TCP and UDP; nothing may be reached."""
    agent, grounds = attacker.vm.agent, attacker.vm.grounds
    listeners.reached()
    made = set()
    for family, address, size in addresses(grounds, listeners):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            fd = make_socket(attacker, family, kind)
            if fd is None:
                continue
            made.add((family, kind))
            place = agent.put(0, address.ljust(300, b'\0'))
            length = len(address) if size is None else size
            what = f'{address[:48]!r}, {length}, {kind}'
            result = attacker.call('connect', fd, place, length)
            # AF_UNSPEC lets go of a peer, and reaches nobody
            nobody = kind == socket.SOCK_DGRAM and address[:2] == bytes(2)
            if result in (0, INPROGRESS) and not nobody:
                attacker.wrong.append(f'connect({what}): {result}')
            if kind == socket.SOCK_DGRAM:
                sends(attacker, fd, place, length, what)
            attacker.call('close', fd)
    found = listeners.reached()
    if found:
        attacker.wrong.append(f'reached: {sorted(found)}')
    print(f'#> sockets of {len(made)} kinds could be made', flush=True)
    if not made:
        attacker.wrong.append('no socket could be made')


def sends(attacker, fd, place, length, what):
    """One datagram to an address, in each way there is."""
    agent = attacker.vm.agent
    data = agent.put(1, b'x' * 16)
    vector = agent.put(1, struct.pack('<QQ', data, 16), 2328)
    header = struct.pack('<QIIQQQQII', place, length & 0xffffffff, 0, vector, 1, 0, 0, 0, 0)
    message = agent.put(2, header + bytes(16))
    for name, *args in (('sendto', fd, data, 16, 0, place, length),
                        ('sendto', fd, data, 16, 0x4000, place, length),
                        ('sendmsg', fd, message, 0), ('sendmsg', fd, message, 0x4000),
                        ('sendmmsg', fd, message, 1, 0)):
        result = attacker.call(name, *args)
        if result is not None and result > 0:
            attacker.wrong.append(f'{name}({what}): {result}')


def binds(attacker, listeners):
    """Addresses of one's own: none but what was given."""
    agent, grounds = attacker.vm.agent, attacker.vm.grounds
    port = listeners.ports['foreign']
    before = {str(path) for path in grounds.root.rglob('*')}
    for family, address in (
            (socket.AF_INET, inet('127.0.0.1', port + 1)),
            (socket.AF_INET6, inet6('::1', port + 1)),
            (socket.AF_UNIX, unix(f'{grounds.root}/away/new')),
            (socket.AF_UNIX, unix(f'{grounds.root}/images/.new')),
            (socket.AF_UNIX, unix(f'{grounds.root}/images/sub/new')),
            (socket.AF_UNIX, unix(f'{grounds.root}/shared/new')),
            (socket.AF_UNIX, unix(f'{grounds.root}/files/to-away/new')),
            (socket.AF_UNIX, unix(b'\0qsandbox-foreign')), (socket.AF_UNIX, unix('new')),
            (socket.AF_UNIX, unix(b'', False))):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            fd = make_socket(attacker, family, kind)
            if fd is None:
                continue
            place = agent.put(0, address.ljust(128, b'\0'))
            result = attacker.call('bind', fd, place, len(address))
            if result == 0:
                attacker.wrong.append(f'bind({address[:48]!r}, {kind})')
            attacker.call('close', fd)
    made = {str(path) for path in grounds.root.rglob('*')} - before
    if made:
        attacker.wrong.append(f'made: {sorted(made)}')


def reaches(attacker, address, kind=socket.SOCK_STREAM, family=socket.AF_INET):
    """connect() to one address; its result, None if there is no socket or no call."""
    fd = make_socket(attacker, family, kind)
    if fd is None:
        return None
    place = attacker.vm.agent.put(0, address.ljust(128, b'\0'))
    result = attacker.call('connect', fd, place, len(address))
    attacker.call('close', fd)
    return result


