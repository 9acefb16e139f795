# SPDX-License-Identifier: GPL-2.0-or-later
"""Attacks on a QEMU that starts: only the start-up filter is in force.

--preconfig keeps QEMU there, with a monitor to look at it, before there is a machine.
What QEMU's own denylist has left open is tried by name, each with arguments with
which a kernel answers at once and does nothing; then every call, as in VMs.
"""

import signal
import struct
import subprocess

from attack import machines
from attack.campaign import NAMES, Campaign
from attack.injector import Injector
from attack.sequences import AT_FDCWD, Attacker, reached_any
from lib import tools
from lib.tap import PATIENCE, check
from lib.vm import describe_status

# By a group of -sandbox, what it allows of these, and for whom.
GRANTED = {
    'elevateprivileges': {'setgroups', 'setgid'},                # change_process_uid()
    'spawn': set(),                                              # the runner makes processes
    'resourcecontrol': {'sched_setaffinity'},
}


def holes(attacker):
    """Names and arguments."""
    name = attacker.text('/nonexistent/x', 0)
    vector = attacker.data(struct.pack('<QQ', name, 8), 64)
    attr = attacker.data(bytes(128), 128)
    sched = attacker.data(struct.pack('<IIQiIQQQ', 48, 0, 0, 0, 0, 0, 0, 0), 256)
    pid, nobody = attacker.vm.pid, -1
    return [
        ('umount2', name, 0), ('setgroups', 1 << 20, vector),
        ('setresuid', -1, -1, -1), ('setgid', -1),
        ('sched_setattr', nobody, sched, 0), ('sched_setscheduler', nobody, -1, 0),
        ('sched_setaffinity', nobody, 0, 0),
        ('kexec_file_load', -1, -1, 0, 0, 0), ('kexec_load', 0, -1, 0, 0),
        ('mount', name, name, name, 0, 0), ('mount_setattr', -1, 0, 0, 0, 0),
        ('fsopen', name, 0), ('fsconfig', -1, 0, 0, 0, 0), ('fsmount', -1, 0, 0),
        ('fspick', -1, name, 0), ('move_mount', -1, 0, -1, 0, 0),
        ('open_tree', AT_FDCWD, name, 0), ('pivot_root', name, name),
        ('init_module', vector, 8, name), ('finit_module', -1, name, 0),
        ('delete_module', name, 0), ('create_module', name, 8),
        ('bpf', 5, attr, 128), ('bpf', 0, attr, 128), ('keyctl', 0, -2, 0),
        ('add_key', name, name, name, 1, -2), ('request_key', name, name, 0, -2),
        ('perf_event_open', vector, 0, -1, -1, 0), ('ptrace', 16, nobody, 0, 0),
        ('process_vm_readv', nobody, vector, 1, vector, 1, 0),
        ('process_vm_writev', nobody, vector, 1, vector, 1, 0),
        ('pidfd_getfd', -1, 0, 0), ('kcmp', pid, pid, 0, 0, 0),
        ('open_by_handle_at', AT_FDCWD, vector, 0),
        ('name_to_handle_at', AT_FDCWD, name, vector, vector, 0),
        ('userfaultfd', 1), ('userfaultfd', 0), ('setns', -1, 0),
        ('unshare', 0x10000000), ('clone', 0x10000000 | 0x200),  # with CLONE_FS: EINVAL
        ('execveat', AT_FDCWD, name, 0, 0, 0), ('execve', name, vector, 0),
        ('io_uring_register', -1, 0, 0, 0), ('acct', name), ('swapon', name, 0),
        ('reboot', 0, 0, 0, 0), ('settimeofday', -1, -1), ('syslog', -1, 0, 0),
        ('sethostname', name, -1), ('iopl', 4), ('ioperm', 0, 0, 4),
        ('modify_ldt', -1, 0, 0), ('socket', 17, 3, 0), ('socket', 38, 5, 0),
        ('socket', 16, 3, 9), ('socket', 2, 3, 255),    # audit; raw
        ('ioctl', 2, 0x5412, name), ('ioctl', 2, 0x541c, name),
    ]


def closed(groups):
    """The holes of a denylist are closed, but for what a group allows."""
    granted = set().union(*GRANTED.values()) if groups else set()
    with machines.beginning('on' if groups else machines.DENY) as vm, \
            Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
        check(vm.info()['state'] == 'starting', vm.info()['state'])
        policy = Campaign(vm).policy()[0]
        count, failures = 0, []
        for tid, kind, filters in vm.named_threads():
            check(filters == 1, f'{kind} has {filters} filters')
            check(injector.thread(tid), f'{kind} is gone')
            attacker = Attacker(vm, injector, policy, NAMES, tid)
            for name, *args in holes(attacker):
                count += 1
                reached = reached_any(attacker, [(name, *args)])
                if bool(reached) != (name in granted):
                    failures.append(f'{kind}: {name}{tuple(args)}: '
                                    f'{attacker.log[-1]}')
            failures += attacker.wrong
        print(f'# {count} attempts')
        check(not failures, '; '.join(failures))


def ends_all(call):
    """A refused call of one thread ends the process, not the thread alone."""
    with machines.beginning(machines.DENY) as vm:
        vm.refusals = True
        tid = next(tid for tid, kind, _ in vm.named_threads() if kind == 'rcu')
        done = subprocess.run([tools.tool('inject'), str(tid), call],
                              capture_output=True, text=True, timeout=PATIENCE,
                              check=False)
        check(done.returncode == 0 and 'returned' not in done.stdout,
              done.stdout + done.stderr)
        status = vm.wait()
        check(status == -signal.SIGSYS, describe_status(status))
        check('role starting' in vm.errors(), vm.errors())


def noticed():
    """Without a sandbox, all of them reach the kernel."""
    with machines.beginning('on') as vm:
        policy = Campaign(vm).policy()[0]
    with machines.beginning('off') as vm, \
            Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
        injector.thread(vm.pid)
        attacker = Attacker(vm, injector, policy, NAMES, vm.pid)
        unseen = [name for name, *args in holes(attacker) if name != 'bpf' and
                  not attacker.injector.batch(
                      [('open', 'syscall', NAMES[name], tuple(args))])[0]
                  .startswith('returned')]
        check(not unseen, f'not noticed: {unseen}')


def every_call(groups):
    """All probes in all threads, and then a VM that works."""
    with machines.plain('on') as vm:
        calls = vm.info()['calls']
    with machines.beginning('on' if groups else machines.DENY) as vm:
        campaign = Campaign(vm)
        campaign.info['calls'] = calls      # what there is to be near to
        campaign.report(campaign.attack_all())
        check(not campaign.differences,
              f'{len(campaign.differences)} attempts did not end as the '
              'start-up filter says')
        vm.qmp.command('x-exit-preconfig')
        check(vm.info()['state'] == 'locked', vm.info()['state'])
        vm.start()
        vm.check_alive()
        return campaign
