#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""qsandbox check: what is a fault, what a warning, and where.

Usage: test-check.py QSANDBOX
"""
import os
import shutil

from command import HW_PROFILES, Fixture, check, equal, inside, main, run

EXAMPLE = '''\
profile accel/kvm
summary KVM accelerator: vCPU loop and interrupt wiring
match accel kvm
require base/main-loop
role vcpu
# The vCPU threads.
ioctl: cmd == {KVM_RUN, KVM_INTERRUPT}         -- vCPU loop, kvm_cpu_exec()
role all
mmap: prot in PROT_READ|PROT_WRITE             -- guest RAM; never executable
ioctl[x86_64]: cmd == {KVM_GET_MSRS, KVM_SET_MSRS} -- register sync on reset
clone3: errno ENOSYS                           -- flags are in memory; glibc falls back
'''


class Tests(Fixture):
    def test_check(self):
        out, err = run('check', self.library)
        equal(out, '2 profiles with 5 rules: no faults on 10 architectures\n')
        equal(err, '')
        same, _ = run('check', '--library', self.library)
        equal(same, out)

    def test_check_shipped(self):
        out, err = run('check', '--strict', HW_PROFILES)
        equal(err, '')
        inside('no faults', out)
        built_in, _ = run('check', '--strict')
        equal(built_in, out)

    def test_check_faults(self):
        self.write('faulty/a/one.profile', 'profile a/one\nsummary Fault one\n'
                   'frobnicate: allow -- because of this\n')
        self.write('faulty/b/two.profile', 'profile b/twain\nsummary Fault two\n'
                   'read: allow -- because of that\n')
        self.write('faulty/c/three.profile', 'profile c/three\nsummary Style\n'
                   'ioctl: allow -- because of those devices\n')
        self.write('faulty/d/four.profile', '')
        self.write('faulty/notes.txt', 'not a profile')
        os.mkfifo(os.path.join(self.folder, 'faulty/pipe.profile'))
        os.symlink('loop', os.path.join(self.folder, 'faulty/loop'))
        os.symlink('loop.profile', os.path.join(self.folder, 'faulty/loop.profile'))
        os.symlink('..', os.path.join(self.folder, 'faulty/up'))
        for strict, last in (((), '6 faults, 1 warning'), (('--strict',), '7 faults')):
            out, err = run('check', os.path.join(self.folder, 'faulty'), *strict,
                           status=1)
            equal(out, '')
            for place in ('a/one.profile:3:1: ', 'b/two.profile:1:9: ',
                          'd/four.profile:1:1: ', 'pipe.profile: ', 'up: a symbolic',
                          'loop.profile: a symbolic', 'c/three.profile:3:1: ' +
                          ('' if strict else 'warning: ') + 'ioctl is allowed'):
                inside('\n' + os.path.join(self.folder, 'faulty', place), '\n' + err)
            equal(err.splitlines()[-1], last)

    def test_check_hard(self):
        # Masks that have little in common make the proof long before the filter.
        def rules(first, n):
            return ''.join('ioctl: (cmd & %#x) == 1 -- so that it is hard\n' %
                           (i * 0x9e3779b1 & 0xffffffff | 1)
                           for i in range(first, first + n))
        for i in range(8):
            self.write('hard/x/part%d.profile' % i, 'profile x/part%d\n'
                       'summary One of eight\narch x86_64\n' % i + rules(60 * i + 1, 60))
        run('check', os.path.join(self.folder, 'hard'))

    def test_check_style(self):
        # The example of the format's documentation is not meant for every architecture.
        self.write('style/base/main-loop.profile', 'profile base/main-loop\n'
                   'summary Main loop\nread: allow -- event notifiers\n')
        path = self.write('style/accel/kvm.profile', EXAMPLE)
        folder = os.path.join(self.folder, 'style')
        out, err = run('check', folder)
        equal(out, '2 profiles with 5 rules: no faults on 10 architectures, '
                   '2 warnings\n')
        inside(path + ":7:1: warning: there is no constant 'KVM_RUN' on arm", err)
        inside(path + ":9:1: warning: mmap has no argument 'prot' on i386", err)
        equal(len(err.splitlines()), 2)
        _, err = run('check', folder, '--strict', status=1)
        inside(path + ":7:1: there is no constant 'KVM_RUN' on arm", err)
        inside('2 faults\n', err)
        for arch, place in (('x86_64', ''), ('aarch64', ''), ('riscv64', ''),
                            ('ppc64', ''), ('ppc64le', ''), ('mips64el', ''),
                            ('loongarch64', ''), ('i386', ':9:7: '), ('arm', ':7:16: '),
                            ('s390x', ':9:7: ')):
            _, err = run('compile', '--arch', arch, '-o', self.out, path,
                         status=2 if place else 0)
            inside(place and path + place, err)
            equal(os.path.exists(self.out), not place)
            if not place:
                os.remove(self.out)

    def test_check_library(self):
        # A new architecture: one line, and what then is at fault says where.
        copy = os.path.join(self.folder, 'port')
        shutil.copytree(HW_PROFILES, copy)
        n_profiles = int(run('check', copy)[0].split()[0])
        self.write('port/library', '# Hosts\narch x86_64 aarch64\n')
        out, _ = run('check', '--strict', copy)
        equal(out.split(':')[1], ' no faults on 2 architectures\n')
        equal(int(out.split()[0]), n_profiles)
        call = self.write('port/base/old-call.profile', 'profile base/old-call\n'
                          'summary A call and a request of some\n'
                          'open: errno EACCES -- fopen() of the test\n')
        request = self.write('port/base/old-request.profile', 'profile base/old-request\n'
                             'summary A request of some\n'
                             'ioctl: cmd == KVM_GET_MSRS -- kvm_get_msrs()\n')
        _, err = run('check', copy, status=1)
        inside(call + ":3:1: there is no call 'open' on aarch64\n", err)
        inside(request + ":3:15: there is no constant 'KVM_GET_MSRS' on aarch64\n", err)
        equal(err.splitlines()[-1], '2 faults')
        _, err = run('compile', '--arch', 'aarch64', '-o', self.out, request, status=2)
        inside(request + ":3:15: there is no constant 'KVM_GET_MSRS' on aarch64\n", err)
        os.remove(call)
        os.remove(request)
        # What holds on one host only says where this stands.
        for profile, place in (('device/vmbus', 'arch line'), ('base/memory', 'library')):
            path = os.path.join(HW_PROFILES, profile + '.profile')
            _, err = run('compile', '--arch', 'aarch64', '-o', self.out, path, status=2)
            inside(f'does not hold on aarch64, by the {place} of {path}', err)
        for text, fault in (('arch x86_64\narch aarch64\n', ":2:1: 'arch' is given twice"),
                            ('arch x86\n', ":1:6: unknown architecture 'x86'"),
                            ('', ":1:1: the file ends without an 'arch ARCH...' line"),
                            ('host x86_64\n', ":1:1: 'host' is nothing that a library")):
            path = self.write('port/library', text)
            _, err = run('check', copy, status=1)
            inside(path + fault, err)

    def test_check_large(self):
        # Together they are no filter, but nobody asked for one; alone they are.
        def rules(first, n):
            return ''.join('read: fd == %d && count == %d -- so that it is long\n' %
                           (i, i * 7) for i in range(first, first + n))
        folder = os.path.join(self.folder, 'large')
        for i in range(3):
            self.write('large/x/part%d.profile' % i, 'profile x/part%d\n'
                       'summary One of three\n' % i + rules(400 * i, 400))
        run('check', folder)
        path = self.write('large/x/all.profile', 'profile x/all\nsummary All of them\n' +
                          rules(1, 4000))
        _, err = run('check', folder, status=1)
        inside(path + ':1:1: on x86_64: the policy needs more than the 4096 instr', err)
        inside('10 faults\n', err)
        _, err = run('compile', '-o', self.out, path, status=2)
        inside('more than the 4096 instructions', err)
        check(not os.path.exists(self.out))

    def test_check_between(self):
        for name, other in (('one', 'two'), ('two', 'one'), ('three', 'four')):
            self.write('%s/x/%s.profile' % ('lost' if name == 'three' else 'circle',
                                            name),
                       'profile x/%s\nsummary Round and round\nrequire x/%s\n'
                       'read: allow -- so that there is a rule\n' % (name, other))
        for folder, say in (('circle', 'circle'), ('lost', 'x/four')):
            folder = os.path.join(self.folder, folder)
            name = 'x/three' if say == 'x/four' else 'x/one'
            for words, status in ((('check', folder), 1),
                                  (('explain', '--library', folder, name), 2),
                                  (('compile', '-o', self.out, os.path.join(
                                      folder, name + '.profile')), 2)):
                _, err = run(*words, status=status)
                inside('.profile:3:9: ', err)
                inside(say, err)
                check(not os.path.exists(self.out))

    def test_check_nothing(self):
        os.mkdir(os.path.join(self.folder, 'void'))
        _, err = run('check', os.path.join(self.folder, 'void'), status=1)
        inside('no file *.profile', err)
        for bad in ('none', 'own.profile'):
            out, err = run('check', os.path.join(self.folder, bad), status=2)
            inside(bad, err)
            equal(out, '')


main(Tests)
