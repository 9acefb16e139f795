#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""How a VM begins: profiles of one's own, groups that are denied, engines that the
host does not give, record and replay.

Each VM is as small as it can be, since a wider one hides what is missing.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import GIVEN, FirmwareGuest  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import Vm, describe_status  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
MINIMAL = ['-nodefaults', '-no-user-config', '-display', 'none', '-machine',
           'q35,accel=tcg', '-m', '32']


def run_qemu(*options, monitor=b'quit\n', wrapper=(), timeout=60):
    """A minimal VM with the given monitor commands; (status, what it wrote)."""
    done = subprocess.run(
        [*wrapper, tools.qemu(), *MINIMAL, '-monitor', 'stdio', *options],
        input=monitor, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        timeout=timeout, check=False)
    return done.returncode, done.stdout.decode(errors='replace')


def refused(expected, *options):
    """QEMU must not start: status 1, and one error that contains expected."""
    status, text = run_qemu(*options)
    check(status == 1, f'{describe_status(status)}: {text}')
    lines = [line for line in text.splitlines() if 'qemu-system' in line]
    check(len(lines) == 1, f'not one error: {text!r}')
    check('qemu-sandbox: refused' not in text, text)
    for words in expected:
        check(words in text, f'{words!r} is not in {text!r}')


def runs(*options, **more):
    """QEMU starts, and ends well without a report."""
    status, text = run_qemu(*options, **more)
    check(status == 0, f'{describe_status(status)}: {text}')
    check('qemu-sandbox: refused' not in text, text)
    return text


# Profiles of one's own

def example(document, first):
    """The profile in a document's code block that has a line first."""
    lines = (ROOT / document).read_text().splitlines()
    start = next(number for number, line in enumerate(lines)
                 if line.strip() == first)
    rest = lines[start:]
    end = next(number for number, line in enumerate(rest)
               if line.strip() == '```')
    return '\n'.join(line.strip() for line in rest[:end]) + '\n'


def documented(document, first):
    """A profile that a document shows does what the document says."""
    text = example(document, first)
    rules = [line.split(' -- ')[0] for line in text.splitlines()
             if ' -- ' in line]
    check(rules, text)
    own_profile(text, [rule.split(':')[0] for rule in rules])


def own_profile(text, calls, sandbox='on'):
    """A profile widens both filters: it runs, and the policy has its rules."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        path = Path(folder) / 'own.profile'
        path.write_text(text)
        with FirmwareGuest('tcg', sandbox=f'{sandbox},profile={path}') as vm:
            info = vm.qmp.command('query-sandbox')
            check(info['state'] == 'locked' and info['proven'], str(info))
            names = {entry['name'] for entry in info['calls']
                     if entry['rule'] != 'soft'}
            check(set(calls) <= names, f'{calls} not in {sorted(names)}')
            check(vm.quit() == 0, vm.errors())
            check('refused' not in vm.errors(), vm.errors())


def own_refused(rule, expected, sandbox='on', key='profile'):
    """A rule that is not for a profile to decide: which one, and what to do."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        path = Path(folder) / 'own.profile'
        path.write_text(f'profile own\nsummary test\nmatch machine *q35*\n{rule}\n')
        if key == 'library':
            subprocess.run(['cp', '-R', ROOT / 'hw-profiles', f'{folder}/all'],
                           check=True)
            path = path.rename(f'{folder}/all/own.profile').parent
        place = 'own.profile:4'
        refused([place, "'own'", rule.split(':')[0], *expected],
                '-sandbox', f'{sandbox},{key}={path}')


def own_profile_rows(tap):
    """What a given profile can do, and what it cannot."""
    for document, first in [('README.md', 'profile my/device'),
                            ('docs/writing-profiles.md',
                             'profile device/acme-nic')]:
        tap.run(f'the profile of {document} works', documented, document, first)
    head = 'profile own\nsummary test\n'
    for rule, key in [('setuid: allow', 'elevateprivileges'),
                      ('sched_setaffinity: allow', 'resourcecontrol'),
                      ('execve: allow', 'spawn')]:
        rule += ' -- a test of groups, main() makes it'
        call = rule.split(':')[0]
        tap.run(f'{call} of a given profile, {key}=allow', own_profile,
                f'{head}{rule}\n', [call], f'on,{key}=allow')
        tap.run(f'refused: {call} of a given profile, {key}=deny', own_refused,
                rule, [f'{key}=deny', f'{key}=allow'], f'on,{key}=deny')
    tap.run('refused: a new process of a given profile, spawn=deny', own_refused,
            'clone: allow -- a test of groups, main() makes it',
            ['spawn=deny', 'spawn=allow'], 'on,spawn=deny')
    tap.run('a thread of a given profile, spawn=deny', own_profile,
            f'{head}require base/threads\n', ['clone'], 'on,spawn=deny')
    tap.run('refused: the handler of refusals by a given profile', own_refused,
            'rt_sigaction: allow -- a test, main() makes it',
            ['belongs to the sandbox'])
    tap.run('refused: a further filter by a given profile', own_refused,
            'seccomp: allow -- a test, main() makes it',
            ['belongs to the sandbox'])
    tap.run('refused: a library that its own start does not allow', own_refused,
            'perf_event_open: allow -- a test, main() makes it',
            ['startup/base', 'profile=own'], 'on', 'library')


