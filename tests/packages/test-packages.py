#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Debian's packages: built, looked at by lintian, and used where they are installed.

test-packages.py [--built] [SUITE...]

SUITE...  the releases to install in, bookworm and trixie if not given
--built   takes the packages that are there from the last time

What is installed goes to fresh releases (tests/debian/run --fresh).  Packages that are
installed here are not touched.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Failure, Skip, Tap, check  # noqa: E402

# Below the checkout: a fresh release sees that, and nothing else of this machine.
FOLDER = ROOT / 'build-packages'
SOURCE = FOLDER / 'source'
PACKAGES = {'qsandbox', 'qsandbox-stock', 'libqsandbox0.1', 'libqsandbox-dev'}


def run(*command, status=0, **more):
    """Runs a command; returns what it said."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True,
                          stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False, **more)
    check(done.returncode == status, f'{command[0]}: status {done.returncode}\n'
          + '\n'.join(done.stdout.splitlines()[-40:]))
    return done.stdout


def copy_source():
    """What the checkout has, without what was built in it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    SOURCE.mkdir(parents=True)
    names = subprocess.run(['git', '-c', 'safe.directory=*', 'ls-files', '-co', '-z',
                            '--exclude-standard'], cwd=ROOT, stdout=subprocess.PIPE,
                           check=True).stdout.decode().split('\0')
    for name in filter(None, names):
        target = SOURCE / name
        if (ROOT / name).exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target, follow_symlinks=False)


def build():
    """dpkg-buildpackage, source and packages."""
    copy_source()
    run('dpkg-buildpackage', '-us', '-uc', cwd=SOURCE)
    found = {path.name.split('_')[0] for path in FOLDER.glob('*.deb')}
    check({name for name in found if not name.endswith('-dbgsym')} == PACKAGES, str(found))


def source_is_small():
    """Nothing that was built, or is git's, is in the source package."""
    names = run('tar', '-tf', next(FOLDER.glob('*.tar.xz'))).splitlines()
    wrong = [name for name in names if re.search(r'/(\.git|build-[^/]*|obj-[^/]*)/', name)]
    check(not wrong and len(names) > 500, f'{len(names)} files, {wrong[:5]}')


def lintian():
    """No error, and no warning."""
    run('lintian', '--allow-root', '--fail-on', 'error,warning', next(FOLDER.glob('*_amd64.changes')))


def reproducible_paths():
    """What is installed does not name the folder that it was built in."""
    for path in FOLDER.glob('*.deb'):
        if '-dbgsym' not in path.name:
            content = subprocess.run(['dpkg-deb', '--fsys-tarfile', path], check=True,
                                     stdout=subprocess.PIPE).stdout
            check(str(SOURCE).encode() not in content, f'{path.name} names {SOURCE}')


def development():
    """A program that is compiled with what -dev has, and runs with the library."""
    tree = FOLDER / 'tree'
    for name in ('libqsandbox0.1', 'libqsandbox-dev'):
        run('dpkg-deb', '-x', next(FOLDER.glob(f'{name}_*.deb')), tree)
    libraries = next(tree.glob('usr/lib/*/libqsandbox.so')).parent
    # As if it were installed below /usr
    package = libraries / 'pkgconfig/qsandbox.pc'
    package.write_text(package.read_text().replace('prefix=/usr\n', f'prefix={tree}/usr\n'))
    environment = dict(os.environ, PKG_CONFIG_PATH=str(package.parent))
    flags = run('pkg-config', '--cflags', '--libs', 'qsandbox', env=environment).split()
    program, source = FOLDER / 'program', ROOT / 'tests/packages/program.c'
    run('cc', '-Wall', '-Werror', '-o', program, source, *flags)
    found = run(program, env=dict(os.environ, LD_LIBRARY_PATH=str(libraries)))
    check(found == 'proven\n', found)
    run('cc', '-o', program, source, *[flag for flag in flags if flag != '-lqsandbox'],
        libraries / 'libqsandbox.a', '-lglib-2.0')
    check(run(program) == 'proven\n', 'the static library does not work')


def headers():
    """Each public header can be included by itself."""
    tree = FOLDER / 'tree/usr/include'
    flags = run('pkg-config', '--cflags', 'glib-2.0').split()
    for path in sorted(tree.glob('qsandbox/*.h')):
        unit = FOLDER / 'header.c'
        unit.write_text(f'#include <qsandbox/{path.name}>\n')
        run('cc', '-Wall', '-Werror', '-fsyntax-only', f'-I{tree}', *flags, unit)


def apparmor():
    """The rules for libvirt's guests can be read by AppArmor's compiler."""
    if not shutil.which('apparmor_parser'):
        raise Skip('there is no apparmor_parser')
    profile = FOLDER / 'profile'
    profile.write_text(f'''#include <tunables/global>
profile libvirt-test flags=(attach_disconnected) {{
  #include <abstractions/base>
  include "{SOURCE}/debian/apparmor/qsandbox"
}}
''')
    run('apparmor_parser', '--skip-kernel-load', '--skip-cache', profile)


def installed(tap, suite):
    """What tests/packages/installed says of a fresh release, as tests of ours."""
    packages = FOLDER / 'packages'
    shutil.rmtree(packages, ignore_errors=True)
    packages.mkdir()
    for path in FOLDER.glob('*.deb'):
        if not re.match('.*-(dbgsym|dev)_', path.name):
            os.link(path, packages / path.name)
    done = subprocess.run([ROOT / 'tests/debian/run', '--fresh', suite,
                           'tests/packages/installed', packages], stdout=subprocess.PIPE, text=True,
                          stdin=subprocess.DEVNULL, check=False)
    results = re.findall(r'^(not )?ok (.*)\n((?:#.*\n)*)', done.stdout, re.M)

    def judge(failed, said):
        if failed:
            raise Failure(said)
    for failed, name, said in results:
        tap.run(f'{suite}: {name}', judge, failed, said)
    tap.run(f'{suite}: all was tried', judge, done.returncode not in (0, 1) or not results,
            f'exit status {done.returncode}\n{done.stdout[-2000:]}')


def main():
    """All of them."""
    tap = Tap()
    suites = [word for word in sys.argv[1:] if word != '--built']
    if '--built' in sys.argv[1:] or tap.run('dpkg-buildpackage', build):
        for test in (source_is_small, lintian, reproducible_paths, development, headers, apparmor):
            tap.run(test.__name__.replace('_', ' '), test)
        for suite in suites or ['bookworm', 'trixie']:
            if os.geteuid() == 0:
                installed(tap, suite)
            else:
                tap.skip(suite, 'a fresh release takes root')
    tap.done()


main()
