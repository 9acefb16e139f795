# SPDX-License-Identifier: GPL-2.0-or-later
"""A viewer (RFB 3.8, RFC 6143) that knows a password."""

import socket
import struct
import subprocess

from lib import exact
from lib.tap import PATIENCE, check


def answer(password, challenge):
    """The challenge, encrypted by DES with the password's bits the other way round."""
    key = bytes(int(f'{byte:08b}'[::-1], 2)
                for byte in password.encode()[:8].ljust(8, b'\0'))
    # Three times the same key: DES itself is not in today's openssl.
    return subprocess.run(
        ['openssl', 'enc', '-des-ede3', '-nopad', '-K', (key * 3).hex()],
        input=challenge, stdout=subprocess.PIPE, check=True).stdout


def session(port, password):
    """Looks at the screen once; tells whether the password was taken."""
    with socket.create_connection(('127.0.0.1', port), PATIENCE) as sock:
        sock.sendall(exact.read(sock, 12))
        kinds = exact.read(sock, exact.read(sock, 1)[0])
        check(2 in kinds, f'security types {list(kinds)}')
        sock.sendall(b'\2')
        sock.sendall(answer(password, exact.read(sock, 16)))
        if exact.read(sock, 4) != bytes(4):
            return False
        sock.sendall(b'\1')
        width, height = struct.unpack('>HH', exact.read(sock, 4))
        depth = exact.read(sock, 16)[0]
        exact.read(sock, struct.unpack('>I', exact.read(sock, 4))[0])
        sock.sendall(struct.pack('>BxHi', 2, 1, 0))
        sock.sendall(struct.pack('>BBHHHH', 3, 0, 0, 0, width, height))
        while True:
            kind = exact.read(sock, 1)[0]
            if kind == 0:
                break
            check(kind in (2,), f'message {kind}')
        for _ in range(struct.unpack('>xH', exact.read(sock, 3))[0]):
            _, _, wide, high, what = struct.unpack('>HHHHi', exact.read(sock, 12))
            check(what == 0, f'encoding {what}')
            exact.read(sock, wide * high * depth // 8)
        return True
