# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the built QEMU are told, and the helpers they compile.

QS_QEMU   the binary (printed by qemu-patches/build)
QS_GUEST  the folder of scripts/fetch-guest
QS_BUILD  a folder for what is compiled here
"""

import os
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / 'qemu'


def _environment(name):
    value = os.environ.get(name)
    if not value:
        sys.exit(f'{name} is not set; ./run-tests sets it')
    return Path(value)


def qemu():
    """The QEMU under test."""
    return _environment('QS_QEMU')


def guest_parts():
    """What the Linux guest is made of."""
    return _environment('QS_GUEST')


def _compile(source, target, command):
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
        subprocess.run(command, check=True)
    return target


def tool(name):
    """A helper program of tests/qemu, compiled."""
    source = SOURCES / f'{name}.c'
    target = _environment('QS_BUILD') / name
    return _compile(source, target, [
        'cc', '-D_GNU_SOURCE', '-O2', '-Wall', '-Wextra', '-Werror',
        '-o', target, source])


def boot_sector():
    """The 512 bytes of boot.S."""
    source = SOURCES / 'boot.S'
    target = _environment('QS_BUILD') / 'boot.bin'
    return _compile(source, target, [
        'cc', '-m32', '-nostdlib', '-static', '-Wl,--oformat=binary',
        '-Wl,-Ttext=0x7c00', '-Wl,--build-id=none', '-o', target,
        source]).read_bytes()
