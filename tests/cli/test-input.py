#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the qsandbox command does with input that is easily misread: numbers with a
leading zero, options given twice, calls that cannot be read, descriptors that are closed,
characters that nobody sees.

Usage: test-input.py QSANDBOX
"""
import os
import subprocess

from command import QSANDBOX, Fixture, check, equal, inside, main, run
from interpreter import ALLOW, KILL_PROCESS, bpf

MODE = '''\
profile t/mode
summary mode of a new file
openat[x86_64]: flags == O_WRONLY|O_CREAT && mode == 0x1a4 -- mode 0644, open_log()
'''
# Nothing of these is seen, or they look like a blank; U+2028 ends a line in some editors.
UNSEEN = (0xa0, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x1680, 0x180e, 0x2000,
          0x200b, 0x200d, 0x200e, 0x2028, 0x2029, 0x202e, 0x202f, 0x205f, 0x2060, 0x2066,
          0x2800, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1d159, 0x1d173,
          0xe0001, 0xe0061, 0xe0100)


class Tests(Fixture):
    def batch(self, status=0, **how):
        """qsandbox eval --batch; its two outputs."""
        done = subprocess.run([QSANDBOX, 'eval', '--library', self.library, '--arch',
                               'x86_64', '--batch', 'test/base'],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60,
                              check=False, **how)
        equal(done.returncode, status)
        return done.stdout.decode(), done.stderr.decode('utf-8', 'replace')

    # Numbers

    def test_octal(self):
        """A leading zero is refused, as in profiles: some read it as octal."""
        path = self.write('mode.profile', MODE)
        words = ('eval', '--arch', 'x86_64', path, '--', 'openat', 'AT_FDCWD', '0',
                 'O_WRONLY|O_CREAT')
        run(*words, '0x1a4')
        run(*words, '420')
        for number in ('0644', '-0644', '00', '0X1a4', '-0X1', '0x', '1a4', '0b1', '+1',
                       'O_CREAT|010'):
            out, err = run(*words, number, status=2)
            equal(out, '')
            inside('not a number', err)
            inside('argument 3: ', err)
        _, err = run(*words, '0644', status=2)
        inside('decimal, or hexadecimal with 0x', err)

    def test_octal_call(self):
        """Numbers of calls and errors are numbers, too."""
        base = ('--library', self.library, '--arch', 'x86_64', 'test/base')
        for number in ('01', '00', '0X1', '0x'):
            _, err = run('eval', *base, '--', number, status=2)
            inside("no call '%s'" % number, err)
            _, err = run('explain', '--call', number, *base, status=2)
            inside("no call '%s'" % number, err)
        for option in ('--default', '--bad-arch'):
            for number in ('010', '00', '0x10', '+1', ' 1'):
                _, err = run('compile', *base, '-o', self.out, '%s=errno:%s'
                             % (option, number), status=2)
                inside("%s: 'errno:%s' is none of" % (option, number), err)
        check(not os.path.exists(self.out))
        out, err = self.batch(status=2, input=b'read 0 0 010\n')
        equal(out, '')
        inside("line 1: argument 2: '010' is not a number", err)

    # Options

    def test_repeated(self):
        """An option that takes one value is given once; of two, neither counts."""
        base = ('--library', self.library, 'test/base')
        for words, name in (
                (('--default=allow', '--default=trap'), '--default'),
                (('--default', 'allow', '--default', 'allow'), '--default'),
                (('--role=main', '--role=vcpu'), '--role'),
                (('--bad-arch=trap', '--bad-arch', 'log'), '--bad-arch'),
                (('--library', '/'), '--library'),
                (('-o', 'other'), '--output'),
                (('-oother',), '--output'),
                (('--output=other',), '--output'),
                (('--stats', '--stats'), '--stats')):
            out, err = run('compile', '-o', self.out, *base, *words, status=2,
                           cwd=self.folder)
            equal(out, '')
            inside('compile: %s is given twice' % name, err)
            check(not os.path.exists(self.out))
            check(not os.path.exists(os.path.join(self.folder, 'other')))
        for words, name in (
                (('explain', *base, '--call=read', '--call', 'write'), '--call'),
                (('eval', '--batch', '--batch', *base), '--batch'),
                (('check', '--strict', '--strict', self.library), '--strict'),
                (('list', '--calls', '--calls'), '--calls')):
            _, err = run(*words, status=2)
            inside('%s is given twice' % name, err)
        # --arch adds up; a value may look like an option, and words behind -- are words.
        run('compile', '--arch=x86_64', '--arch=i386', '-o', self.out, *base)
        run('compile', '-o', '--stats', '--stats', *base, cwd=self.folder)
        check(os.path.exists(os.path.join(self.folder, '--stats')))
        os.rename(self.library, os.path.join(self.folder, '-out'))
        run('compile', '--library', '-out', '-o', 'y', 'test/base', cwd=self.folder)
        check(os.path.exists(os.path.join(self.folder, 'y')))

    def test_flag_value(self):
        """An option that takes no value is given none."""
        for words, name in ((('list', '--calls=0'), '--calls'),
                            (('list', '--calls='), '--calls'),
                            (('check', '--strict=no', self.library), '--strict'),
                            (('compile', '--stats=1', '-o', self.out, 'x'), '--stats')):
            out, err = run(*words, status=2)
            equal(out, '')
            inside('%s takes no value' % name, err)

    def test_of_no_use(self):
        """Options that could change nothing are not taken."""
        self.compile('--arch', 'x86_64', 'test/base')
        for words in (('--role=main',), ('--default', 'trap'), ('--bad-arch=trap',),
                      ('--library', self.library)):
            out, err = run('disasm', *words, self.out, status=2)
            equal(out, '')
            inside('a compiled filter is what it is', err)
        for words in (('--archs', '--arch=x86_64'), ('--roles', '--arch=x86_64'),
                      ('--roles', '--library', self.library),
                      ('--calls', '--library', self.library)):
            _, err = run('list', *words, status=2)
            inside('list: ', err)
        # Profiles of an architecture are those that hold there.
        self.write('library/narrow.profile', 'profile narrow\nsummary Of a test\n'
                   'arch x86_64\nclose: allow -- so that there is a rule\n')
        for arch, holds in (('x86_64', True), ('aarch64', False)):
            out, _ = run('list', '--library', self.library, '--arch', arch)
            equal('narrow' in out, holds)
            inside('test/base', out)

    def test_escape(self):
        """Nothing of what was given steers the terminal that errors are shown on."""
        for text in ('a\x1b[31mb', 'a\x07b', 'a\x7fb', 'a\u009b31mb', 'a\u202eb',
                     'a\u2028b', b'a\xffb', b'a\x9bb'):
            for words in (('eval', '--library', self.library, 'test/base', '--', text),
                          ('eval', '--library', self.library, 'test/base', '--', 'read',
                           text),
                          ('explain', '--library', self.library, text),
                          ('compile', '--default', text, '-o', self.out, 'x'), (text,)):
                _, err = run(*words, status=2)
                # GLib does not show what is not UTF-8.
                check('a?' in err or 'Invalid byte' in err, repr(err))
                check(all(c == '\n' or c.isprintable() for c in err), repr(err))
        name = 'bad\x1b[31m.profile'
        self.write('library/' + name, 'nonsense')
        _, err = run('check', self.library, status=1)
        inside('bad?[31m.profile', err)
        check('\x1b' not in err, repr(err))

    def test_empty(self):
        """A value that is empty is none."""
        base = ('--library', self.library)
        for words in (('compile', '-o', '', *base, 'test/base'),
                      ('compile', '--output=', *base, 'test/base'),
                      ('compile', '-o', self.out, *base, '--role=', 'test/base'),
                      ('compile', '-o', self.out, *base, '--default=', 'test/base'),
                      ('compile', '-o', self.out, *base, '--arch=', 'test/base'),
                      ('compile', '-o', self.out, '--library=', 'test/base'),
                      ('compile', '-o', self.out, *base, ''),
                      ('explain', *base, '--call=', 'test/base'),
                      ('check', '--library='), ('check', ''), ('disasm', *base, ''),
                      ('eval', *base, 'test/base', '--', ''),
                      ('diff', *base, 'test/base', '')):
            out, err = run(*words, status=2, cwd=self.folder)
            equal(out, '')
            inside('qsandbox: ', err)
        equal(sorted(os.listdir(self.folder)), ['library'])

    # Architectures that a profile does not hold on

    def test_absent(self):
        """A profile says nothing where it does not hold; if nowhere, that is an error."""
        narrow = self.write('narrow.profile', 'profile narrow\nsummary Of a test\n'
                            'arch x86_64\nclose: allow -- so that there is a rule\n')
        out, err = run('eval', '--arch', 'aarch64', narrow, '--', 'close', status=1)
        equal(out, 'kill-process\ndefault: no rule speaks of close\n'
                   'not: profile narrow, which does not hold on aarch64\n')
        equal(err, '')
        out, _ = run('eval', '--arch', 'x86_64,aarch64', narrow, '--', 'close', status=1)
        equal([line for line in out.splitlines() if line in ('allow', 'kill-process')],
              ['allow', 'kill-process'])
        out, _ = run('eval', '--arch', 'aarch64', '--batch', narrow, given='close\n')
        equal(out, 'kill-process\n')
        _, err = run('compile', '--arch', 'x86_64,i386', '-o', self.out, narrow)
        equal(err, "qsandbox: profile 'narrow' does not hold on i386, and adds nothing "
                   "there\n")
        with open(self.out, 'rb') as file:
            program = file.read()
        equal(bpf(program, 'x86_64', 3), ALLOW)
        equal([bpf(program, 'i386', nr) for nr in (3, 6)], [KILL_PROCESS] * 2)
        os.remove(self.out)
        for words in (('compile', '--arch', 'aarch64', '-o', self.out, narrow),
                      ('compile', '--arch', 'aarch64,i386', '-o', self.out, narrow),
                      ('explain', '--arch', 'aarch64', narrow),
                      ('disasm', '--arch', 'aarch64,i386', narrow),
                      ('diff', '--arch', 'aarch64', narrow, narrow)):
            _, err = run(*words, status=2)
            inside('does not hold on aarch64', err)
        check(not os.path.exists(self.out))

    # Standard input and output

    def test_batch_unreadable(self):
        """What cannot be read is no empty list of calls."""
        folder = os.open('/', os.O_RDONLY)
        out, err = self.batch(status=2, stdin=folder)
        os.close(folder)
        equal(out, '')
        inside('cannot read standard input: Is a directory', err)
        out, err = self.batch(status=2, preexec_fn=lambda: os.close(0))
        equal(out, '')
        inside('cannot read standard input: Bad file descriptor', err)
        out, err = self.batch(stdin=subprocess.DEVNULL)
        equal((out, err), ('', ''))

    def test_batch_lines(self):
        for given, line, say in ((b'read\nread\0 1\n', 2, 'NUL'),
                                 (b'\0', 1, 'NUL'), (b'read 1\0', 1, 'NUL'),
                                 (b'read\n   \n', 2, 'empty'),
                                 (b'read\n\xff\xfe\n', 2, 'no call')):
            out, err = self.batch(status=2, input=given)
            equal(out, 'allow\n' * (line - 1))
            inside('line %d: ' % line, err)
            inside(say, err)
        # Blanks and tabs, any number, separate words; the last line may lack its end.
        out, _ = self.batch(input=b'  read 0\t0   0x1000 \nread\t0 0 0x1001\r\nwrite')
        equal(out, 'allow\nkill-process\nallow\n')

    def test_closed(self):
        """No file gets the number of an output that is closed."""
        for fd in (0, 1, 2):
            for words in (('list',), ('compile', '--stats', '-o', self.out, 'test/base'),
                          ('compile', '-o', self.out, 'no/such')):
                done = subprocess.run([QSANDBOX, *words, '--library', self.library],
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                      preexec_fn=lambda fd=fd: os.close(fd),
                                      check=False, timeout=60)
                good = words[-1] != 'no/such' and (fd != 1)
                equal((words, fd, done.returncode), (words, fd, 0 if good else 2))
                if os.path.exists(self.out):
                    equal(os.path.getsize(self.out) % 8, 0)
                    os.remove(self.out)

    # Files that are none

    def test_irregular(self):
        """A device, a pipe or a folder is no profile, and nobody waits for it."""
        pipe = os.path.join(self.folder, 'pipe.profile')
        os.mkfifo(pipe)
        folder = os.path.join(self.folder, 'folder.profile')
        os.mkdir(folder)
        for path in (pipe, folder, '/dev/zero', '/dev/null'):
            for words in (('explain', path), ('disasm', path),
                          ('compile', '-o', self.out, path),
                          ('explain', '--library', path, 'test/base')):
                out, err = run(*words, status=2)
                equal(out, '')
                inside(path, err)
        check(not os.path.exists(self.out))
        # A filter may come through a pipe.
        program = self.compile('--arch', 'x86_64', 'test/base')
        done = subprocess.run([QSANDBOX, 'disasm', '--arch', 'x86_64', '/dev/stdin'],
                              input=program, stdout=subprocess.PIPE, check=True,
                              timeout=60)
        equal(len(done.stdout.splitlines()), len(program) // 8)

    # Conditions that say nothing

    def test_constant(self):
        """A rule that never holds counts as none, one that always holds as outright."""
        path = self.write('own.profile', 'profile own\nsummary Of a test\n'
                          'read: fd == 1 && fd == 2 -- never holds, for the test\n'
                          'write: fd < 5 || fd > 3 -- always holds, for the test\n'
                          'close: fd < 5 -- with the next one, for the test\n'
                          'close: fd >= 5 -- with the one before, for the test\n'
                          'lseek: whence == 0 -- a condition, for the test\n')
        out, _ = run('compile', '--arch', 'x86_64', '--stats', '-o', self.out, path)
        stats = dict(line.split() for line in out.splitlines())
        equal([stats[key] for key in ('syscalls', 'conditional', 'cached')],
              ['3', '1', '2'])
        out, _ = run('explain', '--arch', 'x86_64', path)
        inside('\n3 of ', out)
        inside(', 1 of them by argument only; 0 more ', out)

    # Characters

    def test_unseen(self):
        """Characters that are not seen, or look like a blank, are refused."""
        for code in UNSEEN:
            path = self.write('own.profile', 'profile own\nsummary Of a test\n'
                              'read: allow -- reads the pip%ce of the test\n' % code)
            out, err = run('explain', path, status=2)
            equal(out, '')
            inside('own.profile:3:29: ', err)
            inside('(U+%04X)' % code, err)
        # Scripts and marks that are seen are text.
        path = self.write('own.profile', 'profile own\nsummary Größe, 大小, μ, é\n'
                          'read: allow -- liest die Größe, 大小を読む\n')
        run('explain', path)

    def test_blank_reason(self):
        """A reason consists of letters that are seen."""
        folder = os.path.join(self.folder, 'lib')
        for reason, good in (('ـ' * 12, False), ('. - . - . -', False),
                             ('é ' * 4, False), ('́' * 12, False),
                             ('0123456789', False), ('𝅳' * 9, False),
                             ('"???!!!,,,"', False), ('x' * 12, False),
                             ('liest die Größe', True), ('大小を讀む函數の名', True),
                             ('read_config() at 2', True)):
            self.write('lib/own.profile', 'profile own\nsummary Of a test\n'
                       'match feature own\nread: allow -- %s\n' % reason)
            _, err = run('check', '--strict', folder, status=0 if good else 1)
            if not good:
                inside('own.profile:4:', err)
        for summary in ('- - - -', '...', '(?)'):
            self.write('lib/own.profile', 'profile own\nsummary %s\n'
                       'read: allow -- reads_the_pipe()\n' % summary)
            _, err = run('check', '--strict', folder, status=1)
            inside('summary', err)


main(Tests)
