# SPDX-License-Identifier: GPL-2.0-or-later
"""A viewer (RFB 3.8, RFC 6143) that knows a password."""

import socket
import struct
import subprocess

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
        def read(count):
            data = b''
            while len(data) < count:
                more = sock.recv(count - len(data))
                check(more, 'the display closed the connection')
                data += more
            return data

        sock.sendall(read(12))
        kinds = read(read(1)[0])
        check(2 in kinds, f'security types {list(kinds)}')
        sock.sendall(b'\2')
        sock.sendall(answer(password, read(16)))
        if read(4) != bytes(4):
            return False
        sock.sendall(b'\1')
        width, height = struct.unpack('>HH', read(4))
        depth = read(16)[0]
        read(struct.unpack('>I', read(4))[0])
        sock.sendall(struct.pack('>BxHi', 2, 1, 0))
        sock.sendall(struct.pack('>BBHHHH', 3, 0, 0, 0, width, height))
        while True:
            kind = read(1)[0]
            if kind == 0:
                break
            check(kind in (2,), f'message {kind}')
        for _ in range(struct.unpack('>xH', read(3))[0]):
            _, _, wide, high, what = struct.unpack('>HHHHi', read(12))
            check(what == 0, f'encoding {what}')
            read(wide * high * depth // 8)
        return True
