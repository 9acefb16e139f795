#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""qsandbox learn: from a log to a draft, and no further than the log says.

Usage: test-learn.py QSANDBOX
"""
import os
import random
import sys

from command import HW_PROFILES, Fixture, check, equal, inside, main, run

BEGIN = 'qemu-sandbox-learn 7 begin 1 x86_64\n'


def call(number, name, nr, args, what='refused', role='main', thread='qemu', more=''):
    """One line of a log."""
    return (f'qemu-sandbox-learn 7 call {number} {what} arch=x86_64 call={name} nr={nr} '
            f'args={args} role={role} thread={thread}{more}\n')


def ioctl(number, cmd, arg='*', **more):
    return call(number, 'ioctl', 16, f'*,{cmd},{arg},*,*,*', **more)


MODULE = 'qemu-sandbox-learn 7 module 3 - /usr/lib/libacme.so.1\n'
END = 'qemu-sandbox-learn 7 end 9 0\n'

LOG = ('qemu-system-x86_64: warning: -sandbox violation=log: ...\n'
       'qemu-sandbox: refused ioctl(0xb, 0x4b01, 0x0, 0x0, 0x0, 0x0) nr 16 arch x86_64 in '
       'thread "qemu" (tid 7, role main) at 0x7f: allowed by no profile; LET THROUGH '
       '(violation=log)\n'
       + BEGIN
       + ioctl(1, '0xae80') + MODULE
       + 'qemu-sandbox-learn 7 from 1 top 3+0x1234 ~3+0x20\n'
       + ioctl(2, '0xae01', '0x0')
       + ioctl(3, '0xae41', '0x1') + ioctl(4, '0xae41', '0x2')
       + call(5, 'mmap', 9, '*,0x1000,0x3,0x22,0xffffffff,0x0', role='vcpu%200')
       + 'qemu-sandbox-learn 7 varies 5 1\n'
       + call(6, 'openat', 257, '0xffffff9c,*,0x80000,0x0,*,*',
              more=' name=/srv/pics/a advice=start%20QEMU')
       + call(7, 'openat', 257, '0xffffff9c,*,0x80002,0x0,*,*', more=' name=/dev/acme0')
       + call(8, 'connect', 42, '*,*,0x10,*,*,*', what='named',
              more=' name=192.0.2.1:80')
       + call(9, 'ptrace', 101, '0x10,*,*,*,*,*')
       + 'QEMU says something\n'
       + 'qemu-sandbox-learn 7 times 1 1234\n' + END)

RULES = '''
role main
#   libacme.so.1+0x1234 < ~libacme.so.1+0x20 (top)
ioctl: cmd == KVM_RUN -- seen 1234 times, from libacme.so.1+0x1234
ioctl: cmd == KVM_CREATE_VM && arg == 0 -- seen once, from where is not known
ioctl: cmd == KVM_CREATE_VCPU && arg == {1, 2} -- seen 2 times, from where is not known
openat: named device "/dev/acme0" read|write if dfd == AT_FDCWD && flags == O_CLOEXEC|O_RDWR -- seen once, from where is not known
openat: named files if dfd == AT_FDCWD && flags == O_CLOEXEC -- seen once, from where is not known

role vcpu
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_ANONYMOUS|MAP_PRIVATE && fd == -1 && off == 0 -- seen once, from where is not known
'''


class Tests(Fixture):
    def learn(self, log, *more, status=0):
        path = self.write('run.log', log)
        return run('learn', *more, path, status=status)

    def rules(self, log):
        """The rules of the draft, without comments and reasons."""
        out, _ = self.learn(log)
        return [line.split(' -- ')[0] for line in out.splitlines() if ' -- ' in line]

    def refused(self, log, place, *words):
        path = self.write('run.log', log)
        target = os.path.join(self.folder, 'nothing.profile')
        out, err = run('learn', '-o', target, path, status=2)
        equal(out, '')
        check(err.startswith(f'{path}:{place}: '), err)
        for word in words:
            inside(word, err)
        check(not os.path.exists(target), 'something was written')

    def test_golden(self):
        out, err = self.learn(LOG)
        equal(err, '')
        head, rules = out.split('arch x86_64\n')
        inside(rules.strip(), RULES)
        equal(len(rules.splitlines()), len(RULES.splitlines()))
        inside('\nprofile draft\nsummary Draft: ', head)
        inside('\ndraft nobody has curated this yet\n', head)
        inside('#   -sandbox on,connect=192.0.2.1:80\n', head)
        inside('#   -sandbox on,files=/srv/pics:ro\n', head)
        inside('#   ptrace(request 0x10) once\n', head)
        check('/srv' not in rules, rules)

    def test_file_and_name(self):
        target = os.path.join(self.folder, 'acme.profile')
        out, _ = self.learn(LOG, '-o', target)
        equal(out, '')
        with open(target, encoding='ascii') as file:
            inside('\nprofile acme\n', file.read())
        out, _ = self.learn(LOG, '--name', 'device/acme', '--match', 'qom acme-gpu')
        inside('\nprofile device/acme\n', out)
        inside('\nmatch qom acme-gpu\n', out)
        _, err = self.learn(LOG, '--match', 'qom a\nrequire accel/kvm', status=2)
        inside('--match', err)

    def test_draft_is_kept_out(self):
        path = os.path.join(self.library, 'acme.profile')
        self.learn(LOG, '-o', path)
        _, err = run('check', self.library, status=1)
        inside('acme.profile:', err)
        inside('this is a draft', err)
        run('list', '--library', self.library, status=2)
        out, err = run('eval', path, '--', 'ioctl', '3', 'KVM_RUN')
        inside('allow', out)
        inside('is a draft, which nobody has curated', err)
        with open(path, encoding='ascii') as file:
            text = file.read()
        self.write('library/acme.profile', text.replace('draft nobody', '# nobody'))
        _, err = run('check', self.library)
        check('draft' not in err, err)

    def test_allows_no_more(self):
        path = os.path.join(self.folder, 'd.profile')
        self.learn(LOG, '-o', path)
        for words, status in ((('ioctl', '3', 'KVM_RUN', '77'), 0),
                              (('ioctl', '3', 'KVM_CREATE_VM', '0'), 0),
                              (('ioctl', '3', 'KVM_CREATE_VM', '1'), 1),
                              (('ioctl', '3', 'KVM_CREATE_VCPU', '3'), 1),
                              (('ioctl', '3', '0x4b01'), 1),
                              (('mmap', '0', '8192', '3', '0x22', '-1', '0'), 0),
                              (('mmap', '0', '8192', '7', '0x22', '-1', '0'), 1),
                              (('mmap', '0', '8192', '3', '0x22', '9', '0'), 1),
                              (('ptrace', '0x10'), 1)):
            run('eval', path, '--', *words, status=status)
        _, err = run('eval', '--role', 'vcpu', path, '--', 'ioctl', '3', 'KVM_RUN', status=1)
        check('draft' in err, err)

    def test_united(self):
        """Exactly what was seen: pairs are no product."""
        equal(self.rules(BEGIN + ioctl(1, '0x1234501', '0x1') + ioctl(2, '0x1234502', '0x2')
                         + ioctl(3, '0x1234501', '0x2')),
              ['ioctl: cmd == 0x1234501 && arg == {1, 2}',
               'ioctl: cmd == 0x1234502 && arg == 2'])
        equal(self.rules(BEGIN + ioctl(1, '0xae80') + ioctl(2, '0xae80', '0x7')),
              ['ioctl: cmd == KVM_RUN'])
        many = ''.join(ioctl(i, hex(0x10000 + i)) for i in range(1, 101))
        found = self.rules(BEGIN + many)
        equal(len(found), 5)
        equal(sum(rule.count('0x100') for rule in found), 100)

    def test_random(self):
        """Of every call near those in a log, the draft allows what the log has."""
        draw = random.Random(7)
        path = os.path.join(self.folder, 'd.profile')
        for _ in range(20):
            seen = {(draw.choice(('fcntl', 'prctl')), draw.randrange(4),
                     draw.choice((None, *range(4)))) for _ in range(draw.randrange(1, 9))}
            log = BEGIN
            for number, (name, command, value) in enumerate(sorted(seen, key=str), 1):
                value = '*' if value is None else hex(value)
                log += (call(number, 'fcntl', 72, f'*,{hex(command)},{value},*,*,*')
                        if name == 'fcntl' else
                        call(number, 'prctl', 157, f'{hex(command)},{value},*,*,*,*'))
            self.learn(log, '-o', path)
            asked = [(name, command, value) for name in ('fcntl', 'prctl')
                     for command in range(5) for value in range(5)]
            lines = ''.join(f'{name} {"9 " if name == "fcntl" else ""}{command} {value}\n'
                            for name, command, value in asked)
            out, _ = run('eval', '--batch', '--default', 'errno:1', path, given=lines)
            for (name, command, value), answer in zip(asked, out.splitlines()):
                expected = {(name, command, value), (name, command, None)} & seen
                equal((name, command, value, answer == 'allow'),
                      (name, command, value, bool(expected)))

    def test_files(self):
        """What a filter cannot see is said; what changes a file needs a name."""
        out, _ = self.learn(BEGIN
                            + call(1, 'newfstatat', 262, '0xffffff9c,*,*,0x0,*,*')
                            + call(2, 'mkdirat', 258, '0xffffff9c,*,0x1ff,*,*,*'))
        inside('newfstatat: dfd == AT_FDCWD && flag == 0 -- seen once, from where is not '
               'known; ANY FILE, since no filter sees its name\n', out)
        inside('#   mkdirat(dfd 0xffffff9c, mode 0x1ff) once\n', out)
        check('\nmkdirat' not in out, out)

    def test_ambiguous(self):
        out, _ = self.learn(BEGIN + ioctl(1, '0x3b71'))
        inside('ioctl: cmd == 0x3b71 -- ', out)
        inside('; 0x3b71 is VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA\n', out)

    def test_reports(self):
        """What the start-up filter refused is reported and not let through."""
        report = ('qemu-sandbox: refused ioctl(0xb, 0xae41, {}, 0x0, 0x0, 0x0) nr 16 arch '
                  'x86_64 in thread "q" (tid 7, role starting) at 0x7f: allowed by no '
                  'profile\n')
        equal(self.rules(report.format('0x2') + report.format('0x7fff00001234')),
              ['ioctl: cmd == KVM_CREATE_VCPU'])
        equal(self.rules(report.format('0x2')),
              ['ioctl: cmd == KVM_CREATE_VCPU && arg == 2'])

    def test_nothing(self):
        for log in ('', 'QEMU says something\n', BEGIN + END,
                    BEGIN + call(1, 'openat', 257, '*,*,0x0,0x0,*,*', what='answered')):
            out, err = self.learn(log, status=1)
            equal(out, '')
            inside('nothing was refused', err)
        run('learn', status=2)
        _, err = run('learn', os.path.join(self.folder, 'missing'), status=2)
        inside('cannot read', err)
        out, _ = run('learn', '-', given=LOG)
        inside('of: -\n', out)

    def test_broken(self):
        good = BEGIN + ioctl(1, '0xae80')
        ours = 'qemu-sandbox-learn 7 '
        for line, column, word in (
                ('qemu-sandbox-learn\x20', 20, 'number'),
                ('qemu-sandbox-learn x', 20, 'number'),
                (ours + 'unheard 1', 23, 'lines of this kind'),
                ('qemu-sandbox-learn 8 times 1 2', 22, "no line 'begin'"),
                ('qemu-sandbox-learn 8 begin 2 x86_64', 29, 'newer version'),
                ('qemu-sandbox-learn 8 begin 1 vax', 30, 'architecture'),
                (ours + 'times 2 3', 28, 'no call has this number'),
                (ours + 'times 1 -3', 30, 'number'),
                (ours + 'times 1 99999999999999999999', 30, 'number'),
                (ours + 'varies 1 6', 32, 'argument'),
                (ours + 'from 1 dizzy', 29, 'goes no further'),
                (ours + 'from 1 top 4+0x12', 33, 'no module'),
                (ours + 'from 1 top 4', 33, 'MODULE+OFFSET'),
                (ours + 'times 1 2 3', 31, 'end of the line'),
                (ioctl(1, '0x1').rstrip(), 28, "another call's"),
                (ioctl(2, '0x100000000').rstrip(), 66, 'argument'),
                (ioctl(2, '4').rstrip(), 66, 'argument'),
                (call(2, 'ioctl', 17, '*,*,*,*,*,*').rstrip(), 37, 'one call'),
                (call(2, 'frobnicate', 16, '*,*,*,*,*,*').rstrip(), 37, 'one call'),
                (call(2, 'ioctl', 16, '*,*,*').rstrip(), 66, 'six'),
                (ioctl(2, '0x1', thread='a%zz').rstrip(), 95, 'escaped'),
                (ioctl(2, '0x1', thread='"').rstrip(), 95, 'escaped'),
                (ioctl(2, '0x1').rstrip() + ' more', 106, 'end of the line')):
            self.refused(good + line + '\n' + END, f'3:{column}', word)
        self.refused((good + ours).encode() + b'times\0 1 2\n', '3:1', 'no text')
        self.refused(good + ours + 'x' * 9000 + '\n', '3:1', 'too long')

    def test_hostile(self):
        """What others chose stays in comments, whatever it is."""
        evil = '%0aallow%3a%20allow%0aread%3a%20allow%20--%20because'
        log = (BEGIN + ioctl(1, '0xae80', thread='x' + evil)
               + call(2, 'openat', 257, '0xffffff9c,*,0x80000,0x0,*,*',
                      more=f' name=/dev/{evil} advice={evil}')
               + call(3, 'openat', 257, '0xffffff9c,*,0x80000,0x0,*,*',
                      more=' name=/dev/../etc/shadow')
               + call(4, 'openat', 257, '0xffffff9c,*,0x80000,0x0,*,*',
                      more=' name=relative')
               + f'qemu-sandbox-learn 7 module 3 - /lib/{evil}\n'
               + 'qemu-sandbox-learn 7 from 1 top 3+0x1\n')
        out, _ = self.learn(log)
        rules = [line for line in out.splitlines()
                 if line and line[0] != '#' and ' -- ' in line]
        equal([rule.split(' -- ')[0] for rule in rules],
              ['ioctl: cmd == KVM_RUN',
               'openat: named files if dfd == AT_FDCWD && flags == O_CLOEXEC'])
        for line in out.splitlines():
            check(not line.startswith(('read', 'allow')), line)
        check(out.isascii() and out.isprintable() or '\n' in out, out)

    def test_losses(self):
        loss = 'qemu-sandbox: some reports had no room and are lost\n'
        out, _ = self.learn(BEGIN + ioctl(1, '0xae80') + loss
                            + 'qemu-sandbox-learn 7 times 2 3\n')
        inside('LINES ARE MISSING', out)
        inside("A run's last line is missing", out)
        out, _ = self.learn(BEGIN + ioctl(1, '0xae80')
                            + 'qemu-sandbox-learn 7 full 4096 1\n'
                            + 'qemu-sandbox-learn 7 end 4096 50\n')
        inside('NOT ALL CALLS ARE IN THE LOG: 50', out)

    def test_two_runs(self):
        """Two runs of one log, of which one has the number of the other; and two logs."""
        first = BEGIN + ioctl(1, '0xae80') + END
        second = BEGIN + ioctl(1, '0xae01', '0x0') + END
        both = ['ioctl: cmd == KVM_RUN', 'ioctl: cmd == KVM_CREATE_VM && arg == 0']
        equal(sorted(self.rules(first + second)), sorted(both))
        paths = [self.write('a.log', first), self.write('b.log', second)]
        out, _ = run('learn', *paths)
        for rule in both:
            inside(rule, out)


if __name__ == '__main__':
    main(Tests)
