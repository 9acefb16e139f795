# SPDX-License-Identifier: GPL-2.0-or-later
"""Devices of the host that this host lacks, played for one QEMU (tests/qemu/fake-host.c).

The devices' nodes exist in a mount namespace of that QEMU's own, which takes root.
"""

import functools
import os
import struct
import subprocess

from . import tools
from .tap import Skip, check

# /dev as QEMU is to see it: what it uses of the host's, and nodes that are played.
NODES = r'''
set -e
new=$1 preload=$2 record=$3 played=$4
shift 4
mkdir -p "$new"
mount -t tmpfs dev "$new"
for node in null zero full random urandom tty ptmx kvm vsock; do
    [ ! -e "/dev/$node" ] || cp -a "/dev/$node" "$new/"
done
mkdir "$new/net" "$new/pts" "$new/shm"
cp -a /dev/net/tun "$new/net/"
mount --rbind /dev/pts "$new/pts"
mount -t tmpfs shm "$new/shm"
for node in $played; do
    mkdir -p "$new/$(dirname "$node")"
    mknod "$new/$node" c 10 200
done
mount --move "$new" /dev
'''
START = '''
exec env LD_PRELOAD="$preload" QS_FAKE_RECORD="$record" "$@"
'''
WRITE, MMAP, PREAD, PWRITE = range(1, 5)


@functools.cache
def reason():
    """Why devices cannot be played here; None if they can."""
    if os.geteuid() != 0:
        return 'nodes of devices take root'
    if not os.path.exists('/dev/net/tun'):
        return 'no /dev/net/tun'
    done = subprocess.run(['unshare', '-m', '--propagation', 'private', 'mount', '-t',
                           'tmpfs', 'none', '/mnt'], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    return done.stdout.strip() or 'nothing can be mounted' if done.returncode else None


class PlayedHost:
    """Devices with these nodes below /dev, for a QEMU that is started behind wrapper.

    folder is for files of its own; more are commands of the shell that make more of the
    host, and variables are for the played drivers.
    """

    def __init__(self, folder, nodes, more='', **variables):
        why = reason()
        if why:
            raise Skip(why)
        self.record = folder / 'record'
        self.record.touch()
        self.wrapper = [
            'env', *(f'{name}={value}' for name, value in variables.items()),
            'unshare', '-m', '--propagation', 'private', 'sh', '-c', NODES + more + START,
            'sh', folder / 'dev', tools.library('fake-host', 'qemu'), self.record,
            ' '.join(nodes)]

    def counts(self):
        """{request: how often it came from QEMU and was let through}."""
        data = self.record.read_bytes()
        return {request: count for request, count in struct.iter_unpack('<II', data)
                if request}

    def check_made(self, before=None, **requests):
        """Fails unless these requests, by name, were made (since an earlier counts())."""
        now = self.counts()
        missing = [name for name, request in requests.items()
                   if now.get(request, 0) <= (before or {}).get(request, 0)]
        check(not missing, f'never made: {missing}')
