#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The qsandbox command, as a user runs it: what it prints, how it exits, and what
the filters that it writes answer when they are run by an interpreter of our own.

Usage: test-cli.py QSANDBOX
"""
import os
import subprocess

from command import QSANDBOX, PROFILES, Fixture, check, equal, inside, main, run
from interpreter import ALLOW, ERRNO, KILL_PROCESS, LOG, TRAP, bpf

OTHER_FILE = '''\
profile own/file
summary A profile given by path
require test/base
role all
lseek: whence == {0, 2} -- sizes of files
'''


class Tests(Fixture):
    def __init__(self, folder):
        super().__init__(folder)
        self.file = self.write('own.profile', OTHER_FILE)

    # The command itself

    def test_help(self):
        out, _ = run('--help')
        for command in ('check', 'compile', 'eval', 'explain', 'diff', 'disasm', 'list'):
            inside('\n  %s ' % command, out)
            about, _ = run(command, '--help')
            inside('qsandbox %s [OPTION…]' % command, about)
            again, _ = run('help', command)
            equal(again, about)
        version, _ = run('--version')
        check(version.startswith('qsandbox '), version)

    def test_misuse(self):
        for words, say in (
                ((), 'Usage: qsandbox COMMAND'),
                (('chekc',), "no command 'chekc'"),
                (('help', 'chekc'), "no command 'chekc'"),
                (('compile', '--frob'), '--frob'),
                (('compile', 'accel/kvm'), '-o FILE'),
                (('compile', '-o', self.out), 'give the profiles'),
                (('compile', '--arch', 'vax', '-o', self.out, 'x'), 'known are: x86_64'),
                (('compile', '--role', 'boss', '-o', self.out, 'x'), 'known are: all'),
                (('compile', '--default', 'maim', '-o', self.out, 'x'), 'maim'),
                (('compile', '--default', 'notify', '-o', self.out, 'x'), 'is none of'),
                (('compile', '--bad-arch', 'errno:0', '-o', self.out, 'x'), '--bad-arch'),
                (('eval', 'accel/kvm'), 'give profiles and a call'),
                (('eval', '--', 'read'), 'give profiles and a call'),
                (('explain',), 'give the profiles'),
                (('diff', 'accel/kvm'), 'two profiles'),
                (('diff', '--', 'accel/kvm'), 'no profile on one side'),
                (('disasm',), 'give a compiled filter'),
                (('list', 'accel/kvm'), 'options only'),
                (('list', '--calls', '--roles'), 'give one of'),
                (('list', '--calls', '--match=qom', 'x'), 'give one of'),
                (('list', '--match=qom'), 'names'),
                (('check', 'a', 'b'), 'one folder'),
                (('list', '--library', self.folder + '/none'), 'none')):
            out, err = run(*words, status=2)
            equal(out, '')
            inside(say, err)
        check(not os.path.exists(self.out))

    def test_full_disk(self):
        with open('/dev/full', 'wb') as full:
            result = subprocess.run([QSANDBOX, 'list'], stdout=full,
                                    stderr=subprocess.PIPE, timeout=60)
        equal(result.returncode, 2)
        inside('standard output', result.stderr.decode())

    # compile

    def test_compile(self):
        program = self.compile('--arch', 'x86_64', 'test/memory')
        equal(len(program) % 8, 0)
        for nr, args, expected in (
                (1, (), ALLOW),
                (0, (3, 0, 0x1000), ALLOW),
                (0, (3, 0, 0x1001), KILL_PROCESS),
                (0, (3, 0, 1 << 40), KILL_PROCESS),
                (9, (0, 4096, 3), ALLOW),
                (9, (0, 4096, 7), KILL_PROCESS),
                (10, (0, 4096, 0), ALLOW),
                (435, (), ERRNO | 38),
                (59, (), KILL_PROCESS),
                (0x40000001, (), KILL_PROCESS)):
            equal(bpf(program, 'x86_64', nr, *args), expected)
        equal(bpf(program, 'i386', 4), KILL_PROCESS)

    def test_compile_big_endian(self):
        program = self.compile('--arch', 's390x', 'test/base')
        equal(bpf(program, 's390x', 4), ALLOW)
        equal(bpf(program, 's390x', 3, 0, 0, 0x1000), ALLOW)
        equal(bpf(program, 's390x', 3, 0, 0, 1 << 33), KILL_PROCESS)
        equal(bpf(program, 's390x', 11), KILL_PROCESS)

    def test_compile_several(self):
        program = self.compile('--arch', 'x86_64,i386', '--default', 'trap', 'test/base')
        for arch, write, read, clone3 in (('x86_64', 1, 0, 435), ('i386', 4, 3, 435)):
            equal(bpf(program, arch, write), ALLOW)
            equal(bpf(program, arch, read, 0, 0, 0x1000), ALLOW)
            equal(bpf(program, arch, read, 0, 0, 0x1001), TRAP)
            equal(bpf(program, arch, clone3), ERRNO | 38)
            equal(bpf(program, arch, 200), TRAP)
        equal(bpf(program, 'aarch64', 64), KILL_PROCESS)
        for again in (('--arch', 'i386', '--arch', 'x86_64'), ('--arch=i386,x86_64',)):
            equal(self.compile(*again, '--default', 'trap', 'test/base'), program)
        # Where only one of them has a rule.
        program = self.compile('--arch', 'x86_64,aarch64', 'test/memory')
        equal(bpf(program, 'x86_64', 9, 0, 0, 3), ALLOW)
        equal(bpf(program, 'aarch64', 222, 0, 0, 3), KILL_PROCESS)
        equal(bpf(program, 'aarch64', 226, 0, 0, 0), ALLOW)
        # An error's name is each one's own number.
        program = self.compile('--arch', 'x86_64,mips64el', '--default', 'errno:ENOSYS',
                               'test/base')
        equal(bpf(program, 'x86_64', 59), ERRNO | 38)
        equal(bpf(program, 'mips64el', 5057), ERRNO | 89)

    def test_compile_several_stats(self):
        counts = []
        for arch in ('x86_64', 'i386', 'x86_64,i386'):
            out, _ = run('compile', '--library', self.library, '--arch', arch, '--stats',
                         '-o', self.out, 'test/memory')
            stats = dict(line.split(' ') for line in out.splitlines())
            counts.append([int(stats[key]) for key in ('syscalls', 'conditional',
                                                       'cached')])
        equal(counts[2], [a + b for a, b in zip(counts[0], counts[1])])

    def test_several_misuse(self):
        for words, say in (
                (('compile', '--arch', 'x86_64,s390x', '-o', self.out), 'byte order'),
                (('compile', '--arch', 'x86_64,x86_64', '-o', self.out), 'named twice'),
                (('compile', '--arch', 'arm', '--arch', 'arm', '-o', self.out),
                 'named twice'),
                (('compile', '--arch', 'x86_64,', '-o', self.out), "architecture ''"),
                (('compile', '--arch', '', '-o', self.out), "architecture ''"),
                (('disasm', '--arch', 'x86_64,s390x'), 'byte order'),
                (('explain', '--arch', 'x86_64,i386'), 'one architecture'),
                (('list', '--calls', '--arch', 'x86_64,i386'), 'one architecture')):
            words += () if words[0] == 'list' else ('--library', self.library,
                                                    'test/base')
            out, err = run(*words, status=2)
            equal(out, '')
            inside(say, err)
        check(not os.path.exists(self.out))

    def test_eval_several(self):
        lines = self.eval('--arch', 'x86_64,i386', 'test/base', '--', 'write')
        equal(lines[:3], ['arch x86_64', 'allow', 'profile test/base'])
        inside('arch i386', lines)
        equal(lines.count('allow'), 2)
        lines = self.eval('--arch', 'x86_64,aarch64', 'test/memory', '--', 'mmap', '0',
                          '4096', 'PROT_READ', status=1)
        equal([line for line in lines if line in ('allow', 'kill-process')],
              ['allow', 'kill-process'])

    def test_disasm_several(self):
        out, _ = run('disasm', '--library', self.library, '--arch', 'x86_64,i386',
                     'test/base')
        inside('arch: x86_64', out)
        inside('arch: i386', out)
        program = self.compile('--arch', 'x86_64,i386', 'test/base')
        equal(len(out.splitlines()), len(program) // 8)
        again, _ = run('disasm', '--arch', 'x86_64,i386', self.out)
        equal(again, out)

    def test_compile_actions(self):
        program = self.compile('--arch', 'x86_64', '--default', 'errno:95',
                               '--bad-arch', 'trap', 'test/base')
        equal(bpf(program, 'x86_64', 59), ERRNO | 95)
        equal(bpf(program, 'x86_64', 1), ALLOW)
        equal(bpf(program, 'i386', 4), TRAP)
        for action, ret in (('kill-thread', 0), ('trap', TRAP), ('trap:7', TRAP | 7),
                            ('log', LOG), ('errno:EPERM', ERRNO | 1), ('allow', ALLOW)):
            program = self.compile('--arch', 'x86_64', '--default', action, 'test/base')
            equal(bpf(program, 'x86_64', 59), ret)
            equal(bpf(program, 'i386', 4), KILL_PROCESS)

    def test_compile_role(self):
        whole = self.compile('--arch', 'x86_64', 'test/memory')
        main = self.compile('--arch', 'x86_64', '--role', 'main', 'test/memory')
        vcpu = self.compile('--arch', 'x86_64', '--role', 'vcpu', 'test/memory')
        equal([bpf(p, 'x86_64', 10) for p in (whole, main, vcpu)],
              [ALLOW, KILL_PROCESS, ALLOW])
        equal([bpf(p, 'x86_64', 1) for p in (whole, main, vcpu)], [ALLOW] * 3)

    def test_compile_order(self):
        equal(self.compile('test/memory', 'test/base'),
              self.compile('test/base', 'test/memory'))

    def test_compile_stats(self):
        out, err = run('compile', '--library', self.library, '--arch', 'x86_64',
                       '--stats', '-o', self.out, 'test/memory')
        equal(err, '')
        stats = dict(line.split(' ') for line in out.splitlines())
        equal(list(stats), ['instructions', 'depth', 'syscalls', 'conditional',
                            'named', 'cached', 'compile_us', 'prove_us'])
        equal(int(stats['instructions']), os.path.getsize(self.out) // 8)
        equal((stats['syscalls'], stats['conditional'], stats['cached']),
              ('4', '3', '1'))
        check(int(stats['prove_us']) >= 0 and int(stats['depth']) > 3)

    def test_compile_stats_lost(self):
        """Where statistics cannot be printed, there is no file either."""
        with open('/dev/full', 'wb') as full:
            done = subprocess.run([QSANDBOX, 'compile', '--library', self.library,
                                   '--stats', '-o', self.out, 'test/memory'],
                                  stdout=full, stderr=subprocess.PIPE, check=False)
        equal(done.returncode, 2)
        inside(b'cannot write to standard output', done.stderr)
        check(not os.path.exists(self.out))

    def test_compile_stdout(self):
        out, err = run('compile', '--library', self.library, '--stats', '-o', '-',
                       'test/base', binary=True)
        equal(out, self.compile('test/base'))
        inside('instructions %d\n' % (len(out) // 8), err)

    def test_compile_path(self):
        program = self.compile('--arch', 'x86_64', self.file)
        equal([bpf(program, 'x86_64', 8, 0, 0, w) for w in (0, 1, 2)],
              [ALLOW, KILL_PROCESS, ALLOW])
        equal(bpf(program, 'x86_64', 1), ALLOW)

    def test_compile_path_replaces(self):
        text = PROFILES['test/memory'].replace('PROT_READ|PROT_WRITE', 'PROT_READ')
        path = self.write('changed.profile', text)
        program = self.compile('--arch', 'x86_64', path)
        equal([bpf(program, 'x86_64', 9, 0, 0, p) for p in (1, 3)],
              [ALLOW, KILL_PROCESS])
        equal(bpf(program, 'x86_64', 1), ALLOW)
        lines = self.eval('--arch', 'x86_64', path, '--', 'mmap', '0', '0', '1')
        equal(lines[2], 'rule %s:6' % path)
        equal(lines[3], 'condition prot in PROT_READ')
        again = self.write('again.profile', text)
        _, err = run('compile', '--library', self.library, '-o', self.out, path, again,
                     status=2)
        inside("'%s' and '%s' are both profile test/memory" % (path, again), err)
        self.compile(path, path, 'test/memory')

    def test_compile_beside(self):
        # What a file requires is taken from its own library, if it is there.
        self.write('own/a/one.profile', 'profile a/one\nsummary One of two files\n'
                   'require a/two test/base\nclose: allow -- so that there is a rule\n')
        two = self.write('own/a/two.profile', 'profile a/two\nsummary The other file\n'
                         'dup: allow -- so that there is a rule\n')
        base = 'profile test/base\nsummary Another base\nread: allow -- for all of it\n'
        self.write('own/test/base.profile', base)
        one = os.path.join(self.folder, 'own/a/one.profile')
        for path, cwd in ((one, None), ('own/a/one.profile', self.folder),
                          ('one.profile', os.path.join(self.folder, 'own/a')),
                          ('a/one.profile', os.path.join(self.folder, 'own'))):
            for call, status in (('close', 0), ('dup', 0), ('read', 0), ('write', 1)):
                run('eval', '--library', self.library, path, '--', call, cwd=cwd,
                    status=status)
        # A file that is named goes before one that is not, whatever the order.
        other = self.write('other.profile', base.replace('read', 'write'))
        for words in ((one, other), (other, one)):
            run('eval', '--library', self.library, *words, '--', 'write')
            run('eval', '--library', self.library, *words, '--', 'read', status=1)
        self.write('third/c/one.profile', 'profile c/one\nsummary Of a third library\n'
                   'require test/base\n')
        third = self.write('third/test/base.profile', base)
        _, err = run('eval', '--library', self.library, one,
                     os.path.join(self.folder, 'third/c/one.profile'), '--', 'read',
                     status=2)
        inside('are both profile test/base', err)
        inside(third, err)
        out, _ = run('explain', '--library', self.library, one)
        inside('a/one: One of two files (given by path)\n', out)
        inside('a/two: The other file (required by a/one)\n', out)
        with open(two, 'w') as file:
            file.write('not a profile')
        _, err = run('compile', '-o', self.out, one, status=2)
        inside('own/a/two.profile:1:1: ', err)

    def test_compile_words(self):
        self.compile('--arch=s390x', 'test/base', '--default=trap')
        wanted = self.compile('test/base', '--arch', 's390x', '--default', 'trap')
        for words in (('-o' + self.out, '--arch=s390x', '--default=trap', 'test/base'),
                      ('test/base', '--arch=s390x', '--output=' + self.out,
                       '--default=trap'),
                      ('--arch=s390x', '--default=trap', '-o', self.out, '--',
                       'test/base')):
            os.remove(self.out)
            run('compile', '--library', self.library, *words)
            with open(self.out, 'rb') as file:
                equal(file.read(), wanted)
        for words, say in ((('-o',), 'compile: Missing argument for -o'),
                           (('--frob',), 'compile: Unknown option --frob'),
                           (('-o', self.out, '--', '--stats'), "profile '--stats'"),
                           (('-o', self.out, ''), "profile ''")):
            _, err = run('compile', *words, status=2)
            equal(err.count('compile:'), say.count('compile:'))
            inside(say, err)

    def test_default_errno_name(self):
        # A name stands for the number of the architecture that is compiled for.
        for arch, name, number in (('x86_64', 'ENOSYS', 38), ('mips64el', 'ENOSYS', 89),
                                   ('mips64el', 'EPERM', 1)):
            lines = self.eval('--arch', arch, '--default', 'errno:' + name, 'test/base',
                              '--', 'execve', status=1)
            equal(lines[0], 'errno:%d' % number)
        for bad in ('ENOFROB', '0', '4096', '', '-1', '1x'):
            _, err = run('eval', '--default', 'errno:' + bad, '--arch', 'mips64el',
                         'base/main-loop', '--', 'read', status=2)
            inside("--default: 'errno:%s' is none of " % bad, err)

    def test_compile_name_first(self):
        # A file of that name in the current folder does not hide the library's.
        self.write('test/base', 'not a profile')
        out, _ = run('eval', '--library', self.library, 'test/base', '--', 'write',
                     cwd=self.folder)
        equal(out.splitlines()[0], 'allow')

    def test_compile_bad_input(self):
        cases = (
            ('empty', b'', ''),
            ('binary', bytes(range(256)) * 10, ':1:'),
            ('huge', b'#' * (10 << 20), ''),
            ('call', b'profile bad/call\nsummary x y\nfrobnicate: allow -- because\n',
             ':3:1: '),
            ('constant', b'profile bad/constant\nsummary x y\n'
             b'mmap: prot == PROT_FROB -- because of it\n', ':3:15: '),
            ('require', b'profile bad/require\nsummary x y\nrequire no/such\n',
             'no/such'),
            ('key', b'profile bad/key\nsummary x y\nfrob nicate\n', ':3:1: '))
        for name, text, say in cases:
            path = self.write('bad-%s.profile' % name, text)
            for out in (self.out, '-'):
                if os.path.exists(self.out):
                    os.remove(self.out)
                stdout, err = run('compile', '--library', self.library, '-o', out, path,
                                  status=2, binary=True)
                equal(stdout, b'')
                inside('bad-%s.profile' % name if say != 'no/such' else say, err)
                inside(say, err)
                check(not os.path.exists(self.out), name)
        for word in ('no/such', './no/such.profile', self.folder):
            _, err = run('compile', '--library', self.library, '-o', self.out, word,
                         status=2)
            inside(word, err)
            check(not os.path.exists(self.out))

    def test_compile_keeps(self):
        # What was there stays as it was, and nothing is left beside it.
        folder = os.path.join(self.folder, 'keep')
        os.mkdir(folder)
        path = self.write('keep/old', 'old')
        run('compile', '--library', self.library, '-o', path, 'no/such', status=2)
        with open(path) as file:
            equal(file.read(), 'old')
        link = os.path.join(folder, 'link')
        os.symlink('old', link)
        run('compile', '--library', self.library, '-o', link, 'test/base')
        check(os.path.islink(link))
        equal(os.path.getsize(path), len(self.compile('test/base')))
        equal(sorted(os.listdir(folder)), ['link', 'old'])
        for bad in (folder, os.path.join(folder, 'none', 'out'), '/dev/full'):
            _, err = run('compile', '--library', self.library, '-o', bad, 'test/base',
                         status=2)
            inside('cannot write', err)
        run('compile', '--library', self.library, '-o', '/dev/null', 'test/base')
        check(not os.path.isfile('/dev/null'))
        equal(sorted(os.listdir(folder)), ['link', 'old'])

    # eval

    def test_eval(self):
        lines = self.eval('--arch', 'x86_64', 'test/memory', '--', 'mmap', '0', '4096',
                          'PROT_READ|PROT_WRITE')
        file = os.path.join(self.library, 'test/memory.profile')
        equal(lines, ['allow', 'profile test/memory', 'rule %s:6' % file,
                      'condition prot in PROT_READ|PROT_WRITE',
                      'reason guest RAM of the tests'])
        lines = self.eval('--arch', 'x86_64', 'test/memory', '--', 'mmap', '0', '0x1000',
                          'PROT_READ|0x4', status=1)
        equal(lines[:2], ['kill-process', 'default: no rule for mmap holds'])
        inside('not: prot in PROT_READ|PROT_WRITE (test/memory, ', lines[2])
        lines = self.eval('--arch', 'x86_64', 'test/base', '--', 'clone3', status=1)
        equal(lines[:2], ['errno:38', 'profile test/base'])
        equal(lines[3], 'condition errno ENOSYS')

    def test_eval_words(self):
        for words, status, verdict in (
                (('1',), 0, 'allow'),
                (('0x1',), 0, 'allow'),
                (('execve',), 1, 'kill-process'),
                (('59',), 1, 'kill-process'),
                (('9999',), 1, 'kill-process'),
                (('0x40000001',), 1, 'kill-process'),
                (('read', '0', '0', '-1'), 1, 'kill-process'),
                (('read', '-1', '0', '1'), 0, 'allow')):
            lines = self.eval('--arch', 'x86_64', 'test/base', '--', *words,
                              status=status)
            equal(lines[0], verdict)
        lines = self.eval('--default', 'log', 'test/base', '--', 'execve')
        equal(lines[0], 'log')
        lines = self.eval('--arch', 'x86_64', '--default', 'allow', 'test/base', '--',
                          '0x40000001', status=1)
        equal(lines[0], 'kill-process')
        lines = self.eval('--arch', 'i386', 'test/base', '--', 'read', '0', '0', '-1',
                          status=1)
        equal(lines[0], 'kill-process')

    def test_eval_bad(self):
        for words, say in (
                (('frobnicate',), "no call 'frobnicate'"),
                (('4294967296',), "no call '4294967296'"),
                (('read', '1x'), "'1x' is not a number"),
                (('read', ''), 'empty'),
                (('read', 'PROT_FROB'), "no constant 'PROT_FROB'"),
                (('read', '0x10000000000000000'), 'not a number of 64 bits'),
                (('read', '-0x8000000000000001'), 'not a number of 64 bits'),
                (('read', '1|'), "no constant ''"),
                (('read', '1', '2', '3', '4', '5', '6', '7'), 'at most 6')):
            out, err = run('eval', '--library', self.library, '--arch', 'x86_64',
                           'test/base', '--', *words, status=2)
            equal(out, '')
            inside(say, err)

    def test_eval_wide(self):
        """What is beyond a register of 32 bits is not compared, and not refused."""
        path = os.path.join(self.library, '..', 'wide.profile')
        with open(path, 'w', encoding='utf-8') as stream:
            stream.write('profile wide\nsummary A value\n'
                         'close: fd == 5 -- of a test\n')
        for arch in ('i386', 'arm', 'x86_64', 's390x'):
            for value, status in (('5', 0), ('0x100000005', 0), ('0x500000000', 1),
                                  ('-0xfffffffb', 0), ('-1', 1)):
                run('eval', '--arch', arch, path, '--', 'close', value, status=status)

    def test_eval_batch(self):
        words = ('eval', '--library', self.library, '--arch', 'x86_64', '--batch')
        calls = ('read', 'execve 1 2 3', 'mmap 0 4096 1', 'mmap 0 4096 4', '4294967295')
        out, _ = run(*words, 'test/base', 'test/memory', given='\n'.join(calls))
        verdicts = out.splitlines()
        equal(len(verdicts), len(calls))
        for call, verdict in zip(calls, verdicts):
            lines = self.eval('--arch', 'x86_64', 'test/base', 'test/memory', '--',
                              *call.split(), status=0 if verdict == 'allow' else 1)
            equal(lines[0], verdict)
        inside('allow', verdicts)
        inside('kill-process', verdicts)
        _, err = run(*words, 'test/base', given='read\nfrobnicate\n', status=2)
        inside("line 2: there is no call 'frobnicate'", err)
        _, err = run(*words, 'test/base', given='\n', status=2)
        inside('line 1: the line is empty', err)
        _, err = run(*words, 'test/base', '--', 'read', status=2)
        inside('--batch takes profiles, one architecture and no call', err)

    def test_eval_is_compile(self):
        # The interpreter above and the reference meaning agree.
        program = self.compile('--arch', 'x86_64', 'test/memory')
        for nr in (0, 1, 8, 9, 10, 59, 435, 0x40000000):
            for value in (0, 1, 2, 3, 4, 0x1000, 0x1001, 0x100000001):
                ret = bpf(program, 'x86_64', nr, value, value, value)
                lines = self.eval('--arch', 'x86_64', 'test/memory', '--', str(nr),
                                  *[str(value)] * 3, status=ret != ALLOW)
                equal(lines[0], {ALLOW: 'allow', ERRNO | 38: 'errno:38',
                                 KILL_PROCESS: 'kill-process'}[ret])

    # explain, diff, disasm, list

    def test_explain(self):
        out, _ = run('explain', '--library', self.library, '--arch', 'x86_64',
                     'test/memory')
        inside('test/memory: Memory that is never executable (given by name)\n', out)
        inside('test/base: What every test needs (required by test/memory)\n', out)
        inside('4 of ', out)
        inside('\nmmap\n  prot in PROT_READ|PROT_WRITE\n'
               '    test/memory: guest RAM of the tests\n', out)
        names = [line for line in out.split('\n\n')[-1].splitlines()
                 if not line.startswith(' ')]
        equal(names, ['clone3', 'mmap', 'mprotect', 'read', 'write'])
        out, _ = run('explain', '--library', self.library, '--call', 'write', 'test/base')
        equal(out, 'write\n  allow\n    test/base: reports of the tests go to a pipe\n')
        out, _ = run('explain', '--library', self.library, '--call', 'mmap', 'test/base',
                     status=1)
        inside('no rule', out)
        run('explain', '--library', self.library, '--call', 'frob', 'test/base',
            status=2)

    def test_diff(self):
        out, _ = run('diff', '--library', self.library, '--arch', 'x86_64', 'test/base',
                     'test/memory', status=1)
        equal(out, '+ mmap: prot in PROT_READ|PROT_WRITE (test/memory)\n'
                   '+ mprotect: prot == PROT_NONE (test/memory)\n')
        out, _ = run('diff', '--library', self.library, '--arch', 'x86_64',
                     'test/memory', '--', 'test/base', self.file, status=1)
        equal(out, '+ lseek: whence == {0, 2} (own/file)\n'
                   '- mmap: prot in PROT_READ|PROT_WRITE (test/memory)\n'
                   '- mprotect: prot == PROT_NONE (test/memory)\n')
        out, _ = run('diff', '--library', self.library, 'test/memory', '--',
                     'test/base', 'test/memory')
        equal(out, '')

    def test_diff_meaning(self):
        text = '''\
profile same/%s
summary One of several that mean nearly the same
role all
lseek: %s -- sizes of files
'''
        paths = [self.write('same-%d.profile' % i, text % (i, condition))
                 for i, condition in enumerate(('whence == {0, 1}', 'whence < 2',
                                                'whence <= 2', 'errno ENOSYS'))]
        out, _ = run('diff', *paths[:2])
        equal(out, '')
        out, _ = run('diff', paths[0], paths[2], status=1)
        equal(out, '- lseek: whence == {0, 1} (same/0)\n'
                   '+ lseek: whence <= 2 (same/2)\n')
        run('diff', paths[0], paths[3], status=1)

    def test_diff_versions(self):
        # Two versions of one profile, one of which may be the library's.
        text = PROFILES['test/memory'].replace('PROT_READ|', 'PROT_EXEC|')
        new = self.write('new.profile', text)
        old = os.path.join(self.library, 'test/memory.profile')
        for one in ('test/memory', old):
            out, _ = run('diff', '--library', self.library, '--arch', 'x86_64', one, new,
                         status=1)
            equal(out, '- mmap: prot in PROT_READ|PROT_WRITE (test/memory)\n'
                       '+ mmap: prot in PROT_EXEC|PROT_WRITE (test/memory)\n')
        run('diff', '--library', self.library, old, 'test/memory')

    def test_disasm(self):
        for arch in ('x86_64', 's390x'):
            program = self.compile('--arch', arch, 'test/memory')
            out, _ = run('disasm', '--arch', arch, self.out)
            equal(len(out.splitlines()), len(program) // 8)
            again, _ = run('disasm', '--library', self.library, '--arch', arch,
                           'test/memory')
            equal(again, out)
            inside('mprotect', out)
        for name, data in (('odd', b'1234567'), ('empty', b''),
                           ('long', bytes(8 * 4097))):
            path = self.write(name + '.bpf', data)
            _, err = run('disasm', path, status=2)
            inside(name + '.bpf', err)
        run('disasm', self.folder, status=2)

    def test_list(self):
        out, _ = run('list', '--library', self.library)
        equal(out.splitlines(), [
            'test/base    What every test needs',
            'test/memory  Memory that is never executable',
            '             match feature test-memory'])
        out, _ = run('list')
        inside('\naccel/tcg ', '\n' + out)
        out, _ = run('list', '--match', 'feature', 'test-memory', '--library',
                     self.library)
        equal(out, 'test-memory: test/memory\n')
        out, _ = run('list', '--match=feature', 'test-memory', 'none', '--library',
                     self.library, status=1)
        equal(out, 'test-memory: test/memory\nnone:\n')
        out, _ = run('list', '--calls', '--arch', 'x86_64')
        inside('\n16 ioctl(fd:32, cmd:32, arg:64/32)\n', out)
        inside('\n90 chmod(filename:64, mode:16)\n', out)
        inside('\n295 preadv(fd:32, vec:64, vlen:32, pos_l:64, pos_h:-)\n', out)
        out, _ = run('list', '--calls', '--arch', 'arm')
        inside('\n180 pread64(fd:32, buf:32, count:32, -, pos_lo:32, pos_hi:32)\n', out)
        out, _ = run('list', '--archs')
        equal(len(out.splitlines()), 10)
        inside('s390x        0x80000016, 64 bits, big endian, ', out)
        out, _ = run('list', '--roles')
        equal(out.split()[:3], ['all', 'main', 'vcpu'])


main(Tests)
