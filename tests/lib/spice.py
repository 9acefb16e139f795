# SPDX-License-Identifier: GPL-2.0-or-later
"""A client of SPICE, as far as the tests need one: links channels and reads messages.

The protocol's structures are little endian and packed.
"""

import hashlib
import os
import socket
import ssl
import struct
import time

from .tap import PATIENCE, Failure, check

MAGIC, MAJOR, MINOR = b'REDQ', 2, 2
# Types of channels.
MAIN, DISPLAY, INPUTS, CURSOR, PLAYBACK, RECORD = 1, 2, 3, 4, 5, 6
SMARTCARD, USBREDIR, PORT = 8, 9, 10
# Capabilities that all channels have: by bit.
AUTH_SELECTION, AUTH_SPICE, MINI_HEADER = 1 << 0, 1 << 1, 1 << 3
# The server's key: SubjectPublicKeyInfo of RSA with 1024 bits and exponent 65537.
KEY_BYTES, MODULUS_BYTES, EXPONENT = 162, 128, 65537
# Messages of every channel, from the server and to it.
SET_ACK, PING, DISCONNECTING, NOTIFY = 3, 4, 6, 7
ACK_SYNC, ACK, PONG = 1, 2, 3
# Of the main channel.
INIT, CHANNELS_LIST, ATTACH_CHANNELS = 103, 104, 104
# Of spicevmc and port channels.
DATA, PORT_INIT, PORT_EVENT = 101, 201, 202


