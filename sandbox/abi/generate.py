#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the tables of what the kernel speaks on each host architecture.

Call numbers and constants come from the headers in Debian's linux-libc-dev, which
carries those of every architecture; arguments from signatures.tsv, which comes
from the kernel's source (linux-source), and their widths from widths.tsv too.  Packages are fetched by
sandbox/abi/fetch-package into the cache folder; nothing is installed.  A compiler for
x86 reads the headers: gcc on an x86 machine, else gcc-x86-64-linux-gnu or clang.

--check compares the tables with what the packages of their own version give.  --newest
says whether Debian has a kernel with more to name: then the tables, those of
sandbox/libseccomp and the version in docs/ are to be made anew.

exit status: 0 done; 1 the tables differ (--check), or lack something (--newest), or
something failed; 2 used wrongly; 77 the packages cannot be fetched (--check, --newest)
"""

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile

from generator import SUITE, CannotFetch, GeneratorError
from generator import calls, compiler, constants, emit, signatures, widths
from generator.arches import ARCHES

HERE = os.path.dirname(os.path.abspath(__file__))
FETCH = os.path.join(HERE, 'fetch-package')
HEADERS = 'linux-libc-dev'
VERSION_LINE = re.compile(r'^ \* Package: %s (\S+)$' % HEADERS, re.M)


def progress(text):
    print('    ' + text, file=sys.stderr, flush=True)


def fetch(package, *options):
    """(version, path) of a package of SUITE."""
    try:
        result = subprocess.run([FETCH, *options, SUITE, package],
                                stdout=subprocess.PIPE, text=True)
    except OSError as error:
        raise GeneratorError('%s: %s' % (FETCH, error)) from error
    fields = result.stdout.split()
    if result.returncode == 0 and len(fields) != 3:
        raise GeneratorError('%s says "%s"' % (FETCH, result.stdout))
    if result.returncode != 0:
        raise CannotFetch('the package %s of %s cannot be fetched' % (package, SUITE))
    return fields[1], fields[2]


def checked_in_version():
    """The package version that the checked-in tables were made from, or None."""
    try:
        with open(os.path.join(HERE, 'constants.c'), encoding='utf-8') as stream:
            match = VERSION_LINE.search(stream.read(1000))
    except OSError:
        return None
    return match and match[1]


def generate(usr_include, version):
    """File name to text, of all the generated files."""
    command = compiler.find_compiler(ARCHES)
    table = signatures.load()
    width_table = widths.load()
    by_arch, audits, values, errnos = {}, {}, {}, {}
    with tempfile.TemporaryDirectory() as shim:
        constants.write_c_library(shim)
        for arch in ARCHES:
            by_arch[arch.name], audits[arch.name] = calls.collect(
                command, arch, usr_include, shim, table, width_table)
            values[arch.name], errnos[arch.name], missing = constants.collect(
                command, arch, usr_include, shim)
            progress('%s: %d calls, %d constants (%d names have no value here)' % (
                arch.name, len(by_arch[arch.name]), len(values[arch.name]),
                len(missing)))
    width_table.check_all_used()
    pool = emit.ArgumentPool(arguments for list_of_calls in by_arch.values()
                             for _, _, arguments in list_of_calls
                             if arguments)
    files = {'args.c': pool.text(version),
             'constants.c': emit.constants_text(values, errnos, ARCHES, version)}
    for arch in ARCHES:
        files['calls-%s.c' % arch.name] = emit.calls_text(
            arch, audits[arch.name], by_arch[arch.name],
            calls.cuts(arch, by_arch[arch.name], width_table, values[arch.name]),
            pool, version)
    return files


def read_checked_in(name):
    try:
        with open(os.path.join(HERE, name), encoding='utf-8') as stream:
            return stream.read()
    except FileNotFoundError:
        return ''


def facts(files):
    """What the tables say, without where in the files they say it."""
    pool = re.findall(r'^    \{ "(\w+)", (\d), (\d+), (\w+) \},$', files['args.c'], re.M)
    result = set()
    for name, text in files.items():
        for number, count, call, place in re.findall(
                r'^    \{ (\d+), (\d), "(\w+)", (?:NULL|&abi_args\[(\d+)\]) \},$',
                text, re.M):
            first = int(place or 0)
            arguments = ', '.join('%s:%s:%s:%s' % one
                                  for one in pool[first:first + int(count)])
            result.add('%s: %s = %s(%s)' % (name, number, call, arguments))
        for archs, value, constant in re.findall(
                r'^    \{ \d+, 0x(\w+), 0x(\w+) \}, /\* (\w+) \*/$', text, re.M):
            result.update('%s: %s = 0x%s on %s' % (name, constant, value, arch.name)
                          for bit, arch in enumerate(ARCHES, 1)
                          if int(archs, 16) >> bit & 1)
    return result


def check(files, version):
    """Whether what is checked in is what @files say; tells the difference."""
    old_version = checked_in_version()
    old = {name: read_checked_in(name) for name in files}
    if old == files:
        print('all %d files are as generated from %s %s' %
              (len(files), HEADERS, version))
        return True
    if old_version != version:
        # The archive has moved on.  Numbers and arguments of calls hold for ever; a
        # constant may change, which --newest is for.
        lost = sorted(fact for fact in facts(old) - facts(files)
                      if not fact.startswith('constants.c'))
        if old_version and not lost:
            print('every call made from %s %s holds in %s too' %
                  (HEADERS, old_version, version))
            return True
        print('made from %s %s, but %s says otherwise:' %
              (HEADERS, old_version, version))
        print('\n'.join(lost[:40]))
    else:
        for name in sorted(files):
            difference = difflib.unified_diff(
                old[name].splitlines(), files[name].splitlines(), name + ' (checked in)',
                name + ' (generated)', lineterm='', n=1)
            for count, line in enumerate(difference):
                if count == 20:
                    print('...')
                    break
                print(line)
    print('the tables differ; run sandbox/abi/generate.py and look at what changed')
    return False


def check_newest(files, version):
    """Whether nothing is to be named that is not checked in; tells what is."""
    old = facts({name: read_checked_in(name) for name in files})
    new = facts(files)
    if old == new:
        print('%s %s has nothing that the tables of %s lack' %
              (HEADERS, version, checked_in_version()))
        return True
    print('the tables are of %s %s; %s adds %d entries and changes %d:' % (
        HEADERS, checked_in_version(), version, len(new - old), len(old - new)))
    print('\n'.join(sorted(new - old)[:40]))
    print('run sandbox/abi/generate.py --signatures and sandbox/libseccomp/generate.py, '
          'look at what changed, and name the version in docs/')
    return False


def write(files):
    changed = 0
    for name, text in sorted(files.items()):
        if read_checked_in(name) != text:
            path = os.path.join(HERE, name)
            with open(path + '.new', 'w', encoding='utf-8') as stream:
                stream.write(text)
            os.replace(path + '.new', path)
            changed += 1
    progress('%d of %d files written' % (changed, len(files)))


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_mutually_exclusive_group()
    what.add_argument('--check', action='store_true',
                      help='write nothing; compare with what is checked in')
    what.add_argument('--newest', action='store_true',
                      help='write nothing; say what the newest package has beyond')
    what.add_argument('--signatures', action='store_true',
                      help='make signatures.tsv anew first (fetches 150 MB)')
    parser.add_argument('--headers', metavar='FOLDER',
                        help='an unpacked linux-libc-dev, instead of fetching it')
    parser.add_argument('--headers-version', metavar='VERSION',
                        help='the version of what is in FOLDER')
    arguments = parser.parse_args()
    if (arguments.headers is None) != (arguments.headers_version is None):
        parser.error('--headers and --headers-version go together')
    return arguments


def run(arguments):
    if arguments.headers:
        version, folder = arguments.headers_version, arguments.headers
    else:
        # --check wants the same version, if the archive still has it.
        wanted = checked_in_version() if arguments.check else None
        version, folder = fetch(HEADERS + ('=' + wanted if wanted else ''))
    usr_include = os.path.join(folder, 'usr', 'include')
    if not os.path.isdir(usr_include):
        raise GeneratorError('%s is no unpacked %s: it has no usr/include' %
                             (folder, HEADERS))
    if arguments.signatures:
        series = '.'.join(version.split('.')[:2])
        source_version, deb = fetch('linux-source-' + series, '--deb')
        signatures.refresh(ARCHES, deb, series, source_version, widths.load().places,
                           progress)
    if arguments.newest and version == checked_in_version():
        print('the tables are of the newest %s, %s' % (HEADERS, version))
        return 0
    files = generate(usr_include, version)
    if arguments.newest:
        return 0 if check_newest(files, version) else 1
    if arguments.check:
        return 0 if check(files, version) else 1
    write(files)
    return 0


def main():
    arguments = parse_arguments()
    try:
        return run(arguments)
    except CannotFetch as error:
        print('generate.py: %s' % error, file=sys.stderr)
        return 77 if arguments.check or arguments.newest else 1
    except (GeneratorError, OSError) as error:
        print('generate.py: %s' % error, file=sys.stderr)
        return 1


if __name__ == '__main__':
    sys.exit(main())
