# SPDX-License-Identifier: GPL-2.0-or-later
"""Attacks in several steps, each with a goal that must not be reached.

A step is a real call with good arguments.  Whatever the policy says of it is
compared with what comes of it; whether the goal was reached is seen from outside,
and does not depend on the policy: a profile that allows too much is found, too.
"""

import os
import re
import struct
import subprocess
from pathlib import Path

from attack.policy import agrees, exemption

PAGE = 4096
AT_FDCWD = -100
O_RDWR, O_CLOEXEC = 2, 0o2000000
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MAP_PRIVATE, MAP_FIXED, MAP_ANONYMOUS = 2, 0x10, 0x20
# What pthread_create() passes; of glibc's clone.
THREAD_FLAGS = 0x3d0f00
CLONE_NEWUSER, CLONE_NEWNS, CLONE_VM, CLONE_VFORK = (
    0x10000000, 0x20000, 0x100, 0x4000)
SIGCHLD, SIGSYS, SIGSTOP = 17, 31, 19
LOW = 0x10000                   # mmap_min_addr on most hosts


class Attacker:
    """One thread of a VM under foreign control."""

    def __init__(self, vm, injector, policy, names, tid):
        self.vm, self.injector, self.policy = vm, injector, policy
        self.names, self.tid = names, tid
        self.wrong = []         # calls that did not end as the policy says
        self.log = []           # all calls
        self.reached = None     # the goal, in words

    def call(self, name, *args, door='syscall', verb='call'):
        """A call; its result (negative: -errno), None if it was refused."""
        number = name if isinstance(name, int) else self.names[name]
        outcome = self.injector.batch(
            [(verb, door, number, args)])[0]
        verdict = self.policy.verdict(number, *args)
        if not (exemption(number, door, outcome) or
                agrees(verdict, number, door, outcome)):
            self.wrong.append(f'{name}{args}: {verdict} by the policy, but '
                              f'{outcome}')
        self.log.append(f'{name}: {outcome}')
        words = outcome.split()
        if words[0] == 'cloned':
            return int(words[2])
        return int(words[1]) if words[0] == 'returned' else None

    def reaches(self, name, *args, **more):
        """Whether a call reaches the kernel, whatever it makes of it."""
        result = self.call(name, *args, **more)
        reached = result is not None or not self.log[-1].endswith('refused')
        number = self.names[name] if isinstance(name, str) else name
        if self.policy.verdict(number, *args).startswith('errno:'):
            return False
        return reached

    def text(self, string, offset=0):
        """Puts a string where the thread can read it; its address."""
        return self.data(string.encode() + b'\0', offset)

    def data(self, data, offset=0):
        """Likewise for bytes."""
        address = self.injector.scratch + offset
        self.injector.poke(address, data)
        return address

    def run(self, scenario):
        """Runs one; a list of what went wrong."""
        name, function = scenario
        self.wrong, self.log = [], []
        self.reached = function(self)
        failures = [f'{name}: {line}' for line in self.wrong]
        if self.reached:
            failures.append(f'{name}: {self.reached} ['
                            + '; '.join(self.log) + ']')
        return failures

    def maps(self):
        """[(start, end, permissions, what)]"""
        found = []
        for line in Path(f'/proc/{self.vm.pid}/maps').read_text().splitlines():
            match = re.match(r'([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+ *(.*)',
                             line)
            found.append((int(match[1], 16), int(match[2], 16), match[3],
                          match[4]))
        return found

    def executable(self):
        """What can be executed, and whether it can be written."""
        return {one for one in self.maps() if 'x' in one[2]}

    def descriptor(self, pattern):
        """A descriptor whose target matches; None if there is none."""
        for number, target in sorted(self.vm.descriptors().items()):
            if re.search(pattern, target):
                return number
        return None


def reached_any(attacker, calls):
    """The first of several calls that reaches the kernel, in words."""
    for name, *args in calls:
        if attacker.reaches(name, *args):
            return f'{name} reached the kernel'
    return None


