#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures: every graphics card, seen through VNC by a real client.

The client speaks RFB 3.8 (RFC 6143) over TCP, a Unix socket or a WebSocket, asks for
whole pictures in each encoding, types, moves the pointer, leaves and comes again.
"""

import os
import socket
import struct
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import exact, tools  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402

RAW, COPY, RRE, HEXTILE, ZLIB, TIGHT, ZRLE = 0, 1, 2, 5, 6, 7, 16
CURSOR, RESIZE, RICH = -239, -223, [-256, -257, -258, -261, -308, -314]


class Wire:
    """Bytes to and from the server, framed if it is a WebSocket."""

    def __init__(self, address, web=False):
        self.web = web
        self.buffer = b''
        deadline = time.monotonic() + PATIENCE
        while True:
            self.sock = socket.socket(socket.AF_UNIX if isinstance(address, str)
                                      else socket.AF_INET)
            self.sock.settimeout(PATIENCE)
            try:
                self.sock.connect(address)
                break
            except OSError:
                self.sock.close()
                check(time.monotonic() < deadline, f'nobody listens at {address}')
                time.sleep(0.05)
        if web:
            self._upgrade()

    def _upgrade(self):
        self.sock.sendall(
            b'GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n'
            b'Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'
            b'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: binary\r\n\r\n')
        answer = b''
        while b'\r\n\r\n' not in answer:
            answer += self.sock.recv(1)
        check(b' 101 ' in answer, f'{answer!r}')

    def _take(self, count):
        return exact.read(self.sock, count)

    def _frame(self):
        head = self._take(2)
        length = head[1] & 127
        if length == 126:
            length = struct.unpack('>H', self._take(2))[0]
        elif length == 127:
            length = struct.unpack('>Q', self._take(8))[0]
        return self._take(length)

    def read(self, count):
        """Exactly so many bytes."""
        if not self.web:
            return self._take(count)
        while len(self.buffer) < count:
            self.buffer += self._frame()
        data, self.buffer = self.buffer[:count], self.buffer[count:]
        return data

    def write(self, data):
        """All of data, masked with zeroes in a frame if need be."""
        if self.web:
            data = bytes([0x82, 0x80 | len(data)]) + bytes(4) + data
        self.sock.sendall(data)

    def close(self):
        """Leaves."""
        self.sock.close()


class Client:
    """A viewer without eyes."""

    def __init__(self, address, web=False):
        self.wire = Wire(address, web)
        version = self.wire.read(12)
        check(version == b'RFB 003.008\n', f'{version!r}')
        self.wire.write(version)
        kinds = self.wire.read(self.wire.read(1)[0])
        check(1 in kinds, f'security types {list(kinds)}')
        self.wire.write(b'\1')
        check(self.wire.read(4) == bytes(4), 'not let in')
        self.wire.write(b'\1')
        self.width, self.height, depth, *_ = struct.unpack('>HHB15x',
                                                           self.wire.read(20))
        self.bytes_per_pixel = depth // 8
        self.name = self.wire.read(struct.unpack('>I', self.wire.read(4))[0])

    def picture(self, encodings):
        """A whole picture; returns the number of rectangles.  Raw is looked into."""
        self.wire.write(struct.pack(f'>BxH{len(encodings)}i', 2, len(encodings),
                                    *encodings))
        self.wire.write(struct.pack('>BBHHHH', 3, 0, 0, 0, self.width, self.height))
        while True:
            kind = self.wire.read(1)[0]
            if kind == 2:
                continue
            check(kind == 0, f'message {kind}')
            count = struct.unpack('>xH', self.wire.read(3))[0]
            break
        if encodings == [RAW]:
            for _ in range(count):
                _, _, width, height, what = struct.unpack('>HHHHi',
                                                          self.wire.read(12))
                check(what == RAW, f'encoding {what}')
                self.wire.read(width * height * self.bytes_per_pixel)
        return count

    def touch(self):
        """A key and the pointer."""
        for down in (1, 0):
            self.wire.write(struct.pack('>BBxxI', 4, down, ord('a')))
            self.wire.write(struct.pack('>BBHH', 5, down, 10, 20))

    def close(self):
        """Leaves."""
        self.wire.close()


class Screen(Vm):
    """A VM with the firmware's text on its screen."""

    def __init__(self, devices, vnc, sandbox='on'):
        super().__init__(tools.qemu(), [
            '-machine', 'pc,accel=tcg', '-m', '64', *devices, '-vnc', vnc],
            sandbox=sandbox)
        self.qmp.command('cont')

    def end(self):
        """No call was refused, and the end is a good one."""
        info = self.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['refused'] == 0, self.errors())
        check(not self.unfiltered_threads(), str(self.unfiltered_threads()))
        check(self.quit() == 0, self.errors())


