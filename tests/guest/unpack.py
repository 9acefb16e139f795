#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes a kernel, its virtio modules and a busybox out of Debian packages.

usage: unpack.py DIR

DIR/debs holds the packages.  Afterwards DIR holds vmlinuz, busybox, and
modules/NN-NAME.ko, numbered in an order in which they can be loaded: a module
names those it needs in its .modinfo section.  What only some guests load is in
shares/, in the same way.
"""

import lzma
import re
import subprocess
import sys
import tarfile
from pathlib import Path

WANTED = ['virtio_pci', 'virtio_blk', 'virtio_net', 'virtio_rng',
          'virtio_balloon']
SHARES = ['9pnet_virtio', '9p']
MODULE = re.compile(r'lib/modules/[^/]+/kernel/(?:drivers/(?:virtio|block|net|'
                    r'char/hw_random)|net/core|net/9p|fs/9p|fs/netfs|fs/fscache|lib)'
                    r'/[^/]+\.ko(?:\.xz|\.zst)?$')
# Below /boot, or in newer packages beside the modules.
KERNEL = re.compile(r'/boot/vmlinuz-|/lib/modules/[^/]+/vmlinuz$')


def members(package):
    """Yields (name, bytes) of the files in a package that may be wanted."""
    with subprocess.Popen(['dpkg-deb', '--fsys-tarfile', package],
                          stdout=subprocess.PIPE) as dpkg:
        with tarfile.open(fileobj=dpkg.stdout, mode='r|') as tar:
            for member in tar:
                if member.isfile() and (
                        MODULE.search(member.name)
                        or KERNEL.search(member.name)
                        or re.search(r'bin/busybox$|/modules\.builtin$',
                                     member.name)):
                    yield member.name, tar.extractfile(member).read()
        if dpkg.wait() != 0:
            sys.exit(f'{package} cannot be unpacked')


def module_name(path):
    """The name by which other modules know the one in path."""
    return re.sub(r'\.ko(\.xz|\.zst)?$', '', Path(path).name).replace('-', '_')


def plain(name, data):
    """A module as the kernel loads it."""
    if name.endswith('.xz'):
        return lzma.decompress(data)
    if name.endswith('.zst'):
        return subprocess.run(['zstd', '-dc'], input=data, check=True,
                              stdout=subprocess.PIPE).stdout
    return data


def load_order(wanted, modules, builtin):
    """Those wanted and all they need, those needed first."""
    order = []

    def visit(name):
        if name in order or name in builtin:
            return
        if name not in modules:
            sys.exit(f'the kernel package has no module {name}')
        needs = re.search(rb'\0depends=([^\0]*)\0', modules[name])
        for other in (needs.group(1).decode().split(',') if needs else []):
            if other:
                visit(other.replace('-', '_'))
        order.append(name)

    for name in wanted:
        visit(name)
    return order


def main():
    """Unpacks DIR/debs/*.deb into DIR."""
    where = Path(sys.argv[1])
    modules, builtin = {}, set()
    for package in (where / 'debs').glob('*.deb'):
        for name, data in members(package):
            if KERNEL.search(name):
                (where / 'vmlinuz').write_bytes(data)
            elif name.endswith('/busybox'):
                (where / 'busybox').write_bytes(data)
            elif name.endswith('/modules.builtin'):
                builtin = {module_name(line) for line in
                           data.decode().split()}
            else:
                modules[module_name(name)] = plain(name, data)
    for needed in ('vmlinuz', 'busybox'):
        if not (where / needed).exists():
            sys.exit(f'the packages hold no {needed}')
    always = load_order(WANTED, modules, builtin)
    shares = load_order(SHARES, modules, builtin | set(always))
    for folder, names in (('modules', always), ('shares', shares)):
        (where / folder).mkdir()
        for number, name in enumerate(names):
            (where / folder / f'{number:02}-{name}.ko').write_bytes(modules[name])


main()
