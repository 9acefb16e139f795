#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""-netdev user under the lockdown: names and files, and no file more than that.

The test itself is the guest: it sends and receives frames through a datagram
socket that QEMU joins with the network by a hub.  The host's /etc/resolv.conf
is another file in QEMU's mount namespace, which names a server of the test's.
"""

import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402

MAC = bytes.fromhex('525400123456')
GUEST, HOST, NAMES = '10.0.2.15', '10.0.2.2', '10.0.2.3'
FIRST, SECOND = '127.0.53.1', '127.0.53.2'
# How long libslirp takes what it knows for fresh.
FRESH = 1.2


def checksum(data):
    """The Internet's."""
    total = sum(struct.unpack(f'!{len(data) // 2}H', data))
    total = (total & 0xffff) + (total >> 16)
    return ~(total + (total >> 16)) & 0xffff


class NameServer(threading.Thread):
    """Answers every question with its own last byte: 192.0.2.N."""

    def __init__(self, address):
        super().__init__(daemon=True)
        self.answer = bytes([192, 0, 2, int(address.rsplit('.', 1)[1])])
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self.socket.bind((address, 53))
        except OSError as problem:
            raise Skip(f'no server at {address}: {problem}') from None
        self.start()

    def run(self):
        """Until the socket is closed."""
        while True:
            try:
                query, client = self.socket.recvfrom(512)
                if len(query) < 12:
                    continue    # not a question
                self.socket.sendto(
                    query[:2] + b'\x81\x80' + query[4:6] + b'\0\1' + bytes(4)
                    + query[12:] + b'\xc0\x0c\0\1\0\1' + bytes(4) + b'\0\4'
                    + self.answer, client)
            except OSError:
                return


class Network:
    """A locked VM with a user-mode network, and the guest's end of that."""

    def __init__(self, options='', sandbox='on'):
        self.folder = tempfile.TemporaryDirectory(prefix='qsandbox-net-')
        path = Path(self.folder.name)
        self.resolv_conf = path / 'resolv.conf'
        self.set_server(FIRST)
        self.wire = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.wire.bind(str(path / 'guest'))
        self.wire.settimeout(0.5)
        self.port = 2000
        self.vm = FirmwareGuest('tcg', [
            '-netdev', f'user,id=net{options}',
            '-netdev', f'dgram,id=wire,local.type=unix,local.path={path}/qemu,'
            f'remote.type=unix,remote.path={path}/guest',
            '-netdev', 'hubport,id=port0,hubid=0,netdev=net',
            '-netdev', 'hubport,id=port1,hubid=0,netdev=wire'],
            sandbox=sandbox, wrapper=[
                'unshare', '-m', 'sh', '-c',
                'mount --bind "$0" /etc/resolv.conf && exec "$@"',
                self.resolv_conf])
        self.vm.qmp.command('cont')
        self.peer = str(path / 'qemu')

    def set_server(self, address):
        """Writes the host's /etc/resolv.conf, in place."""
        self.resolv_conf.write_text(f'nameserver {address}\n' +
                                    f'# {time.monotonic()}\n')

    def send(self, address, port, payload):
        """A datagram from the guest."""
        udp = struct.pack('!HHHH', self.port, port, 8 + len(payload), 0)
        head = struct.pack('!BBHHHBBH4s4s', 0x45, 0, 28 + len(payload), 1, 0,
                           64, 17, 0, socket.inet_aton(GUEST),
                           socket.inet_aton(address))
        head = head[:10] + struct.pack('!H', checksum(head)) + head[12:]
        self.wire.sendto(bytes.fromhex('525a0a000202') + MAC + b'\x08\0' + head
                         + udp + payload, self.peer)

    def receive(self, timeout=PATIENCE):
        """The next datagram to the guest, or None; answers ARP meanwhile."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            try:
                frame = self.wire.recv(65536)
            except TimeoutError:
                continue
            kind = frame[12:14]
            if kind == b'\x08\x06' and frame[20:22] == b'\0\1' and \
                    frame[38:42] == socket.inet_aton(GUEST):
                self.wire.sendto(frame[6:12] + MAC + kind + frame[14:20]
                                 + b'\0\2' + MAC + frame[38:42] + frame[22:32],
                                 self.peer)
            elif kind == b'\x08\0' and frame[23] == 17 and \
                    frame[36:38] == struct.pack('!H', self.port):
                return frame[42:34 + struct.unpack('!H', frame[38:40])[0]]
        return None

    def look_up(self, timeout=PATIENCE):
        """Asks the virtual name server; the answer's last byte, or None."""
        self.port += 1
        question = (struct.pack('!HHHHHH', self.port, 0x100, 1, 0, 0, 0)
                    + b'\4name\7example\0\0\1\0\1')
        self.send(NAMES, 53, question)
        answer = self.receive(timeout)
        return answer[-1] if answer else None

    def lease(self, timeout=PATIENCE):
        """Asks for an address by DHCP; the answer: its next server and options."""
        question = (struct.pack('!BBBBIHH', 1, 1, 6, 0, 0x51535153, 0, 0) + bytes(16)
                    + MAC + bytes(10 + 64 + 128) + bytes.fromhex('63825363')
                    + bytes([53, 1, 1, 255]))
        udp = struct.pack('!HHHH', 68, 67, 8 + len(question), 0)
        head = struct.pack('!BBHHHBBH4s4s', 0x45, 0, 28 + len(question), 1, 0, 64, 17, 0,
                           bytes(4), bytes([255] * 4))
        head = head[:10] + struct.pack('!H', checksum(head)) + head[12:]
        self.port = 68
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            self.wire.sendto(bytes([255] * 6) + MAC + b'\x08\0' + head + udp + question,
                             self.peer)
            answer = self.receive(5)
            if answer:
                return socket.inet_ntoa(answer[20:24]), answer[240:]
        return None

    def fetch(self, name):
        """Reads the first block of a file by TFTP; None if there is none."""
        self.port += 1
        self.send(HOST, 69, b'\0\1' + name.encode() + b'\0octet\0')
        answer = self.receive()
        return answer[4:] if answer and answer[:4] == b'\0\3\0\1' else None

    def may_open(self):
        """Whether the policy lets files be opened, by any rule."""
        calls = self.vm.qmp.command('query-sandbox')['calls']
        return any(call['name'] == 'openat' and call['rule'] != 'soft'
                   for call in calls)

    def done(self):
        """The VM ends well, and nothing was refused."""
        check(self.vm.qmp.command('query-sandbox')['refused'] == 0,
              self.vm.errors())
        check(self.vm.quit() == 0, self.vm.errors())
        check('refused' not in self.vm.errors(), self.vm.errors())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.vm.close()
        self.wire.close()
        self.folder.cleanup()


