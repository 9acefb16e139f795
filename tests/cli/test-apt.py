#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""qemu-patches/apt.sh: which mirror serves a suite, on whatever release of Debian.

apt-get and os-release are stand-ins, as they are on each of them.
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Tap, check  # noqa: E402

MAIN, SECURITY, OTHER = 'http://main.example/', 'http://sec.example/', 'http://x.example/'
# What apt-get indextargets has of each source: origin, label, release, suite, code
# name, component, address.
BOOKWORM = [
    ('Debian', 'Debian', 'bookworm', 'oldstable', 'bookworm', 'main', MAIN),
    ('Debian', 'Debian', 'bookworm-updates', 'oldstable-updates', 'bookworm-updates',
     'main', MAIN),
    ('Debian', 'Debian-Security', 'bookworm-security', 'oldstable-security',
     'bookworm-security', 'main', SECURITY)]
SID = [('Debian', 'Debian', 'sid', 'unstable', 'sid', 'main', MAIN)]
UNSTABLE = [('Debian', 'Debian', 'unstable', 'unstable', 'sid', 'main', MAIN)]
TESTING = [('Debian', 'Debian', 'testing', 'testing', 'forky', 'main', MAIN),
           ('Debian', 'Debian-Security', 'testing-security', 'testing-security',
            'forky-security', 'main', SECURITY)]
FOREIGN = ('Somebody', 'Their packages', 'sid', 'unstable', 'sid', 'main', OTHER)
SECURITY_FIRST = [SID[0][:2] + ('x', 'x', 'x', 'contrib', OTHER), TESTING[1], SID[0]]
DOCKER = ('Docker', 'Docker CE', 'bookworm', 'bookworm', 'bookworm', 'main', OTHER)
STRANGER = [('Else', 'Else', 'jammy', 'jammy', 'jammy', 'main', OTHER)]

APT = r'''
set -euo pipefail
. "$0/qemu-patches/common.sh"
. "$0/qemu-patches/apt.sh"
# Fills in the format for each line of the table.
as_root() { "$@"; }
apt-get() {
    if [[ " $* " = *" update "* ]]; then
        cp "$QS_TABLE.fetched" "$QS_TABLE"
        return
    fi
    [ "$1" = indextargets ] || exit 99
    local format=$3 origin label release suite codename component uri line
    while IFS='|' read -r origin label release suite codename component uri; do
        [[ " $* " != *" Component: main "* || $component = main ]] || continue
        line=$format
        line=${line//'$(ORIGIN)'/$origin}
        line=${line//'$(LABEL)'/$label}
        line=${line//'$(RELEASE)'/$release}
        line=${line//'$(SUITE)'/$suite}
        line=${line//'$(CODENAME)'/$codename}
        line=${line//'$(REPO_URI)'/$uri}
        printf '%s\n' "$line"
    done <"$QS_TABLE"
}
mirror_for "$1"
'''


def served(codename, table, suite, expected, fetched=()):
    """On a release of that code name, with those sources, the suite comes from there.

    Sources whose lists apt has not fetched yet are not in its table before.
    """
    with tempfile.TemporaryDirectory(prefix='qsandbox-apt-') as folder:
        release, lines = Path(folder, 'os-release'), Path(folder, 'table')
        release.write_text('ID=debian\n'
                           + (f'VERSION_CODENAME={codename}\n' if codename else ''))
        for path, rows in ((lines, table), (Path(f'{lines}.fetched'), fetched or table)):
            path.write_text(''.join('|'.join(row) + '\n' for row in rows))
        done = subprocess.run(
            ['bash', '-c', APT, ROOT, suite], capture_output=True, text=True,
            timeout=20, check=False,
            env=dict(os.environ, QS_OS_RELEASE=str(release), QS_TABLE=str(lines)))
    check(done.returncode == 0, done.stderr)
    check(done.stdout.strip() == expected, f'{done.stdout.strip()!r}')


def main():
    """All of them."""
    tap = Tap()
    for name, codename, table, suite, expected in (
            ('stable, its own suite', 'bookworm', BOOKWORM, 'bookworm', MAIN),
            ('stable, another suite', 'bookworm', BOOKWORM, 'trixie', MAIN),
            ('stable, another suite for security', 'bookworm', BOOKWORM,
             'trixie-security', SECURITY),
            ('sid calls itself forky', 'forky', SID, 'trixie', MAIN),
            ('sid named unstable', 'forky', UNSTABLE, 'trixie', MAIN),
            ('sid for security', 'forky', SID, 'trixie-security', ''),
            ('testing by its alias', 'forky', TESTING, 'trixie', MAIN),
            ('testing by its alias, for security', 'forky', TESTING, 'trixie-security',
             SECURITY),
            ('no code name at all', '', SID, 'sid', MAIN),
            ("somebody's own packages first", 'forky', [FOREIGN, *SID], 'trixie', MAIN),
            ('security and contrib first', 'forky', SECURITY_FIRST, 'trixie', MAIN),
            ('a source of the same code name first', 'bookworm', [DOCKER, *BOOKWORM],
             'bookworm', MAIN),
            ('no Debian', 'jammy', STRANGER, 'jammy', OTHER),
            ('no source of Debian\'s', 'forky', [FOREIGN], 'trixie', ''),
            ('no sources', 'forky', [], 'trixie', '')):
        tap.run(name, served, codename, table, suite, expected)
    tap.run('lists that are still to be fetched', served, 'forky', [], 'trixie', MAIN,
            SID)
    tap.done()


main()
