# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads from sockets that bring neither more nor less than what was asked for."""

from .tap import check


def read(sock, count):
    """The next bytes; it fails if the other end closes before."""
    data = b''
    while len(data) < count:
        more = sock.recv(count - len(data))
        check(more, 'the other end has closed the connection')
        data += more
    return data