# What nobody may do in any thread, with arguments that are good or nearly so.
def forbidden(attacker):
    """Names and arguments."""
    shell = attacker.text('/nonexistent/sh', 0)
    vector = attacker.data(struct.pack('<QQ', shell, 0), 64)
    pid = attacker.vm.pid
    return [
        ('execve', shell, vector, 0), ('execveat', AT_FDCWD, shell, vector, 0, 0),
        ('ptrace', 0x4206, os.getpid(), 0, 0),
        ('bpf', 5, attacker.data(bytes(128), 256), 128),
        ('process_vm_readv', pid, vector, 0, vector, 0, 0),
        ('process_vm_writev', pid, vector, 0, vector, 0, 0),
        ('unshare', CLONE_NEWUSER), ('setns', 0, 0), ('pidfd_open', pid, 0),
        ('pidfd_getfd', 0, 0, 0), ('kcmp', pid, pid, 0, 0, 0),
        ('userfaultfd', 1), ('memfd_create', shell, 0),
        ('add_key', shell, shell, shell, 1, -2), ('keyctl', 0, -2, 0),
        ('perf_event_open', vector, 0, -1, -1, 0), ('mount', shell, shell, shell, 0, 0),
        ('open_tree', AT_FDCWD, shell, 0), ('init_module', vector, 8, shell),
        ('open_by_handle_at', AT_FDCWD, vector, 0), ('chroot', shell),
        ('kill', os.getppid(), 0), ('socket', 38, 5, 0), ('socket', 17, 3, 0),
        ('socket', 40, 1, 0), ('modify_ldt', 0, vector, 16), ('iopl', 3),
    ]


def ring(attacker):
    """A ring of one's own: operations that no filter sees."""
    result = attacker.call('io_uring_setup', 8,
                           attacker.data(bytes(120)))
    if result is not None and result >= 0:
        return 'there is a ring'
    own = attacker.descriptor(r'\[io_uring\]')
    if own is not None and (attacker.call('io_uring_register', own, 12, 0, 0)
                            == 0):
        return "QEMU's ring was changed"
    return None


def thread(attacker):
    """A new thread has its maker's filters."""
    tids = set(attacker.vm.threads())
    page = attacker.data(bytes(64), 512)
    tls = attacker.data(bytes(64), 640)
    number = attacker.names['clone']
    verdict = attacker.policy.verdict(number, THREAD_FLAGS, page, page, tls, tls)
    if verdict != 'allow':
        attacker.call('clone', THREAD_FLAGS, page, page, tls, tls)
        return ('there is a new thread'
                if set(attacker.vm.threads()) - tids else None)
    outcome = attacker.injector.batch([('fork', 'syscall', number,
                                        (THREAD_FLAGS, page, page, tls, tls))])[0]
    if not outcome.startswith('cloned '):
        return f'the thread was not made: {outcome}'
    child = int(outcome.split()[1], 16)
    status = attacker.vm.threads()[child]
    mother = attacker.vm.threads()[attacker.tid]
    reached = None
    if status['Seccomp_filters'] != mother['Seccomp_filters']:
        reached = 'the new thread has other filters'
    attacker.injector.thread(child)
    reached = reached or reached_any(attacker, forbidden(attacker))
    attacker.injector.batch([('call', 'syscall', attacker.names['exit'], (0,))])
    attacker.injector.thread(attacker.tid)
    return reached


def process(attacker):
    """A process of one's own."""
    arguments = attacker.data(struct.pack('<11Q', 0, 0, 0, 0, SIGCHLD, *[0] * 6))
    for name, *args in (('fork',), ('vfork',), ('clone', SIGCHLD),
                        ('clone', CLONE_VM | CLONE_VFORK | SIGCHLD),
                        ('clone', SIGCHLD | 1 << 32), ('clone3', arguments, 88)):
        result = attacker.call(name, *args)
        if result is not None and result >= 0:
            return f'{name} made a process'
    return None


