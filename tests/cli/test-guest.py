#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""tests/guest/fetch and unpack.py: the guest's parts, however a Debian packs them.

The packages are made here, with contents that only have the right names.
"""
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Skip, Tap, check  # noqa: E402

# Module: where it lies, and what it needs.
MODULES = {
    'virtio_pci': ('drivers/virtio', 'virtio,virtio_ring'),
    'virtio': ('drivers/virtio', 'virtio_ring'),
    'virtio_ring': ('drivers/virtio', ''),
    'virtio_blk': ('drivers/block', 'virtio'),
    'virtio_net': ('drivers/net', 'net_failover'),
    'net_failover': ('drivers/net', 'failover'),
    'failover': ('net/core', ''),
    'virtio-rng': ('drivers/char/hw_random', 'rng-core'),
    'virtio_balloon': ('drivers/virtio', ''),
}
# The same of those that only some guests load.
SHARES = {
    '9pnet_virtio': ('net/9p', '9pnet,virtio'),
    '9pnet': ('net/9p', ''),
    '9p': ('fs/9p', '9pnet,netfs'),
    'netfs': ('fs/netfs', ''),
}
BUILTIN = 'kernel/drivers/char/hw_random/rng-core.ko\n'
VERSION = '6.1-test'


def package(folder, name, files):
    """A package with these files: {path: bytes}."""
    tree = folder / name
    for path, data in files.items():
        target = tree / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    control = tree / 'DEBIAN/control'
    control.parent.mkdir(parents=True, exist_ok=True)
    control.write_text(f'Package: {name}\nVersion: 1\nArchitecture: amd64\n'
                       'Maintainer: test <test@example.org>\nDescription: test\n')
    debs = folder / 'guest/debs'
    debs.mkdir(parents=True, exist_ok=True)
    subprocess.run(['dpkg-deb', '--build', '--root-owner-group', tree, debs], check=True,
                   stdout=subprocess.DEVNULL)


def modules(top, suffix):
    """The files of the modules below a folder, packed as suffix says."""
    pack = {'': bytes, '.xz': lzma.compress, '.zst': zstd}[suffix]
    found = {f'{top}/modules.builtin': BUILTIN.encode()}
    for name, (where, needs) in (MODULES | SHARES).items():
        data = b'\x7fELF' + name.encode() + b'\0depends=' + needs.encode() + b'\0end'
        found[f'{top}/kernel/{where}/{name}.ko{suffix}'] = pack(data)
    return found


def zstd(data):
    """As the program does it."""
    if not shutil.which('zstd'):
        raise Skip('zstd is not installed')
    return subprocess.run(['zstd', '-q', '-c'], input=data, check=True,
                          stdout=subprocess.PIPE).stdout


def unpacked(image, suffix, top, several):
    """What unpack.py makes of such packages."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-guest-') as name:
        folder = Path(name)
        kernel = {image: b'the kernel'}
        if several:
            package(folder, 'linux-image', {'usr/share/doc/linux-image/copyright': b''})
            package(folder, 'linux-binary', kernel)
            files = modules(top, suffix)
            builtin = f'{top}/modules.builtin'
            package(folder, 'linux-base', {builtin: files.pop(builtin)})
            package(folder, 'linux-modules', files)
        else:
            package(folder, 'linux-image', {**kernel, **modules(top, suffix)})
        package(folder, 'busybox-static', {'usr/bin/busybox': b'the shell'})
        done = subprocess.run(
            ['/usr/bin/python3', ROOT / 'tests/guest/unpack.py', folder / 'guest'],
            capture_output=True, text=True, check=False, timeout=60)
        check(done.returncode == 0, done.stderr)
        guest = folder / 'guest'
        check((guest / 'vmlinuz').read_bytes() == b'the kernel', 'another kernel')
        check((guest / 'busybox').read_bytes() == b'the shell', 'another busybox')
        order = [re.sub(r'^\d+-(.*)\.ko$', r'\1', path.name)
                 for path in sorted((guest / 'modules').iterdir())]
        check(sorted(order) == sorted(name.replace('-', '_') for name in MODULES),
              f'{order}')
        for module, (_, needs) in MODULES.items():
            for other in needs.replace('-', '_').split(','):
                check(not other or other == 'rng_core' or
                      order.index(other) < order.index(module.replace('-', '_')),
                      f'{module} before {other}: {order}')
        shares = [path.name for path in sorted((guest / 'shares').iterdir())]
        check(shares == ['00-9pnet.ko', '01-9pnet_virtio.ko', '02-netfs.ko', '03-9p.ko'],
              f'{shares}')
        data = (guest / f'modules/{order.index("virtio_blk"):02}-virtio_blk.ko')
        check(data.read_bytes().startswith(b'\x7fELF'), 'still packed')