def known_server():
    """Look-ups go on without opening a file, the first one late."""
    with Network() as net:
        check(not net.may_open(), 'files may be opened')
        time.sleep(FRESH)
        for _ in range(2):
            check(net.look_up() == 1, 'no answer')
            time.sleep(FRESH)
        net.done()


def changed_server():
    """The server that was there at the start stays; nothing dies of it."""
    with Network() as net:
        time.sleep(FRESH)
        net.set_server(SECOND)
        net.look_up(timeout=1)       # the one that notices
        time.sleep(FRESH)
        check(net.look_up() == 1, 'no answer')
        net.done()


def followed_server():
    """With the profile for it, the new server is asked."""
    with Network(sandbox='on,profile=given/name-server') as net:
        check(net.may_open(), 'files may not be opened')
        check(net.look_up() == 1, 'no answer')
        time.sleep(FRESH)
        net.set_server(SECOND)
        check(net.look_up() == 2, 'the new server did not answer')
        net.done()


def files():
    """tftp= gives out its folder's files."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-tftp-') as folder:
        (Path(folder) / 'file').write_bytes(b'for the guest')
        with Network(f',tftp={folder}') as net:
            check(net.may_open(), 'files may not be opened')
            check(net.fetch('file') == b'for the guest', 'another file')
            check(net.fetch('none') is None, 'a file that is not there')
            check(net.look_up() == 1, 'no answer')
            net.done()


def named_server(name):
    """tftp-server-name= may be a host's name: libslirp looks it up for each lease."""
    def test():
        with Network(f',tftp-server-name={name},bootfile=file') as net:
            for _ in range(2):
                lease = net.lease()
                check(lease, 'no lease')
                check(name.encode() in lease[1], f'{lease} does not name it')
            net.done()
    return test


def main():
    """All of them."""
    tap = Tap()
    reason, servers = None, []
    if os.geteuid() != 0 or subprocess.run(
            ['unshare', '-m', 'true'], check=False,
            stderr=subprocess.DEVNULL).returncode != 0:
        reason = 'no mount namespace can be made here'
    else:
        try:
            servers = [NameServer(FIRST), NameServer(SECOND)]
        except Skip as skip:
            reason = str(skip)
    for name, test in [('look-ups after the lockdown', known_server),
                       ('the name server changes', changed_server),
                       ('a new name server is followed', followed_server),
                       ('files by TFTP', files),
                       ('a server by address for DHCP', named_server('10.0.2.2')),
                       ('a server by name for DHCP', named_server('localhost')),
                       ('a server by unknown name for DHCP',
                        named_server('name.example'))]:
        if reason:
            tap.skip(name, reason)
        else:
            tap.run(name, test)
    for server in servers:
        server.socket.close()
    tap.done()


main()