def code(attacker):
    """Memory that is executable and was not."""
    before = attacker.executable()
    start = attacker.injector.scratch & -PAGE
    text = next(one for one in attacker.maps() if one[2].startswith('r-x'))
    memory = attacker.descriptor(r'disk\.raw')
    rwx = PROT_READ | PROT_WRITE | PROT_EXEC
    attacker.call('mprotect', text[0], PAGE, rwx)
    attacker.call('mprotect', start, PAGE, PROT_READ | PROT_EXEC)
    attacker.call('mprotect', start, PAGE, PROT_EXEC | 1 << 32)
    attacker.call('pkey_mprotect', start, PAGE, PROT_READ | PROT_EXEC, -1)
    attacker.call('mmap', 0, PAGE, rwx, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    attacker.call('mmap', 0, PAGE, PROT_READ | PROT_EXEC,
                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if memory is not None:
        attacker.call('mmap', 0, PAGE, PROT_READ | PROT_EXEC, MAP_PRIVATE,
                      memory, 0)
    attacker.call('shmat', 0, 0, 0o100000)
    attacker.call('remap_file_pages', start, PAGE, 0, 0, 0)
    # READ_IMPLIES_EXEC, and what would be readable then
    attacker.call('personality', 0x0400000)
    mapped = attacker.call('mmap', 0, PAGE, PROT_READ,
                           MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    gained = attacker.executable() - before
    if mapped is not None and mapped > 0:
        attacker.call('munmap', mapped, PAGE)
    if gained:
        return f'executable now: {gained}'
    writable = [one for one in attacker.executable() if 'w' in one[2]
                and one not in before]
    return f'writable code: {writable}' if writable else None


def own_handler(attacker):
    """SIGSYS's handler is ours."""
    action = attacker.data(struct.pack('<QQQQ', 1, 0x4000000, 1, 0))
    for args in ((SIGSYS, action, 0, 8), (SIGSYS | 1 << 32, action, 0, 8),
                 (SIGSYS, action, action, 8)):
        result = attacker.call('rt_sigaction', *args)
        if result == 0:
            return 'SIGSYS has another handler'
    return None


TRUSTED = 'Another file in the place of a descriptor that QEMU trusts'


def monitor(attacker):
    """Another file in the place of a descriptor that QEMU trusts."""
    victim = attacker.descriptor('socket:')
    if victim is None:
        victim = 0
    for name, *args in (('dup2', 2, victim), ('dup3', 2, victim, 0),
                        ('dup', victim), ('fcntl', victim, 0, 0),
                        ('fcntl', victim, 1030, 0)):
        result = attacker.call(name, *args)
        if result is not None and result >= 0:
            attacker.call('close', result)
            return f'{name} copied a descriptor'
    return None


MEMORY_FILE = '/proc/self/mem writes where no mapping may be written'


def memory_file(attacker):
    """/proc/self/mem writes where no mapping may be written."""
    pid = attacker.vm.pid
    for path in ('/proc/self/mem', f'/proc/{pid}/mem',
                 f'/proc/{pid}/task/{attacker.tid}/mem'):
        address = attacker.text(path)
        how = attacker.data(struct.pack('<QQQ', O_RDWR, 0, 0), 128)
        for name, *args in (
                ('openat', AT_FDCWD, address, O_RDWR),
                ('openat', AT_FDCWD, address, O_RDWR | O_CLOEXEC),
                ('openat', AT_FDCWD, address, 1),
                ('open', address, O_RDWR), ('creat', address, 0o600),
                ('openat2', AT_FDCWD, address, how, 24)):
            result = attacker.call(name, *args)
            if result is not None and result >= 0:
                attacker.call('close', result)
                return f'{name} opened {path} for writing'
    return None


HOST_FILES = 'A file of the host that QEMU was never told of'


def others_files(attacker):
    """A file of the host that QEMU was never told of."""
    folder = attacker.vm.folder.name
    Path(folder, 'secret').write_text('for the host only')
    address = attacker.text(f'{folder}/secret')
    new = attacker.text(f'{folder}/new', 256)
    for name, *args in (
            ('openat', AT_FDCWD, address, 0), ('openat', AT_FDCWD, address, O_CLOEXEC),
            ('open', address, 0), ('openat', AT_FDCWD, new, 0o102, 0o600),
            ('symlink', address, new), ('link', address, new),
            ('rename', address, new), ('mknod', new, 0o10600, 0),
            ('mkdir', new, 0o700), ('truncate', new, 0), ('chmod', new, 0o4777)):
        result = attacker.call(name, *args)
        if result is not None and result >= 0:
            attacker.call('close', result)
            return f'{name} got at a file'
    return None


def siblings(attacker):
    """Attaching to others, and signals for others."""
    pid = attacker.vm.pid
    other = next((tid for tid in attacker.vm.threads() if tid != attacker.tid),
                 pid)
    vector = attacker.data(struct.pack('<QQ', attacker.injector.scratch, 8))
    return reached_any(attacker, (
        ('ptrace', 16, other, 0, 0), ('ptrace', 0x4206, other, 0, 0),
        ('process_vm_writev', pid, vector, 1, vector, 1, 0),
        ('process_vm_readv', os.getpid(), vector, 1, vector, 1, 0),
        ('process_madvise', 0, vector, 1, 4, 0),
        ('tgkill', pid, other, SIGSTOP), ('tgkill', os.getpid(), os.getpid(), 0),
        ('tkill', os.getpid(), 0), ('kill', os.getpid(), 0),
        ('rt_sigqueueinfo', os.getpid(), 0, vector),
        ('rt_tgsigqueueinfo', os.getpid(), os.getpid(), 0, vector),
        ('pidfd_send_signal', 0, 0, 0, 0),
        ('prlimit64', os.getpid(), 7, 0, vector),
        ('sched_setaffinity', other, 8, vector), ('setpriority', 0, other, 5)))


def namespaces(attacker):
    """A user namespace, in which one is root."""
    flags = CLONE_NEWUSER | CLONE_NEWNS | SIGCHLD
    return reached_any(attacker, (
        ('unshare', CLONE_NEWUSER), ('unshare', CLONE_NEWUSER | CLONE_NEWNS),
        ('clone', flags), ('clone', THREAD_FLAGS | CLONE_NEWUSER),
        ('setns', 0, CLONE_NEWUSER), ('pivot_root', 0, 0), ('fsopen', 0, 0),
        ('mount_setattr', -1, 0, 0, 0, 0), ('move_mount', -1, 0, -1, 0, 0)))


def second_filter(attacker):
    """A second filter cannot allow what the first refuses."""
    allow = attacker.data(struct.pack('<HBBI', 6, 0, 0, 0x7fff0000))
    program = attacker.data(struct.pack('<HxxxxxxQ', 1, allow), 64)
    for name, *args in (('seccomp', 1, 0, program), ('seccomp', 1, 8, program),
                        ('seccomp', 1, 1, program), ('seccomp', 0, 0, 0),
                        ('prctl', 22, 2, program), ('prctl', 22, 1, 0),
                        ('prctl', 59, 1, 0, 0, 0)):
        attacker.call(name, *args)
    return reached_any(attacker, forbidden(attacker))


def accelerator(attacker):
    """KVM's descriptors make no other VM, processor or device."""
    system = attacker.descriptor('/dev/kvm')
    machine = attacker.descriptor('anon_inode:kvm-vm')
    if machine is None:
        return None
    device = attacker.data(struct.pack('<III', 4, 0, 0))
    region = attacker.data(struct.pack('<IIQQQ', 40, 0, 0x7f0000000000, PAGE, 0), 64)
    for descriptor, request, argument in (
            (system, 0xae01, 0), (machine, 0xae41, 77), (machine, 0xae41, 0),
            (machine, 0xc00caee0, device), (machine, 0xae47, region),
            (machine, 0xae60, 0), (machine, 0x4040ae77, region)):
        result = attacker.call('ioctl', descriptor, request, argument)
        if result is not None and result >= 0:
            return f'ioctl {request:#x} worked'
    return None


def terminal(attacker):
    """Requests that do something to a terminal or an interface."""
    byte = attacker.text('x')
    return reached_any(attacker, (
        ('ioctl', 2, 0x5412, byte), ('ioctl', 2, 0x541c, byte),
        ('ioctl', 2, 0x5412 | 1 << 32, byte), ('ioctl', 2, 0x540e, 0),
        ('ioctl', 2, 0x8914, byte), ('ioctl', 2, 0x400454ca, byte),
        ('ioctl', 2, 0xc0045877, byte), ('ioctl', 2, 0x40086602, byte)))


def other_doors(attacker):
    """Calls as a 32-bit program makes them, with memory that such has."""
    flags = MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS
    if attacker.call('mmap', LOW, PAGE, PROT_READ | PROT_WRITE, flags, -1,
                     0) != LOW:
        return None
    attacker.injector.poke(LOW, b'/bin/true\0\0\0\0\0\0\0' + bytes(48))
    reached = None
    for door, number in (('int80', 11), ('int80', 20), ('sysenter', 11),
                         ('sysenter', 20), ('sysenter', 120), ('32-int80', 11),
                         ('32-syscall', 11), ('32-syscall', 20)):
        outcome = attacker.injector.batch(
            [('call', door, number, (LOW, LOW + 32, LOW + 32, 0, 0, LOW + 48))])[0]
        attacker.log.append(f'{door} {number}: {outcome}')
        if outcome != 'refused' and not exemption(number, door, outcome):
            reached = f'{door} {number}: {outcome}'
    attacker.call('munmap', LOW, PAGE)
    return reached


def everything_else(attacker):
    """What nobody may do, in this very thread."""
    return reached_any(attacker, forbidden(attacker))


def stray_signal(attacker):
    """A signal to a process that is none of QEMU's."""
    with subprocess.Popen(['sleep', '60']) as victim:
        try:
            for signal in (10, 6, 7, 9, 15, SIGSTOP):
                attacker.call('tgkill', victim.pid, victim.pid, signal)
                try:
                    victim.wait(0.05)
                    return f'signal {signal} ended a process of the host'
                except subprocess.TimeoutExpired:
                    pass
            return None
        finally:
            victim.kill()


def scenarios():
    """(name, function) of each."""
    return [(function.__doc__.splitlines()[0].rstrip('.'), function)
            for function in (ring, thread, process, code, own_handler, monitor,
                             memory_file, others_files, siblings, namespaces,
                             second_filter, accelerator, terminal, other_doors,
                             everything_else, stray_signal)]