def look(vm, address, web=False):
    """What a viewer does in its life, thrice."""
    for encodings in ([RAW], [TIGHT, ZLIB, HEXTILE, CURSOR, RESIZE, *RICH],
                      [ZRLE, ZLIB], [HEXTILE], [ZLIB]):
        client = Client(address, web)
        client.picture(encodings)
        client.touch()
        if encodings == [RAW]:
            client.picture(encodings)
        client.close()
    # Workers that have nothing to do end, others begin.
    first, second = Client(address, web), Client(address, web)
    vm.qmp.command('system_reset')
    first.picture([HEXTILE])
    second.picture([TIGHT])
    first.close()
    second.close()


def card(devices):
    """A row: the card, seen over a Unix socket."""
    def test(folder):
        with Screen(devices, f'unix:{folder}/vnc') as vm:
            look(vm, f'{folder}/vnc')
            vm.end()
    return test


def free_display():
    """A display number whose port is free."""
    for number in range(20, 90):
        with socket.socket() as sock:
            try:
                sock.bind(('127.0.0.1', 5900 + number))
                return number
            except OSError:
                continue
    raise Skip('no port is free')


def over_tcp(_folder):
    """A port, and a WebSocket at another."""
    number = free_display()
    with socket.socket() as sock:
        sock.bind(('127.0.0.1', 0))
        web = sock.getsockname()[1]
    with Screen(['-device', 'VGA'],
                f'127.0.0.1:{number},websocket=127.0.0.1:{web}') as vm:
        look(vm, ('127.0.0.1', 5900 + number))
        look(vm, ('127.0.0.1', web), web=True)
        vm.end()


def screendump(folder):
    """The monitor's picture, with the profile for it."""
    with Screen(['-device', 'VGA'], 'none', 'on,profile=feature/screendump,'
                f'files={folder}') as vm:
        path = os.path.join(folder, 'picture')
        vm.qmp.command('screendump', filename=path)
        with open(path, 'rb') as file:
            check(file.read(2) == b'P6', 'not a picture')
        vm.end()


def main():
    """All cards, all ways."""
    tap = Tap()
    rows = {name: card(['-device', device]) for name, device in (
        ('VGA', 'VGA'), ('cirrus', 'cirrus-vga'), ('isa-vga', 'isa-vga'),
        ('virtio-vga', 'virtio-vga'), ('virtio-gpu', 'virtio-gpu-pci'),
        ('bochs', 'bochs-display'), ('ramfb', 'ramfb'),
        ('vmware', 'vmware-svga'), ('ati', 'ati-vga'))}
    rows['two screens, usb input'] = card([
        '-device', 'VGA', '-device', 'secondary-vga', '-device', 'qemu-xhci',
        '-device', 'usb-kbd', '-device', 'usb-tablet'])
    rows['a port and a WebSocket'] = over_tcp
    rows['screendump'] = screendump
    for name, test in rows.items():
        with tempfile.TemporaryDirectory(prefix='qsandbox-vnc-') as folder:
            tap.run(name, test, folder)
    tap.done()


main()
