# SPDX-License-Identifier: GPL-2.0-or-later
"""A VM that a manager controls, what it was given, and an independent view of that.

The view knows nothing of rules or of the broker: it takes what this test put on the
command line, and asks the host's file system what a name means.
"""

import os
import socket
import stat
import tempfile
from pathlib import Path

from attack.agent import Agent
from lib.firmware import FirmwareGuest
from lib.tap import check

DENY = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'
READ, WRITE, CREATE = 1, 2, 4
ALL = READ | WRITE | CREATE
SECRET, OPEN = b'FOREIGN!' * 64, b'PERMITTD' * 64
# File systems of the kernel's own: whatever lies there is nobody's image.
KERNEL = ('/proc', '/sys', '/dev')


class Grounds:
    """Folders with what a VM is given, what it is not, and links from here to there."""

    def __init__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix='qsandbox-names-')
        self.root = Path(os.path.realpath(self.temporary.name))
        for name in ('images/sub', 'files/deep/deeper', 'shared', 'away', 'cwd',
                     'files/swap', 'away/swap'):
            (self.root / name).mkdir(parents=True)
        for name in ('images/spare.raw', 'images/more.raw', 'images/.dot',
                     'images/sub/inner.raw', 'files/one', 'files/.dot',
                     'files/deep/deeper/two', 'shared/three', 'files/swap/name',
                     'images/swap-in'):
            (self.root / name).write_bytes(OPEN)
        for name in ('away/secret', 'away/swap/name', 'cwd/secret'):
            (self.root / name).write_bytes(SECRET)
        self.links = {
            'images/to-secret': 'away/secret', 'images/to-spare': 'images/spare.raw',
            'images/to-away': 'away', 'images/to-files': 'files/one',
            'images/swap-out': 'away/secret', 'images/link-out': 'away/secret',
            'images/link-in': 'images/spare.raw', 'files/to-away': 'away',
            'files/to-image': 'images/spare.raw', 'files/swap-away': 'away/swap',
            'files/to-files': 'files', 'images/to-dot': 'images/.dot',
        }
        for name, target in self.links.items():
            (self.root / name).symlink_to(self.root / target)
        for name, target in (
                ('mem', '/proc/self/mem'), ('shadow', '/etc/shadow'),
                ('kvm', '/dev/kvm'), ('fd', '/proc/self/fd/2'),
                ('root', '/proc/self/root'), ('cwd', '/proc/self/cwd'),
                ('null', '/dev/null'), ('loop', 'to-loop'), ('up', '../../../../..'),
                ('exe', '/proc/self/exe'), ('sys', '/sys/kernel/uevent_helper')):
            for folder in ('images', 'files'):
                (self.root / folder / f'to-{name}').symlink_to(target)
        os.mkfifo(self.root / 'images/fifo')
        os.mknod(self.root / 'images/null', stat.S_IFCHR | 0o666, os.makedev(1, 3))
        os.mknod(self.root / 'images/mem', stat.S_IFCHR | 0o666, os.makedev(1, 1))

    def __truediv__(self, name):
        return self.root / name

    def close(self):
        """Removes it all."""
        self.temporary.cleanup()


class View:
    """Which files a VM with these grounds may open, by what it was given."""

    def __init__(self, grounds):
        root = str(grounds.root)
        self.here = {f'{root}/images': ALL}
        self.below = {f'{root}/files': ALL, f'{root}/shared': READ}
        # QEMU looks there whether locks of files work
        self.devices = {'/dev/null': ALL}

    def rights(self, path):
        """What may be done with a name that has no links in it."""
        folder, name = os.path.split(path)
        rights = self.devices.get(path, 0)
        if folder in self.here and name and not name.startswith('.'):
            rights |= self.here[folder]
        for top, more in self.below.items():
            if path == top or path.startswith(top + '/'):
                rights |= more
        return rights

    def may_open(self, path, access):
        """Whether a name may be opened so, as it is now: its text and its target."""
        if not path.startswith('/') or '\0' in path:
            return False
        text = '/' + os.path.normpath(path).lstrip('/')
        real = os.path.realpath(path)
        if real not in self.devices and any(top == real or real.startswith(top + '/')
                                            for top in KERNEL):
            return False
        try:
            kind = os.stat(path).st_mode
        except OSError:
            access |= CREATE
            kind = stat.S_IFREG
        if not (stat.S_ISREG(kind) or stat.S_ISBLK(kind) or real in self.devices):
            return False
        return not access & ~self.rights(text) and not access & ~self.rights(real)

    def is_given(self, path):
        """Whether an open file is one that the VM may have."""
        return bool(self.rights(path.removesuffix(' (deleted)')))


