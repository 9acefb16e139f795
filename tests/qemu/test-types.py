#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every type that a user can create has a profile, or a reason why not.

test-types.py [--all]

The binary itself says which types there are.  What no profile matches has to stand in
types.txt with a reason; what stands there and has a profile is to be struck out.  With
--all the same is asked of the full build and of the QEMU that Debian 13 ships.
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.kinds import types  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
REASONS = Path(__file__).resolve().parent / 'types.txt'
# Debian's packages with every module of QEMU's; each is installed once.
DEBIAN = ('qemu-system-x86 qemu-system-gui qemu-system-modules-spice'
          ' qemu-system-modules-opengl qemu-block-extra')
INSTALL = f'dpkg -s {DEBIAN} >/dev/null 2>&1 || apt-get -q -y install {DEBIAN} >&2'


def reasons():
    """{(kind, name): why it has no profile}."""
    found = {}
    for line in REASONS.read_text().splitlines():
        if line.startswith('#') or not line:
            continue
        kind, name, reason = line.split(None, 2)
        check((kind, name) not in found, f'{kind} {name} is listed twice')
        found[kind, name] = reason
    return found


def without_profile(found):
    """The (kind, name) that no profile of this checkout matches."""
    missing = set()
    for kind, names in found.items():
        done = subprocess.run(
            [tools.qsandbox(), 'list', f'--library={ROOT}/hw-profiles',
             f'--match={kind}', *names], stdout=subprocess.PIPE, text=True, check=False)
        check(done.returncode in (0, 1), f'qsandbox list: status {done.returncode}')
        matches = dict(line.split(':', 1) for line in done.stdout.splitlines())
        check(set(matches) == set(names), f'qsandbox list left out some of {names}')
        missing |= {(kind, name) for name in names if not matches[name]}
    return missing


def covered(command, listed, least):
    """Whether every type of that QEMU has a profile or a reason."""
    found = types(command)
    count = sum(map(len, found.values()))
    check(count >= least, f'only {count} types: {found}')
    missing = without_profile(found)
    unlisted = [f'{kind} {name}' for kind, name in sorted(missing - set(listed))]
    check(not unlisted, f'{len(unlisted)} of {count} types have neither a profile nor a'
          ' reason:\n' + '\n'.join(unlisted))
    print(f'# {count} types, {len(missing)} without a profile, with a reason')


def no_longer(listed):
    """Nothing stands in the list that has a profile."""
    kinds = {}
    for kind, name in listed:
        kinds.setdefault(kind, []).append(name)
    stale = set(listed) - without_profile(kinds)
    check(not stale, f'to be struck out of {REASONS.name}: {sorted(stale)}')


def finds_what_is_missing():
    """A type without either is found."""
    found = {'qom': ['virtio-blk-pci', 'no-such-device'], 'fsdev': ['nothing']}
    check(without_profile(found) == {('qom', 'no-such-device'), ('fsdev', 'nothing')},
          str(without_profile(found)))


def full_build():
    """The command of the full build, which is made if need be."""
    version = (ROOT / 'qemu-patches/default').read_text().strip()
    done = subprocess.run([ROOT / 'qemu-patches/build', version], check=True,
                          stdout=subprocess.PIPE, text=True)
    return [done.stdout.split()[-1]]


def debians():
    """The command of Debian's QEMU, in its release."""
    run = [str(ROOT / 'tests/debian/run'), '--command', 'trixie']
    subprocess.run([*run, '/bin/sh', '-c', INSTALL], check=True,
                   stdout=subprocess.DEVNULL)
    return [*run, 'qemu-system-x86_64']


def main():
    """Runs the tests."""
    tap = Tap()
    listed = reasons()
    tap.run('a type without a profile is found', finds_what_is_missing)
    tap.run('every type of the small build has a profile, or a reason why not',
            lambda: covered([tools.qemu()], listed, 550))
    tap.run('no reason is out of date', no_longer, listed)
    if '--all' in sys.argv[1:]:
        tap.run('every type of the full build', lambda: covered(full_build(), listed, 650))
        tap.run("every type of Debian's QEMU", lambda: covered(debians(), listed, 650))
    tap.done()


main()
