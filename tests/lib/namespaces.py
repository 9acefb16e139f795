# SPDX-License-Identifier: GPL-2.0-or-later
"""A network and mounts of a test's own, so that its servers meet nobody else's."""

import fcntl
import os
import socket
import struct
import sys

SIOCSIFFLAGS, IFF_UP_RUNNING = 0x8914, 0x41


def own_host():
    """Enters namespaces of networks and mounts, with the loopback up."""
    if os.environ.get('QS_OWN_HOST') != str(os.getpid()):
        os.environ['QS_OWN_HOST'] = str(os.getpid())
        os.execvp('unshare', ['unshare', '-n', '-m', sys.executable, *sys.argv])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS,
                    struct.pack('16sH22x', b'lo', IFF_UP_RUNNING))
