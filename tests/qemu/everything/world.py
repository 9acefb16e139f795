# SPDX-License-Identifier: GPL-2.0-or-later
"""What a VM meets outside: files of all kinds, and somebody behind every socket.

All lies in one folder of the session, so that a VM may do with it what it likes.
"""

import os
import pty
import re
import shutil
import socket
import stat
import subprocess
import tempfile
import threading
from pathlib import Path

from lib import tools

FORMATS = ['qcow2', 'qcow', 'qed', 'vdi', 'vhdx', 'vmdk', 'vpc', 'parallels']
KEPT = ['exists', 'raw', 'qcow2']


def beside(name):
    """A program that was built with QEMU; None if it was not."""
    path = tools.qemu().parent / name
    return path if path.exists() else None


class Peer:
    """Accepts on a socket, reads what comes, says a word, and lets go."""

    def __init__(self, family, address):
        self.socket = socket.socket(family)
        self.socket.bind(address)
        self.socket.listen(64)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                client, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(client,), daemon=True).start()

    @staticmethod
    def _talk(client):
        with client:
            client.settimeout(2)
            try:
                client.sendall(b'hello\n')
                while client.recv(1 << 16):
                    pass
            except OSError:
                pass

    def close(self):
        """No client any more."""
        self.socket.close()


class World:
    """The folder, the peers, and the words that stand for them in arguments."""

    def __init__(self):
        self.dir = Path(tempfile.mkdtemp(prefix='qsandbox-all-'))
        self.closing = []
        for name in ('peer', 'sink'):
            self._peer(socket.AF_UNIX, str(self.dir / f'sock.{name}'))
        tcp = self._peer(socket.AF_INET, ('127.0.0.1', 0))
        port = tcp.socket.getsockname()[1]
        try:
            self._peer(socket.AF_INET6, ('::1', port))
        except OSError:
            pass
        self.pty = pty.openpty()
        self.words = {'dir': str(self.dir), 'tcp': str(port),
                      'virtio': '/machine/peripheral/hd/virtio-backend',
                      'pty': os.ttyname(self.pty[1]), 'loop': self._loop()}
        self.pristine = self.dir / 'pristine'
        self._images()
        self.nbd = self._serve_nbd()
        self.renew()

    def _peer(self, family, address):
        peer = Peer(family, address)
        self.closing.append(peer)
        return peer

    def _loop(self):
        """A block device of the host, if this machine gives one."""
        backing = self.dir / 'loop'
        with backing.open('wb') as file:
            file.truncate(4 << 20)
        done = subprocess.run(['losetup', '--find', '--show', backing], text=True,
                              capture_output=True, check=False)
        self.loop = None
        if done.returncode != 0:
            return '/dev/no-loop'
        device = done.stdout.strip()
        # Detached while it is open, the device goes with its last user.
        self.loop = os.open(device, os.O_RDONLY)
        subprocess.run(['losetup', '--detach', device], check=False)
        return device

    def _images(self):
        self.pristine.mkdir()
        (self.pristine / 'exists').write_bytes(b'text\n' * 1000)
        (self.pristine / 'raw').write_bytes(bytes(1 << 20))
        for name in FORMATS:
            path = self.pristine / name
            done = beside('qemu-img') and subprocess.run(
                [beside('qemu-img'), 'create', '-q', '-f', name, path, '1M'],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            if not done or done.returncode:
                path.write_bytes(bytes(1 << 20))

    def _serve_nbd(self):
        """A server of network block devices."""
        if not beside('qemu-nbd'):
            return None
        # pylint: disable-next=consider-using-with
        return subprocess.Popen(
            [beside('qemu-nbd'), '--persistent', '--shared=0', '-f', 'raw', '-k',
             self.dir / 'sock.nbd', self.pristine / 'raw'],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)

    def renew(self):
        """Makes everything as it was in the beginning."""
        for path in self.dir.iterdir():
            if path in (self.pristine, self.dir / 'loop') or path.name.startswith('sock.'):
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        for path in self.pristine.iterdir():
            shutil.copy(path, self.dir)
        (self.dir / 'sock.new').unlink(missing_ok=True)
        (self.dir / 'folder').mkdir()
        os.mkfifo(self.dir / 'fifo')
        os.mkfifo(self.dir / 'pipe')
        for number, name in ((3, 'null'), (7, 'full')):
            try:
                os.mknod(self.dir / name, stat.S_IFCHR | 0o666, os.makedev(1, number))
            except PermissionError:
                (self.dir / name).touch()
        # Whoever opens a FIFO without a peer waits for one, QEMU too.
        if hasattr(self, 'fifo'):
            os.close(self.fifo)
        self.fifo = os.open(self.dir / 'fifo', os.O_RDWR | os.O_NONBLOCK)

    def fill(self, value):
        """value with the words in it replaced."""
        if isinstance(value, str):
            return re.sub(r'\{(\w+)\}', lambda match: self.words.get(
                match.group(1), match.group(0)), value)
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if isinstance(value, dict):
            return {key: self.fill(item) for key, item in value.items()}
        return value

    def descriptor(self, name):
        """A descriptor of the kind that name says; the caller closes it."""
        flags = {'ro': os.O_RDONLY, 'rw': os.O_RDWR, 'new': os.O_RDWR | os.O_CREAT,
                 'append': os.O_WRONLY | os.O_APPEND}
        kind, _, rest = name.partition(':')
        if kind in flags:
            return os.open(self.dir / rest, flags[kind], 0o600)
        if kind == 'pipe':
            reader, writer = os.pipe()
            os.close(reader)
            return writer
        if kind == 'pair':
            ours, theirs = socket.socketpair()
            self._talk(ours)
            return theirs.detach()
        family = {'inet': socket.AF_INET, 'udp': socket.AF_INET, 'unix': socket.AF_UNIX,
                  'vsock': socket.AF_VSOCK}[kind]
        sock = socket.socket(family, socket.SOCK_DGRAM if kind == 'udp'
                             else socket.SOCK_STREAM)
        if kind in ('inet', 'udp'):
            sock.bind(('127.0.0.1', 0))
        elif kind == 'vsock':
            sock.bind((socket.VMADDR_CID_ANY, socket.VMADDR_PORT_ANY))
        else:
            (self.dir / 'given').unlink(missing_ok=True)
            sock.bind(str(self.dir / 'given'))
        if kind != 'udp':
            sock.listen(4)
        return sock.detach()

    @staticmethod
    def _talk(client):
        # pylint: disable-next=protected-access
        threading.Thread(target=Peer._talk, args=(client,), daemon=True).start()

    def close(self):
        """Ends the peers and removes the folder."""
        for peer in self.closing:
            peer.close()
        if self.nbd:
            self.nbd.kill()
            self.nbd.wait()
        if self.loop:
            os.close(self.loop)
        shutil.rmtree(self.dir, ignore_errors=True)
