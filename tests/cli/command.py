# SPDX-License-Identifier: GPL-2.0-or-later
"""Running the qsandbox command, and profiles to try it on.  The command is the first
argument of the test program."""
import os
import subprocess
import sys
import tempfile
import traceback

QSANDBOX = os.path.abspath(sys.argv[1])
HW_PROFILES = os.path.join(os.environ['QS_SOURCE_ROOT'], 'hw-profiles')

PROFILES = {
    'test/base': '''\
profile test/base
summary What every test needs
role all
write: allow -- reports of the tests go to a pipe
read: count <= 0x1000 -- small messages of the control pipe
clone3: errno ENOSYS -- its flags are in memory; the C library falls back to clone
''',
    'test/memory': '''\
profile test/memory
summary Memory that is never executable
match feature test-memory
require test/base
role all
mmap[x86_64]: prot in PROT_READ|PROT_WRITE -- guest RAM of the tests
role vcpu
mprotect: prot == PROT_NONE -- guard pages of the tests' threads
''',
}


class Failure(Exception):
    pass


def check(what, *more):
    if not what:
        raise Failure(' '.join(str(item) for item in more))


def equal(found, expected):
    check(found == expected, 'found %r, not %r' % (found, expected))


def inside(part, text):
    check(part in text, '%r is not in %r' % (part, text))


def run(*words, status=0, binary=False, cwd=None, given=''):
    """Runs qsandbox; returns what it wrote to its two outputs."""
    result = subprocess.run([QSANDBOX, *words], input=given.encode(),
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            cwd=cwd, timeout=60)
    check(result.returncode == status, 'exit status', result.returncode, 'of', words,
          result.stdout[:2000], result.stderr[:2000])
    err = result.stderr.decode()
    check('CRITICAL' not in err and 'WARNING' not in err, err)
    return (result.stdout if binary else result.stdout.decode()), err


class Fixture:
    """Tests with a folder of their own and a library in it."""

    def __init__(self, folder):
        self.folder = folder
        self.library = os.path.join(folder, 'library')
        for name, text in PROFILES.items():
            self.write(os.path.join('library', name + '.profile'), text)
        self.out = os.path.join(folder, 'out.bpf')

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'wb') as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return path

    def compile(self, *words, **options):
        if os.path.exists(self.out):
            os.remove(self.out)
        run('compile', '--library', self.library, '-o', self.out, *words, **options)
        with open(self.out, 'rb') as file:
            return file.read()

    def eval(self, *words, **options):
        out, _ = run('eval', '--library', self.library, *words, **options)
        return out.splitlines()


def main(tests):
    """Runs each method test_NAME of the class @tests in a fresh folder."""
    names = [name for name in dir(tests) if name.startswith('test_')]
    failed = 0
    print('1..%d' % len(names))
    for number, name in enumerate(names, 1):
        with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
            try:
                getattr(tests(folder), name)()
                print('ok %d %s' % (number, name[5:]), flush=True)
            except Exception:
                failed += 1
                print('not ok %d %s' % (number, name[5:]))
                print('\n'.join('# ' + line
                                for line in traceback.format_exc().splitlines()),
                      flush=True)
    sys.exit(failed != 0)
