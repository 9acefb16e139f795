#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs QEMU's functional tests without and with the sandbox, and compares.

Only tests for x86_64 are run, and of these the ones that need no download: their sources
name no asset.  QEMU is the binary in its build folder; its source is found from there.

With the sandbox a refused call ends QEMU (violation=kill), so that none is overlooked.  A
test that is not about what is done to a running VM has the strictest setting, in which
nothing can be added later (hotplug=none); what the others have stands in PURPOSE.

Each test then has to end in the same way without and with the sandbox, or it stands in
DIFFERENCES with the error that QEMU has to show.  Prints TAP, one line a test.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
LISTS = ('tests_generic_system', 'tests_x86_64_system_quick',
         'tests_x86_64_system_thorough')
STRICT = 'on,violation=kill,hotplug=none'
# What a test is there for: it is plugged in, or moved, while it runs.
PURPOSE = {
    'migration': 'on,violation=kill,hotplug=migration,files=/tmp,files=/var/tmp,'
                 'connect=127.0.0.1',
    'vnc': STRICT + ',profile=feature/stream-sockets',
}
# {test: (pattern of the error, reason)}
DIFFERENCES = {}
LIMIT = 180                     # seconds for a test
SIGNAL = re.compile(r'exit code: -31|Bad system call|SIGSYS|qemu-sandbox: refused')

WRAPPER = '''#!/bin/sh
exec "{binary}" "$@" {sandbox}
'''


def source_of(build):
    """Where the tests are."""
    for link in ('tests/qemu-iotests/check', 'Makefile'):
        path = (build / link).resolve()
        for parent in path.parents:
            if (parent / 'tests/functional/meson.build').is_file():
                return parent
    sys.exit(f'{build} does not lead to its source')


def names(source):
    """Tests without assets."""
    text = (source / 'tests/functional/meson.build').read_text()
    for which in LISTS:
        body = re.search(rf'^{which} = \[(.*?)\]', text, re.M | re.S).group(1)
        for name in re.findall(r"'([a-z0-9_]+)'", body):
            path = source / f'tests/functional/test_{name}.py'
            if not re.search(r'\bAsset\(|ASSET_|LinuxKernelTest', path.read_text()):
                yield name


def run(source, binary, name, sandbox, folder):
    """Runs a test; returns ({test: result}, all that was said, seconds)."""
    folder = folder / ('boxed' if sandbox else 'plain') / name
    folder.mkdir(parents=True)
    wrapper = folder / binary.name
    wrapper.write_text(WRAPPER.format(
        binary=binary, sandbox=f'-sandbox "{sandbox}"' if sandbox else ''))
    wrapper.chmod(0o755)
    env = dict(os.environ, QEMU_TEST_QEMU_BINARY=str(wrapper), QEMU_BUILD_ROOT=str(folder),
               PYTHONPATH=f'{HERE}:{source}/python:{source}/tests/functional')
    start = time.monotonic()
    try:
        done = subprocess.run(
            [sys.executable, source / f'tests/functional/test_{name}.py'], env=env,
            cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, errors='replace', timeout=LIMIT,
            check=False)
        out, said = done.stdout, done.stdout + done.stderr
    except subprocess.TimeoutExpired:
        out, said = '', f'not done within {LIMIT} s'
    for log in folder.rglob('*.log'):
        said += log.read_text(errors='replace')
    results = {}
    for bad, test, rest in re.findall(r'^(not )?ok \d+ (\S+)(.*)$', out, re.M):
        results[test] = 'fail' if bad else 'skip' if '# SKIP' in rest else 'pass'
    return results, said, time.monotonic() - start


def judge(name, plain, boxed, said):
    """None, or what is wrong."""
    if SIGNAL.search(said):
        return 'a call was refused: ' + SIGNAL.search(said).group(0)
    if not plain:
        return 'it tells of no test without the sandbox'
    if plain == boxed:
        # Where a test is skipped it does not tell.
        return ('it stands in DIFFERENCES, and there is none'
                if name in DIFFERENCES and 'pass' in plain.values() else None)
    if name in DIFFERENCES and re.search(DIFFERENCES[name][0], said):
        return None
    lost = [test for test, result in plain.items() if boxed.get(test) != result]
    errors = re.findall(r'.*sandbox.*', said)
    return f'{", ".join(lost)}: ' + (errors[-1].strip() if errors else 'no error is shown')


def main():
    """Compares; exit status 1 if anything differs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--show', action='store_true', help='what was said')
    parser.add_argument('qemu', type=Path, metavar='QEMU')
    parser.add_argument('tests', nargs='*', metavar='TEST')
    options = parser.parse_args()
    binary = options.qemu.resolve()
    source = source_of(binary.parent)
    failed, number = False, 0
    with tempfile.TemporaryDirectory(prefix='qsandbox-functional-') as folder:
        for name in options.tests or list(names(source)):
            sandbox = PURPOSE.get(name, STRICT)
            plain, words, took = run(source, binary, name, None, Path(folder))
            boxed, said, longer = run(source, binary, name, sandbox, Path(folder))
            wrong = judge(name, plain, boxed, said)
            number += 1
            failed |= wrong is not None
            counts = ', '.join(f'{list(plain.values()).count(word)} {word}'
                               for word in sorted(set(plain.values())))
            print(f'{"not ok" if wrong else "ok"} {number} functional {name}: '
                  f'{counts or "no tests"} ({took:.0f} s, {longer:.0f} s)', flush=True)
            if wrong:
                print(f'# {wrong}')
            for line in (words + said).splitlines() if options.show else []:
                print(f'# {line}')
    print(f'1..{number}')
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
