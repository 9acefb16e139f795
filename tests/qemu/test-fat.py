#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder of the host as a disk with a FAT file system, which the guest writes to.

test-fat.py [WORD...]

The test plays the guest: by an NBD export it writes the sectors that a guest's file system
would write.  What comes of it in the folder has to be the same without the sandbox.
"""

import os
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402

SECTOR = 512
# Of the disk that vvfat makes: see vvfat_open() and init_directories().
BOOT = 63
CLUSTER = 16 * SECTOR
END = 0xffff
FOLDER, FILE = 0x10, 0x20


class Disk:
    """The guest's half: FAT16, of which the test knows clusters and entries."""

    def __init__(self, vm, folder):
        self.scratch, self.socket = Path(folder, 'sectors'), Path(folder, 'nbd')
        vm.qmp.command('nbd-server-start', addr={
            'type': 'unix', 'data': {'path': str(self.socket)}})
        vm.qmp.command('block-export-add', type='nbd', id='e', **{
            'node-name': 'disk', 'name': 'e', 'writable': True})
        boot = self.read(BOOT * SECTOR, SECTOR)
        self.fat = (BOOT + 1) * SECTOR
        self.root = self.fat + 2 * struct.unpack_from('<H', boot, 22)[0] * SECTOR

    def io(self, line):
        """What qemu-io says, which is the guest's driver."""
        done = subprocess.run(
            [tools.qemu().parent / 'qemu-io', '-f', 'raw', '-c', line,
             f'nbd+unix:///e?socket={self.socket}'], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, timeout=PATIENCE, check=False)
        check(done.returncode == 0, done.stdout)
        return done.stdout

    def read(self, start, length):
        """Bytes of the disk."""
        rows = self.io(f'read -v {start} {length}').splitlines()
        return b''.join(bytes.fromhex(row[10:58]) for row in rows if row[8:10] == ': ')

    def change(self, start, data):
        """Some bytes, by the sectors that they are in: one write of the guest's."""
        first = start // SECTOR * SECTOR
        length = -(-(start + len(data) - first) // SECTOR) * SECTOR
        sectors = bytearray(self.read(first, length))
        sectors[start - first:start - first + len(data)] = data
        self.scratch.write_bytes(sectors)
        self.io(f'write -s {self.scratch} {first} {length}')

    def place(self, cluster):
        """Where a cluster lies; the root folder is the first two."""
        return self.root + cluster * CLUSTER

    def link(self, cluster, following=END):
        """A cluster's successor in the table."""
        self.change(self.fat + 2 * cluster, struct.pack('<H', following))

    def find(self, name, folder=0):
        """Where the entry of that name is, and its first cluster."""
        data = self.read(self.place(folder), CLUSTER)
        at = next(n for n in range(0, CLUSTER, 32) if data[n:n + 11] == name)
        return self.place(folder) + at, struct.unpack_from('<H', data, at + 26)[0]

    def free_entry(self, folder=0):
        """Where the next entry may come."""
        data = self.read(self.place(folder), CLUSTER)
        return self.place(folder) + next(n for n in range(0, CLUSTER, 32)
                                         if data[n] == 0)

    def make(self, name, data, cluster, folder=0):
        """A file of one cluster, or a folder if there are no data."""
        size, kind = len(data or b''), FOLDER if data is None else FILE
        if data is None:
            data = (entry(b'.          ', FOLDER, cluster)
                    + entry(b'..         ', FOLDER, folder)).ljust(CLUSTER, b'\0')
        self.change(self.place(cluster), data)
        self.link(cluster)
        self.change(self.free_entry(folder), entry(name, kind, cluster, size))

    def remove(self, name):
        """Its cluster, and then what names it."""
        at, cluster = self.find(name)
        self.link(cluster, 0)
        # With the long name before it
        self.change(at - 32, b'\xe5')
        self.change(at, b'\xe5')


def entry(name, kind, cluster, size=0):
    """32 bytes in a folder."""
    return name + bytes([kind]) + bytes(14) + struct.pack('<HI', cluster, size)


def make_folder(folder):
    """What is there at first."""
    Path(folder, 'sub').mkdir()
    for name, byte in (('old', b'1'), ('gone', b'2'), ('sub/deep', b'3')):
        Path(folder, f'{name}.txt').write_bytes(byte * 9000)


def all_files(folder):
    """{name: rights and contents} of what is there."""
    return {str(path.relative_to(folder)): (
        oct(path.stat().st_mode), path.read_bytes() if path.is_file() else None)
            for path in sorted(Path(folder).rglob('*'))}


def start(folder, sandbox, outside, **more):
    """A VM with that folder as its disk."""
    if 'vvfat' not in subprocess.run(
            [tools.qemu().parent / 'qemu-img', '--help'], stdout=subprocess.PIPE,
            text=True, check=False).stdout:
        raise Skip('QEMU is built without vvfat')
    return Vm(tools.qemu(), [
        '-machine', 'pc,accel=tcg', '-m', '64', '-blockdev',
        f'driver=vvfat,node-name=disk,dir={folder},rw=on,fat-type=16'],
        sandbox=sandbox and f'{sandbox},hotplug=block,files={outside}', **more)


def work(folder, sandbox):
    """The guest changes, makes, moves and removes; what is left."""
    make_folder(folder)
    with tempfile.TemporaryDirectory(prefix='qsandbox-fat-') as outside, \
            start(folder, sandbox, outside) as vm:
        disk = Disk(vm, outside)
        at, cluster = disk.find(b'OLD     TXT')
        disk.change(disk.place(cluster) + 10, b'changed')
        disk.make(b'NEW     TXT', b'new text', 40)
        check(Path(folder, 'new.txt').read_bytes() == b'new text', 'no new file')
        disk.make(b'INNER      ', None, 41)
        disk.make(b'MORE    TXT', b'more text', 42, folder=41)
        # Names of this one are short and long; new ones have a short one only
        at, _ = disk.find(b'NEW     TXT')
        disk.change(at, b'MOVED   TXT')
        disk.remove(b'GONE    TXT')
        check(disk.read(disk.place(cluster), 20)[10:17] == b'changed', 'it is not read again')
        vm.quit()
    return all_files(folder)


def guest_writes(folder):
    """What the guest does to the disk is done to the files, as without the sandbox."""
    plain, boxed = Path(folder, 'plain'), Path(folder, 'boxed')
    plain.mkdir()
    boxed.mkdir()
    without, within = work(plain, None), work(boxed, 'on,violation=kill')
    check(without == within, f'{without}\nwithout, and with the sandbox\n{within}')
    check(set(within) >= {'old.txt', 'moved.txt', 'inner', 'inner/more.txt', 'sub/deep.txt'},
          f'there are {set(within)}')
    check(within['old.txt'][1][10:17] == b'changed', 'the change is missing')


def later_folder(folder):
    """What is in another folder is nothing for a guest that runs."""
    make_folder(folder)
    with tempfile.TemporaryDirectory(prefix='qsandbox-fat-') as outside, \
            start(folder, 'on,violation=kill', outside) as vm:
        vm.refuses('sandbox', 'blockdev-add', driver='vvfat', dir=f'{folder}/sub', rw=True,
                   **{'node-name': 'other'})


def symbolic_link(folder):
    """Which would be followed at the start and no more later."""
    make_folder(folder)
    os.symlink('old.txt', Path(folder, 'link.txt'))
    with tempfile.TemporaryDirectory(prefix='qsandbox-fat-') as outside:
        with start(folder, 'on', outside, monitor=False) as vm:
            check(vm.wait() == 1 and 'link.txt is a symbolic link' in vm.errors(),
                  vm.errors())
        with start(folder, None, outside) as vm:
            check(vm.quit() == 0, 'it does not end')


TESTS = {
    'what the guest writes is in the folder': guest_writes,
    'a folder that comes later': later_folder,
    'a symbolic link in the folder': symbolic_link,
}


def main():
    """All of them, or those whose names have the words that were given."""
    tap = Tap()
    tap.run_rows(TESTS, 'qsandbox-fat-', sys.argv[1:])
    tap.done()


main()