def _mask(seed, size):
    """MGF1 of RFC 8017, with SHA-1."""
    blocks = [hashlib.sha1(seed + struct.pack('>I', i)).digest()
              for i in range(size // 20 + 1)]
    return b''.join(blocks)[:size]


def _mixed(one, other):
    return bytes(a ^ b for a, b in zip(one, other))


def encrypted(password, key):
    """A ticket: the password and a NUL by RSA-OAEP, as the server takes it."""
    modulus = int.from_bytes(key[-5 - MODULUS_BYTES:-5], 'big')
    message = password.encode() + b'\0'
    block = hashlib.sha1(b'').digest()
    block += bytes(MODULUS_BYTES - 22 - len(message) - len(block)) + b'\1' + message
    seed = os.urandom(20)
    block = _mixed(block, _mask(seed, len(block)))
    seed = _mixed(seed, _mask(block, 20))
    number = int.from_bytes(b'\0' + seed + block, 'big')
    return pow(number, EXPONENT, modulus).to_bytes(MODULUS_BYTES, 'big')


class Channel:
    """One channel of a session, and the messages that came so far."""

    def __init__(self, address, kind, number=0, session=0, password='', tls=False):
        family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
        self.sock = socket.socket(family)
        self.sock.settimeout(PATIENCE)
        self.sock.connect(address)
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            self.sock = context.wrap_socket(self.sock)
        self.buffer = b''
        self.window = self.unanswered = 0
        body = struct.pack('<IBBIII', session, kind, number, 1, 0, 18)
        body += struct.pack('<I', AUTH_SELECTION | AUTH_SPICE | MINI_HEADER)
        self.sock.sendall(MAGIC + struct.pack('<III', MAJOR, MINOR, len(body)) + body)
        magic, _, _, size = struct.unpack('<4sIII', self._read(16))
        check(magic == MAGIC, f'not a SPICE server: {magic}')
        reply = self._read(size)
        error, key, common = struct.unpack_from(f'<I{KEY_BYTES}sI', reply)
        check(error == 0, f'the server refuses channel {kind}: error {error}')
        check(common >= 1, 'the server states no capabilities')
        self.sock.sendall(struct.pack('<I', 1) + encrypted(password, key))
        result, = struct.unpack('<I', self._read(4))
        check(result == 0, f'the server refuses the ticket: error {result}')

    def _read(self, size):
        while len(self.buffer) < size:
            data = self.sock.recv(65536)
            if not data:
                raise Failure('the server closed the channel')
            self.buffer += data
        data, self.buffer = self.buffer[:size], self.buffer[size:]
        return data

    def send(self, kind, data=b''):
        """Sends a message."""
        self.sock.sendall(struct.pack('<HI', kind, len(data)) + data)

    def receive(self):
        """The next message, (type, data); answers what has to be answered."""
        kind, size = struct.unpack('<HI', self._read(6))
        data = self._read(size)
        self.unanswered += 1
        if kind == SET_ACK:
            generation, self.window = struct.unpack('<II', data)
            self.unanswered = 0
            self.send(ACK_SYNC, struct.pack('<I', generation))
        elif kind == PING:
            self.send(PONG, data[:12])
        elif self.window and self.unanswered >= self.window:
            self.unanswered = 0
            self.send(ACK)
        return kind, data

    def wait(self, *kinds, patience=PATIENCE):
        """The next message of one of these types, (type, data)."""
        deadline = time.monotonic() + patience
        while True:
            kind, data = self.receive()
            if kind in kinds:
                return kind, data
            check(time.monotonic() < deadline, f'no message of {kinds} came')

    def close(self):
        """Ends the channel."""
        self.sock.close()


class Session:
    """A client: its main channel, and the channels that the server offers."""

    def __init__(self, address, password='', tls=False):
        self.address, self.password, self.tls = address, password, tls
        self.main = Channel(address, MAIN, password=password, tls=tls)
        self.number, = struct.unpack_from('<I', self.main.wait(INIT)[1])
        self.main.send(ATTACH_CHANNELS)
        data = self.main.wait(CHANNELS_LIST)[1]
        count, = struct.unpack_from('<I', data)
        self.offered = {tuple(data[4 + 2 * i:6 + 2 * i]) for i in range(count)}

    def channel(self, kind, number=0):
        """One of the channels."""
        check((kind, number) in self.offered,
              f'no channel {kind}.{number} among {self.offered}')
        return Channel(self.address, kind, number, self.number, self.password, self.tls)

    def close(self):
        """Ends the session."""
        self.main.close()


# Of the display channel.
DISPLAY_INIT, SURFACE_CREATE, DRAW_COPY = 101, 314, 304
BITMAP, FORMAT_32BIT, TOP_DOWN = 0, 8, 4


class Screen:
    """What a display channel shows, from a server with image-compression=off."""

    def __init__(self, channel):
        self.channel = channel
        channel.send(DISPLAY_INIT, struct.pack('<BqBi', 1, 1 << 20, 1, 1 << 20))
        self.width = self.height = 0
        self.pixels = b''

    def update(self, seconds):
        """Takes messages in for so long; a blinking cursor sends some for ever."""
        end = time.monotonic() + seconds
        self.channel.sock.settimeout(seconds)
        try:
            while time.monotonic() < end:
                kind, data = self.channel.receive()
                if kind == SURFACE_CREATE:
                    _, self.width, self.height = struct.unpack_from('<III', data)
                    self.pixels = bytearray(3 * self.width * self.height)
                elif kind == DRAW_COPY:
                    self._copy(data)
        except TimeoutError:
            pass
        finally:
            self.channel.sock.settimeout(PATIENCE)

    def _copy(self, data):
        """A picture that replaces a rectangle."""
        _, top, left, bottom, right, clip = struct.unpack_from('<IiiiiB', data)
        check(clip == 0, f'clip of type {clip}')
        source, y, x = struct.unpack_from('<Iii', data, 21)
        kind, _, _, _ = struct.unpack_from('<BBII', data, source + 8)
        check(kind == BITMAP, f'image of type {kind}')
        form, flags, _, rows, stride = struct.unpack_from('<BBIII', data, source + 18)
        check(form == FORMAT_32BIT, f'bitmap of format {form}')
        start = source + 36
        for line in range(bottom - top):
            row = y + line if flags & TOP_DOWN else rows - 1 - y - line
            at = start + row * stride + 4 * x
            bgrx = data[at:at + 4 * (right - left)]
            place = 3 * ((top + line) * self.width + left)
            for i in range(3):
                self.pixels[place + i:place + 3 * (right - left):3] = bgrx[2 - i::4]