# Groups that are denied

def denied_user(option, value, word):
    """A change of user, where the group that it takes is denied."""
    user = value.replace('user=', '')
    refused([f'user {user}', 'elevateprivileges=deny',
             'elevateprivileges=allow'], option, value, '-sandbox',
            f'on,elevateprivileges={word}')


def denied_all():
    """A change of root takes none of the groups."""
    if os.geteuid() != 0:
        raise Skip('changing the root takes root')
    runs('-run-with', 'chroot=/', '-sandbox', 'on,elevateprivileges=deny,'
         'spawn=deny,resourcecontrol=deny,obsolete=deny')


def denied_affinity():
    """A thread context is there before the group is denied, as without a sandbox."""
    runs('-object', 'thread-context,id=tc0,cpu-affinity=0', '-sandbox',
         'on,resourcecontrol=deny')


def group_rows(tap):
    """Options that need a group."""
    for word in ('deny', 'children'):
        for option, value in [('-run-with', 'user=nobody'),
                              ('-run-with', 'user=65534:65534')]:
            tap.run(f'refused: {option} {value}, elevateprivileges={word}',
                    denied_user, option, value, word)
    tap.run('-run-with chroot=, every group denied', denied_all)
    tap.run('cpu-affinity=, resourcecontrol=deny', denied_affinity)
    tap.run('locked memory, resourcecontrol=deny', lambda: runs(
        '-overcommit', 'mem-lock=on', '-sandbox', 'on,resourcecontrol=deny'))


# Engines that the host does not give

def without_engine(call, engine, more=(), device=''):
    """The guest works through the thread pool, as without a sandbox."""
    def test():
        drive = f'aio={engine}' + (',cache.direct=on' if engine == 'native'
                                   else '')
        seen = {}
        for sandbox in ('off', 'on'):
            with FirmwareGuest('tcg', list(more), drive=drive, device=device,
                               sandbox=sandbox,
                               wrapper=[tools.tool('forbid'), call]) as vm:
                vm.qmp.command('cont')
                vm.check_work()
                seen[sandbox] = re.findall(
                    'Unable to use .* falling back to thread pool', vm.errors())
                if sandbox == 'on':
                    info = vm.qmp.command('query-sandbox')
                    check(info['refused'] == 0, vm.errors())
                    names = [entry['name'] for entry in info['profiles']]
                    check('aio/threads' in names, str(names))
                check(vm.quit() == 0, vm.errors())
        check(seen['off'], 'QEMU does not fall back')
        check(seen['on'] == seen['off'], str(seen))
    return test


def later_event_loop(engine):
    """A disk that moves to an event loop made later goes on with the thread pool."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
            path = Path(folder) / 'more'
            path.write_bytes((tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0'))
            with FirmwareGuest(
                    'tcg', ['-machine', 'pc', '-blockdev', f'driver=file,node-name='
                            f'more,aio={engine},cache.direct=on,filename={path}'],
                    device='bootindex=1',
                    sandbox='on,profile=feature/hotplug-iothread') as vm:
                vm.qmp.command('object-add',
                               **{'qom-type': 'iothread', 'id': 'io'})
                vm.qmp.command('device_add', driver='virtio-blk-pci',
                               drive='more', iothread='io', bootindex=0)
                # The firmware is given the new order of disks
                vm.qmp.command('system_reset')
                vm.qmp.command('cont')
                vm.wait_console('QS copied', 60)
                check('falling back to thread pool' in vm.errors(), vm.errors())
                check(vm.quit() == 0, vm.errors())
    return test


def engine_rows(tap):
    """A container's filter, a limit that is used up."""
    for call, engine in [('io_uring', 'io_uring'), ('io_setup', 'native')]:
        tap.run(f'aio={engine} without {call}', without_engine(call, engine))
        tap.run(f'aio={engine} without {call}, in an iothread', without_engine(
            call, engine, ['-object', 'iothread,id=io'], 'iothread=io'))
        tap.run(f'aio={engine} in an event loop made later',
                later_event_loop(engine))


# Signals

