# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the built QEMU are told, and the helpers they compile.

QS_QEMU   the binary (printed by qemu-patches/build --minimal)
QS_GUEST  the folder of tests/guest/fetch
QS_BUILD  a folder for what is compiled here
QS_QSANDBOX  the qsandbox command; if it is not set, it is built in QS_BUILD
"""

import contextlib
import fcntl
import os
import subprocess
import sys
from pathlib import Path

from .tap import Skip

TESTS = Path(__file__).resolve().parent.parent
SOURCES = TESTS / 'qemu'


def _environment(name):
    value = os.environ.get(name)
    if not value:
        sys.exit(f'{name} is not set; ./run-tests sets it')
    return Path(value)


def qemu():
    """The QEMU under test."""
    return _environment('QS_QEMU')


def needs_modules(*names):
    """Skips the test if QEMU could not have these modules here."""
    for name in names:
        if not (qemu().parent / f'{name}.so').exists():
            raise Skip(f'QEMU is built without {name}')


def guest_parts():
    """What the Linux guest is made of."""
    return _environment('QS_GUEST')


@contextlib.contextmanager
def _alone():
    """Other tests that run at the same time wait, and find what was compiled here."""
    with (_environment('QS_BUILD') / 'lock').open('w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _compile(source, target, command):
    target.parent.mkdir(parents=True, exist_ok=True)
    newest = max(path.stat().st_mtime for path in
                 [source, *source.parent.glob(f'{source.stem}-*.c'),
                  *source.parent.glob('*.h'), *TESTS.glob('lib/*.h')])
    with _alone():
        if not target.exists() or target.stat().st_mtime < newest:
            subprocess.run(command, check=True)
    return target


def tool(name, folder='qemu', static=False):
    """A helper program of tests/qemu or another folder of tests, compiled.

    NAME-*.c beside NAME.c are parts of it.
    """
    source = TESTS / folder / f'{name}.c'
    target = _environment('QS_BUILD') / (f'{name}-static' if static else name)
    return _compile(source, target, [
        'cc', '-D_GNU_SOURCE', f'-I{TESTS}', '-O2', '-Wall', '-Wextra',
        '-Werror', *(['-static'] if static else []), '-o', target, source,
        *sorted(source.parent.glob(f'{name}-*.c'))])


def library(name, folder):
    """A library to be preloaded, compiled; of parts as a tool is."""
    source = TESTS / folder / f'{name}.c'
    target = _environment('QS_BUILD') / f'{name}.so'
    return _compile(source, target, [
        'cc', '-D_GNU_SOURCE', '-O2', '-Wall', '-Wextra', '-Werror', '-fPIC',
        '-shared', '-o', target, source,
        *sorted(source.parent.glob(f'{name}-*.c'))])


def qsandbox():
    """The command of this very source."""
    if os.environ.get('QS_QSANDBOX'):
        return Path(os.environ['QS_QSANDBOX'])
    build = _environment('QS_BUILD') / 'rooms'
    build.mkdir(parents=True, exist_ok=True)
    with _alone():
        if not (build / 'build.ninja').exists():
            subprocess.run(['/usr/bin/meson', 'setup', build, TESTS.parent],
                           check=True, stdout=subprocess.DEVNULL)
        subprocess.run(['ninja', '-C', build, 'sandbox/cli/qsandbox'], check=True,
                       stdout=subprocess.DEVNULL)
    return build / 'sandbox/cli/qsandbox'


def boot_sector(source=SOURCES / 'boot.S'):
    """The 512 bytes of boot.S, or of another boot sector."""
    target = _environment('QS_BUILD') / f'{source.stem}.bin'
    return _compile(source, target, [
        'cc', '-m32', '-nostdlib', '-static', '-Wl,--oformat=binary',
        '-Wl,-Ttext=0x7c00', '-Wl,--build-id=none', '-o', target,
        source]).read_bytes()