class Managed(FirmwareGuest):
    """Started as libvirt starts it, with the grounds, and with threads of ours in it."""

    def __init__(self, grounds, sandbox='', options=(), slirp=False, boxed=True,
                 hotplug='auto'):
        self.grounds, self.boxed = grounds, boxed
        self.agent = Agent(grounds.root)
        root = grounds.root
        network = ['-netdev', 'user,id=net0' if slirp else 'hubport,id=net0,hubid=0',
                   '-device', 'virtio-net-pci,netdev=net0,romfile=']
        files = '' if hotplug == 'none' else (
            f',files={root}/files,files={root}/shared:ro')
        given = f'{DENY},hotplug={hotplug}{files}{sandbox}' if boxed else 'off'
        super().__init__('tcg', [
            '-name', 'guest=attacked,debug-threads=on', '-msg', 'timestamp=on',
            '-smp', '1,maxcpus=2', '-object', 'iothread,id=io0',
            '-blockdev', f'driver=file,node-name=spare,filename={root}/images/spare.raw',
            '-device', 'virtio-scsi-pci,id=scsi0', '-device', 'qemu-xhci,id=usb0',
            '-device', 'pcie-root-port,id=rp0,chassis=1', '-device', 'VGA',
            '-vnc', f'unix:{root}/vnc', '-device', 'virtio-balloon-pci',
            '-chardev', f'socket,id=agent,path={root}/agent-socket,server=on,wait=off',
            '-device', 'virtio-serial-pci', '-device',
            'virtserialport,chardev=agent,name=org.qemu.guest_agent.0',
            *network, *options],
            sandbox=given, refusals=True, wrapper=[
                'env', f'LD_PRELOAD={self.agent.library}', *self.agent.environment])
        self.agent.wait_ready()
        self.qmp.command('cont')

    def brokers(self):
        """The process ids of its broker and of who watches it; the broker is first."""
        found, parents = [], {}
        for entry in Path('/proc').iterdir():
            try:
                if (entry / 'comm').read_text() == 'qsandbox-broker\n':
                    opened = {os.readlink(link) for link in (entry / 'fd').iterdir()}
                    parents[int(entry.name)] = int(
                        (entry / 'stat').read_text().rsplit(')', 1)[1].split()[1])
                    if f'/proc/{self.pid}/mem' in opened:
                        found.append(int(entry.name))
            except OSError:
                continue
        found.sort(key=lambda pid: parents[pid] in found)
        return found + [pid for pid, parent in parents.items()
                        if parent in found and pid not in found]

    def broker(self):
        """The process id of its broker."""
        found = self.brokers()
        check(found, f'there is no broker: {self.errors()}')
        return found[0]

    def check_alive(self):
        """It answers, has its filters, and its guest goes on."""
        self.qmp.command('query-status')
        check(not self.unfiltered_threads(), f'{self.unfiltered_threads()}')

    def close(self):
        try:
            super().close()
        finally:
            self.agent.close()


class Listeners:
    """Sockets of the host's: those that the VM may reach, and those that it may not."""

    def __init__(self, grounds):
        self.ports = {}
        self.sockets = {}
        for name in ('given', 'foreign'):
            tcp, udp = self.pair()
            self.ports[name] = tcp.getsockname()[1]
            self.sockets[name, 'tcp'], self.sockets[name, 'udp'] = tcp, udp
        for family, host in ((socket.AF_INET6, '::1'), (socket.AF_INET, '127.0.0.2')):
            for name in ('given', 'foreign'):
                for kind in ('tcp', 'udp'):
                    self.add(f'{host} {name}', family, kind, (host, self.ports[name]))
        for kind in ('tcp', 'udp'):
            self.add('unix', socket.AF_UNIX, kind, str(grounds / f'away/{kind}'))
            self.add('abstract', socket.AF_UNIX, kind, f'\0qsandbox-{os.getpid()}-{kind}')
            self.add('dot', socket.AF_UNIX, kind, str(grounds / f'images/.{kind}'))
        (grounds / 'images/to-socket').symlink_to(grounds / 'away/tcp')

    @staticmethod
    def pair():
        """TCP and UDP on one port that is not one of libvirt's."""
        while True:
            tcp = socket.create_server(('127.0.0.1', 0))
            port = tcp.getsockname()[1]
            udp = socket.socket(type=socket.SOCK_DGRAM)
            try:
                if 49152 <= port <= 49215:
                    raise OSError
                udp.bind(('127.0.0.1', port))
                for one in (tcp, udp):
                    one.setblocking(False)
                return tcp, udp
            except OSError:
                tcp.close()
                udp.close()

    def add(self, name, family, kind, address):
        """One more; none if this host has no such address."""
        one = socket.socket(family, socket.SOCK_STREAM if kind == 'tcp'
                            else socket.SOCK_DGRAM)
        try:
            one.bind(address)
            if kind == 'tcp':
                one.listen(64)
            one.setblocking(False)
            self.sockets[name, kind] = one
        except OSError:
            one.close()

    def reached(self):
        """The names of those that somebody has reached since this was last asked."""
        found = set()
        for (name, kind), one in self.sockets.items():
            while True:
                try:
                    if kind == 'tcp':
                        one.accept()[0].close()
                    else:
                        one.recv(1 << 16)
                except BlockingIOError:
                    break
                found.add(f'{name} {kind}')
        return found

    def close(self):
        """Closes them."""
        for one in self.sockets.values():
            one.close()