def lacks(files, words):
    """A package without what is needed is an error."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-guest-') as name:
        package(Path(name), 'linux-image', files)
        done = subprocess.run(
            ['/usr/bin/python3', ROOT / 'tests/guest/unpack.py', Path(name, 'guest')],
            capture_output=True, text=True, check=False, timeout=60)
        check(done.returncode == 1 and words in done.stderr,
              f'{done.returncode}: {done.stderr}')


FETCH = r'''
set -euo pipefail
. "$0/qemu-patches/common.sh"
. "$0/qemu-patches/apt.sh"
apt-cache() {
    [ "$1" = depends ] || exit 99
    sed -n "s/^$2 /  /p" "$QS_TABLE"
}
eval "$(sed -n '/^kernel_packages() {/,/^}/p' "$0/tests/guest/fetch")"
kernel_packages
'''
ONE = '''linux-image-amd64 Depends: linux-image-6.1.0-41-amd64
linux-image-6.1.0-41-amd64 PreDepends: linux-base
linux-image-6.1.0-41-amd64 Depends: kmod
linux-image-6.1.0-41-amd64 Depends: initramfs-tools
'''
SEVERAL = '''linux-image-amd64 Depends: linux-base-amd64
linux-image-amd64 Depends: linux-image-7.2.13+deb14-amd64
linux-image-7.2.13+deb14-amd64 PreDepends: linux-base
linux-image-7.2.13+deb14-amd64 |Depends: dracut
linux-image-7.2.13+deb14-amd64 Depends: linux-base-7.2.13+deb14-amd64
linux-image-7.2.13+deb14-amd64 Depends: linux-binary-7.2.13+deb14-amd64
linux-image-7.2.13+deb14-amd64 Depends: linux-modules-7.2.13+deb14-amd64
linux-image-7.2.13+deb14-amd64 Suggests: linux-doc-7.2
'''


def fetched(table, expected):
    """Which packages are fetched, as apt-cache shows their dependencies."""
    with tempfile.NamedTemporaryFile('w', prefix='qsandbox-guest-') as lines:
        lines.write(table)
        lines.flush()
        done = subprocess.run(['bash', '-c', FETCH, ROOT], capture_output=True, text=True,
                              timeout=20, check=False,
                              env=dict(os.environ, QS_TABLE=lines.name))
    check(done.returncode == 0, done.stderr)
    check(done.stdout.split() == expected, f'{done.stdout.split()}')


def main():
    """All of them."""
    tap = Tap()
    boot, usr = f'boot/vmlinuz-{VERSION}', f'usr/lib/modules/{VERSION}/vmlinuz'
    for suffix in ('', '.xz', '.zst'):
        kind = f'modules{suffix or " as they are"}'
        tap.run(f'one package, {kind}', unpacked, boot, suffix,
                f'lib/modules/{VERSION}', False)
        tap.run(f'one package, merged /usr, {kind}', unpacked, boot, suffix,
                f'usr/lib/modules/{VERSION}', False)
        tap.run(f'image and modules apart, {kind}', unpacked, usr, suffix,
                f'usr/lib/modules/{VERSION}', True)
    tap.run('no kernel', lacks, {'usr/bin/busybox': b''}, 'no vmlinuz')
    tap.run('no busybox', lacks, {boot: b''}, 'no busybox')
    tap.run('no modules', lacks, {boot: b'', 'usr/bin/busybox': b''}, 'no module')
    tap.run('fetches one package', fetched, ONE, ['linux-image-6.1.0-41-amd64'])
    tap.run('fetches image and modules', fetched, SEVERAL, [
        'linux-image-7.2.13+deb14-amd64', 'linux-base-7.2.13+deb14-amd64',
        'linux-binary-7.2.13+deb14-amd64', 'linux-modules-7.2.13+deb14-amd64'])
    tap.run('fetches nothing if there is nothing', fetched, '', [])
    tap.done()


main()