def without_signalfd():
    """A thread takes the signals then, one after the other."""
    with FirmwareGuest('tcg', wrapper=[tools.tool('forbid'), 'signalfd']) as vm:
        vm.qmp.command('cont')
        vm.check_work()
        for number in (signal.SIGIO, signal.SIGALRM, signal.SIGIO):
            os.kill(vm.pid, number)
            time.sleep(0.3)
        check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())
        os.kill(vm.pid, signal.SIGTERM)
        check(vm.wait() == 0, vm.errors())


# Logs

def threads_logs(accel):
    """A log for each thread: every vCPU has written its own."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        with FirmwareGuest(accel, [
                '-smp', '2', '-object', 'iothread,id=io', '-D',
                f'{folder}/log-%d', '-d', 'int,exec,tid']) as vm:
            threads = {entry['thread-id']
                       for entry in vm.qmp.command('query-cpus-fast')}
            vm.qmp.command('cont')
            vm.check_work()
            check(vm.quit() == 0, vm.errors())
        empty = [tid for tid in threads
                 if not Path(f'{folder}/log-{tid}').stat().st_size]
        check(not empty, f'nothing from {empty} of {threads}')


# Record and replay

def recorded():
    """A recording is whole, and can be replayed; each by a minimal VM."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        path = Path(folder) / 'recording'
        for sandbox in ('off', 'on'):
            runs('-icount', f'shift=7,rr=record,rrfile={path}', '-net', 'none',
                 '-sandbox', sandbox)
            check(path.read_bytes()[:4] != bytes(4), 'no version: it is void')
            runs('-icount', f'shift=7,rr=replay,rrfile={path}', '-net', 'none',
                 '-sandbox', sandbox)


def damaged():
    """A recording that ends early is an error of QEMU's, in any thread."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        path = Path(folder) / 'recording'
        options = ['-icount', f'shift=7,rr=record,rrfile={path}', '-net', 'none',
                   '-sandbox', 'on']
        with subprocess.Popen([tools.qemu(), *MINIMAL, '-monitor', 'stdio',
                               *options], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL) as process:
            time.sleep(1)
            process.communicate(b'quit\n', timeout=60)
        options[1] = options[1].replace('record,', 'replay,')
        whole = path.read_bytes()
        for size in (100, 500, 1000):
            path.write_bytes(whole[:size])
            with subprocess.Popen([tools.qemu(), *MINIMAL, '-monitor', 'stdio',
                                   *options], stdin=subprocess.PIPE, text=True,
                                  stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE) as process:
                process.wait(60)
                text = process.stderr.read()
            check(process.returncode == 1,
                  f'{size}: {describe_status(process.returncode)}: {text}')
            check('error reading the replay data' in text, text)
            check('qemu-sandbox: refused' not in text, text)


class RecordedGuest(Vm):
    """The firmware guest with a disk that can be recorded, and room for snapshots."""

    def __init__(self, folder, what, **more):
        super().__init__(tools.qemu(), [
            '-machine', 'q35', '-accel', 'tcg', '-m', '64', '-net', 'none',
            '-icount', f'shift=7,rr={what},rrfile={folder}/recording,'
            'rrsnapshot=begin',
            '-drive', f'file={folder}/disk,format=qcow2,if=none,id=direct',
            '-drive', 'driver=blkreplay,if=none,image=direct,id=disk',
            '-device', 'virtio-blk-pci,drive=disk'], **more)


def recorded_work():
    """The guest's work on its disk, from a snapshot on, recorded and done again."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        raw = Path(folder) / 'raw'
        raw.write_bytes((tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0'))
        subprocess.run([tools.qemu().parent / 'qemu-img', 'convert', '-O',
                        'qcow2', raw, f'{folder}/disk'], check=True)
        text = []
        for what in ('record', 'replay'):
            with RecordedGuest(folder, what) as vm:
                vm.qmp.command('cont')
                text.append(vm.wait_console('QS copied', 60, stop='QS failed'))
                check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())
                check(vm.quit() == 0, vm.errors())
        check(text[0].splitlines()[:2] == text[1].splitlines()[:2], str(text))


def main():
    """All rows."""
    tap = Tap()
    own_profile_rows(tap)
    group_rows(tap)
    engine_rows(tap)
    tap.run('signals without signalfd', without_signalfd)
    tap.run('a log for each thread', threads_logs, 'tcg,thread=multi')
    tap.run('a log for each thread, one for all vCPUs', threads_logs,
            'tcg,thread=single')
    tap.run('a recording, replayed', recorded)
    tap.run('a recording that ends early', damaged)
    tap.run("a guest's work, recorded and replayed", recorded_work)
    tap.done()


main()
