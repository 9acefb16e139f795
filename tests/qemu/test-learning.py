#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""violation=log: what would be refused is reported, and goes on.

A process beside QEMU reports it.  What the broker would refuse is told with its name; the
policy is that of a VM with violation=auto; and whatever becomes of QEMU or of that
process, no report is lost and the VM is not held.
"""

import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.qmp import Qmp, QmpError  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check, until  # noqa: E402
from lib.vm import reports  # noqa: E402

NOBODY = 65534
LOG = 'on,violation=log,hotplug=auto'
PLAIN = 'on,violation=log'


class Guest(FirmwareGuest):
    """A VM that is learned about, and a folder that it was not given."""

    def __init__(self, sandbox=LOG, options=(), **more):
        self.elsewhere = tempfile.TemporaryDirectory(prefix='qsandbox-else-')
        super().__init__('tcg', options, sandbox=sandbox.format(self.elsewhere.name),
                         refusals=True, **more)

    def close(self):
        try:
            super().close()
        finally:
            self.elsewhere.cleanup()

    def outside(self, name):
        """A path in the folder elsewhere."""
        return Path(self.elsewhere.name) / name

    def inside(self, name):
        """A path in the folder of the disk."""
        return Path(self.files.name) / name

    def listener(self):
        """The process that reports."""
        return listener_of(self.pid)

    def info(self):
        """What query-sandbox says."""
        return self.qmp.command('query-sandbox')

    def told(self, *words):
        """The line that has all words."""
        def find():
            return next((line for line in self.errors().splitlines()
                         if all(word in line for word in words)), None)
        until(find, lambda: f'{words}: {self.errors()}')
        return find()


def listener_of(pid):
    """The process that reports what a QEMU calls: it can read that one's memory."""
    for folder in Path('/proc').glob('[0-9]*'):
        try:
            if (folder / 'comm').read_text() == 'qsandbox-log\n' and any(
                    os.readlink(one) == f'/proc/{pid}/mem'
                    for one in (folder / 'fd').iterdir()):
                return int(folder.name)
        except OSError:
            pass
    return None


def inject(tid, call, wait=True):
    """Makes a thread issue a call; what came of it, or the process that does it."""
    process = subprocess.Popen([tools.tool('inject'), str(tid), call],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if not wait:
        return process
    out, err = process.communicate(timeout=PATIENCE)
    check(process.returncode == 0, f'inject: {err.strip()}')
    return dict(line.split(' ', 1) for line in out.splitlines())


def image(path):
    """A raw image."""
    path.write_bytes(bytes(1 << 20))
    return str(path)


def add(path, node='more', read_only=False):
    """The arguments of blockdev-add for a raw image."""
    return {'driver': 'raw', 'node_name': node, 'read_only': read_only,
            'file': {'driver': 'file', 'filename': str(path), 'read-only': read_only}}


def nothing_to_tell():
    """A VM at work, and what it was given by name, make no line."""
    with Guest() as vm:
        pid = vm.listener()
        check(pid, 'there is no listener')
        vm.qmp.command('blockdev-add', **add(image(vm.inside('more.raw'))))
        vm.qmp.command('blockdev-del', node_name='more')
        vm.qmp.command('cont')
        vm.check_work()
        info = vm.info()
        check(info['refused'] == 0 and info['broker']['served'] >= 1, str(info['broker']))
        check(vm.quit() == 0, vm.errors())
        check(not reports(vm.errors()), vm.errors())
        until(lambda: not Path(f'/proc/{pid}').exists(), 'the listener outlives QEMU')


def file_elsewhere():
    """A file elsewhere is opened, told with its name, counted, and an event says so."""
    with Guest() as vm:
        path = image(vm.outside('more.raw'))
        vm.qmp.command('blockdev-add', **add(path))
        line = vm.told('refused openat(', f'name "{path}"')
        check(f'start QEMU with -sandbox files={vm.elsewhere.name};' in line, line)
        check('LET THROUGH (violation=log)' in line and 'role main' in line, line)
        event = vm.qmp.wait_event('SANDBOX_VIOLATION')['data']
        check(event['call'] == 'openat' and event['name'] == path, str(event))
        check(event['action'] == 'log' and event['thread-id'] == vm.pid, str(event))
        info = vm.info()
        check(info['refused'] >= 1 and info['broker']['refused'] >= 1, str(info))
        check(not info['broker']['running'], str(info['broker']))
        check(vm.quit() == 0, vm.errors())


def read_only():
    """What was given for reading is not for writing."""
    with Guest('on,violation=log,hotplug=auto,files={0}:ro') as vm:
        path = image(vm.outside('more.raw'))
        vm.qmp.command('blockdev-add', **add(path, read_only=True))
        check(not reports(vm.errors()), vm.errors())
        vm.qmp.command('blockdev-add', **add(path, 'other'))
        vm.told('refused openat(', path, 'for reading only')
        check(vm.quit() == 0, vm.errors())


def addresses():
    """connect() and bind() by address; a Unix socket by its path."""
    with socket.socket() as server, \
            Guest('on,violation=log,hotplug=auto,connect=192.0.2.0/24') as vm:
        server.bind(('127.0.0.1', 0))
        server.listen(4)
        port = str(server.getsockname()[1])

        def backend(address, is_server):
            return {'type': 'socket', 'data': {
                'addr': address, 'server': is_server,
                **({'wait': False} if is_server else {})}}

        def internet(number):
            return {'type': 'inet', 'data': {'host': '127.0.0.1', 'port': number}}

        vm.qmp.command('chardev-add', id='client', backend=backend(internet(port), False))
        vm.told('refused connect(', f'name "127.0.0.1:{port}"',
                f'-sandbox connect=127.0.0.1:{port};')
        vm.qmp.command('chardev-add', id='server', backend=backend(internet('0'), True))
        vm.told('refused bind(', 'name "127.0.0.1:0"')
        path = vm.outside('sock')
        vm.qmp.command('chardev-add', id='unix', backend=backend(
            {'type': 'unix', 'data': {'path': str(path)}}, True))
        check(stat.S_ISSOCK(path.stat().st_mode), 'there is no socket')
        vm.told('refused bind(', f"socket '{path}'", f'files={vm.elsewhere.name};')
        check(vm.quit() == 0, vm.errors())


def same_policy(options):
    """Call for call it is the policy of violation=auto."""
    found = []
    for mode in ('auto', 'log'):
        with Guest(f'on,violation={mode},{options}',
                   options=['-netdev', 'user,id=net',
                            '-device', 'virtio-net-pci,netdev=net']) as vm:
            info = vm.info()
            calls = [{**call, 'condition': call.get('condition', '').replace(
                hex(vm.pid), 'own')} for call in info['calls']]
            found.append({'calls': calls, 'hotplug': info['hotplug'],
                          'profiles': [one['name'] for one in info['profiles']],
                          'startup': info['startup']['calls-total'],
                          'rules': info['broker']['rules']})
            check(vm.quit() == 0, vm.errors())
            check(not reports(vm.errors()), vm.errors())
    for auto, log in zip(found[0]['calls'], found[1]['calls']):
        check(auto == log, f'{auto}\n{log}')
    for key, value in found[0].items():
        check(found[1][key] == value, f'{key}: {value}\n{found[1][key]}')


def listener_is_killed():
    """Calls fail with ENOSYS, one line says so, and the VM goes on."""
    with Guest(PLAIN) as vm:
        os.kill(vm.listener(), signal.SIGKILL)
        vm.told('such calls fail with ENOSYS from now on')
        check(inject(vm.pid, 'memfd').get('returned') == '-38', vm.errors())
        vm.qmp.command('cont')
        vm.check_work()
        check(vm.quit() == 0, vm.errors())


def listener_is_stopped():
    """What it has to tell waits for it; what the VM may call does not."""
    with Guest(PLAIN) as vm:
        vm.qmp.command('cont')
        pid = vm.listener()
        os.kill(pid, signal.SIGSTOP)
        process = inject(vm.vcpu_thread(), 'memfd', wait=False)
        time.sleep(0.3)
        check(process.poll() is None, 'it was not held')
        for _ in range(20):
            vm.qmp.command('query-status')
        os.kill(pid, signal.SIGCONT)
        check(process.wait(PATIENCE) == 0, process.stderr.read())
        process.communicate()
        vm.told('refused memfd_create(')
        vm.check_work()
        check(vm.quit() == 0, vm.errors())


def ends_right_after(how):
    """A report is there when QEMU ends, however it ends; so is the listener's end."""
    with Guest(PLAIN) as vm:
        pid = vm.listener()
        process = inject(vm.pid, 'memfd', wait=False)
        process.communicate(timeout=PATIENCE)
        vm.process.send_signal(how)
        vm.wait()
        until(lambda: not Path(f'/proc/{pid}').exists(), 'the listener outlives QEMU')
        check(len(reports(vm.errors())) == 1, vm.errors())


def end_by_verdict():
    """What only a hijacked QEMU calls ends it in this mode, too."""
    with Guest(PLAIN) as vm:
        inject(vm.pid, 'ptrace', wait=False).wait(PATIENCE)
        check(vm.wait() == -signal.SIGKILL, vm.errors())
        check('refused ptrace(' in vm.errors(), vm.errors())


def no_program():
    """A command that starts a program would end QEMU: it is refused before."""
    with Guest() as vm:
        for command, arguments in (
                ('migrate', {'uri': 'exec:cat >/dev/null'}),
                ('netdev_add', {'type': 'tap', 'id': 'n', 'helper': '/bin/true'})):
            try:
                vm.qmp.command(command, **arguments)
                check(False, f'{command} is not refused')
            except QmpError as error:
                check('the sandbox has no profile for feature' in str(error), str(error))
        check(vm.quit() == 0, vm.errors())
        check(not reports(vm.errors()), vm.errors())


def counters():
    """query-sandbox has counted when the call goes on."""
    with Guest(PLAIN) as vm:
        for number in range(1, 6):
            inject(vm.vcpu_thread(), 'memfd')
            check(vm.info()['refused'] == number, str(vm.info()['refused']))
        vm.told('refused memfd_create(', 'role vcpu 0')
        check(vm.quit() == 0, vm.errors())


def late_thread():
    """The role of a thread that was made after the lockdown."""
    options = ['-smp', '1,maxcpus=2']
    with Guest(PLAIN, options) as vm:
        slot = next(one for one in vm.qmp.command('query-hotpluggable-cpus')
                    if 'qom-path' not in one)
        vm.qmp.command('device_add', driver=slot['type'], id='new', **slot['props'])
        tid = next(one['thread-id'] for one in vm.qmp.command('query-cpus-fast')
                   if one['cpu-index'] == 1)
        inject(tid, 'memfd')
        vm.told('refused memfd_create(', f'(tid {tid}, role vcpu)')
        check(vm.quit() == 0, vm.errors())


def daemon(*options):
    """A daemon, perhaps under another user and root, reports into its log."""
    if options and os.geteuid() != 0:
        raise Skip('a change of user or root takes root')
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        os.chmod(folder, 0o777)
        log, path = Path(folder) / 'log', Path(folder) / 'qmp'
        options = [option.replace('FOLDER', folder) for option in options]
        done = subprocess.run(
            [tools.qemu(), '-nodefaults', '-no-user-config', '-display', 'none',
             '-machine', 'q35,accel=tcg', '-S', '-daemonize', '-D', log, '-d',
             'guest_errors', '-pidfile', f'{folder}/pid',
             '-qmp', f'unix:{path},server=on,wait=off', '-sandbox', LOG,
             *options],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
            check=False)
        check(done.returncode == 0, done.stderr)
        number = int((Path(folder) / 'pid').read_text())
        qmp = Qmp.connect(path)
        try:
            check(qmp.command('query-sandbox')['state'] == 'locked', 'not locked')
            pid = listener_of(number)
            check(pid, 'there is no listener')
            if any('user=' in one for one in options):
                status = Path(f'/proc/{pid}/status').read_text()
                check(f'Uid:\t{NOBODY}\t{NOBODY}' in status, status)
            qmp.command('blockdev-add', **add('/etc/hostname' if not options else '/qmp',
                                              read_only=True))
        except QmpError as error:
            check(options, str(error))
        finally:
            try:
                inject(number, 'memfd')
                until(lambda: 'refused memfd_create(' in log.read_text(), log.read_text)
                check('refused openat(' in log.read_text(), log.read_text())
                check('thread "?"' not in log.read_text(), log.read_text())
                until(lambda: re.search(r'^qemu-sandbox-learn \d+ from \d+ (?!unreadable)',
                                        log.read_text(), re.M), log.read_text)
            finally:
                os.kill(number, signal.SIGKILL)
                qmp.close()
        until(lambda: not Path(f'/proc/{pid}').exists(), 'the listener outlives QEMU')


def preconfig():
    """The machine is made by command, after the change of root and user."""
    with Guest(PLAIN, ['--preconfig']) as vm:
        vm.qmp.command('x-exit-preconfig')
        inject(vm.pid, 'memfd')
        vm.told('refused memfd_create(')
        check(vm.quit() == 0, vm.errors())


def keeps_nothing():
    """QEMU has no listener, and the listener nothing of QEMU's."""
    with Guest() as vm:
        pid = vm.listener()
        mine = [os.readlink(one) for one in Path(f'/proc/{vm.pid}/fd').iterdir()]
        check(not any('seccomp' in one or one.endswith('/mem') for one in mine),
              str(mine))
        its = {os.readlink(one) for one in Path(f'/proc/{pid}/fd').iterdir()}
        check(len(its) == 7, str(its))
        status = Path(f'/proc/{pid}/status').read_text()
        resident = int(status.split('RssAnon:')[1].split()[0])
        print(f'# {resident} kB of its own and shared with QEMU')
        check(vm.quit() == 0, vm.errors())


# What a VM at work needs of these, it has of no other profile.
TAKEN = ('aio/threads', 'base/eventfd')
WITH_NETWORK = ['-netdev', 'user,id=net', '-device', 'virtio-net-pci,netdev=net']


def without_rules(folder):
    """A copy of the library in which some profiles have no rules."""
    library = Path(folder) / 'library'
    shutil.copytree(ROOT / 'hw-profiles', library)
    for name in TAKEN:
        path = library / f'{name}.profile'
        lines = path.read_text().splitlines(True)
        kept = [line for line in lines if not re.match(r'\w+(\[[\w,]*\])?: ', line)]
        check(len(kept) < len(lines), f'{name} has no rules')
        path.write_text(''.join(kept))
    return library


def learn(vm, folder, *words):
    """The draft out of what a VM that has ended wrote on standard error."""
    log, draft = Path(folder) / 'log', Path(folder) / 'draft.profile'
    log.write_text(vm.errors())
    subprocess.run([tools.qsandbox(), 'learn', '-o', draft, *words, log], check=True)
    return draft


def work(vm):
    """Runs and ends a VM."""
    vm.qmp.command('cont')
    vm.check_work()
    check(vm.quit() == 0, vm.errors())


def from_log_to_profile():
    """What a run lacked is learned; with the draft nothing else is refused, nor allowed."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        library = without_rules(folder)
        with Guest(f'{PLAIN},library={library}', WITH_NETWORK) as vm:
            work(vm)
            check(reports(vm.errors()), 'nothing was refused')
            draft = learn(vm, folder)
        text = draft.read_text()
        check('\ndraft ' in text and '\nfdatasync: allow -- seen ' in text, text)
        check('from handle_aiocb_flush() (' in text, text)
        check('eventfd2: count == 0 && flags == EFD_CLOEXEC|EFD_NONBLOCK -- ' in text, text)
        with Guest(f'on,violation=kill,library={library},profile={draft}',
                   WITH_NETWORK) as vm:
            check('this profile is a DRAFT' in vm.errors(), vm.errors())
            work(vm)
            check(not reports(vm.errors()), vm.errors())
        with Guest(f'on,violation=kill,library={library},profile={draft}',
                   WITH_NETWORK) as vm:
            inject(vm.pid, 'memfd', wait=False).wait(PATIENCE)
            check(vm.wait() == -signal.SIGSYS, vm.errors())
            vm.told('refused memfd_create(')


def start_is_learned():
    """What the first filter refuses is reported, and learned from such reports."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        library, draft = without_rules(folder), Path(folder) / 'draft.profile'
        log = Path(folder) / 'log'
        done = subprocess.run(
            [tools.qemu(), '-nodefaults', '-no-user-config', '-display', 'none', '-S',
             '-machine', 'q35,accel=tcg', '-sandbox', f'on,library={library}'],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
            check=False)
        check(done.returncode == 1 and 'refused eventfd2(' in done.stderr, done.stderr)
        log.write_text(done.stderr)
        subprocess.run([tools.qsandbox(), 'learn', '-o', draft, log], check=True)
        with Guest(f'on,library={library},profile={draft}') as vm:
            check(not reports(vm.errors()), vm.errors())
            check(vm.quit() == 0, vm.errors())


def draft_of_names():
    """What lies elsewhere is no rule: the draft says which option gives it."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        with Guest() as vm:
            path = image(vm.outside('more.raw'))
            vm.qmp.command('blockdev-add', **add(path, read_only=True))
            inject(vm.pid, 'memfd')
            check(vm.quit() == 0, vm.errors())
            text = learn(vm, folder).read_text()
            check(f'#   -sandbox on,files={vm.elsewhere.name}:ro\n' in text, text)
            check(f': {path}: ' in text, text)
            rules = [line for line in text.splitlines() if not line.startswith('#')]
            check(not any(vm.elsewhere.name in line for line in rules), text)
            check(any(line.startswith('memfd_create: ') for line in rules), text)


def everything_that_differs():
    """Reports are limited, what is learned of is not; and it is counted."""
    with Guest(PLAIN) as vm:
        for _ in range(20):
            inject(vm.vcpu_thread(), 'memfd')
        inject(vm.pid, 'memfd')
        check(vm.quit() == 0, vm.errors())
        lines = [line.split() for line in vm.errors().splitlines()
                 if line.startswith('qemu-sandbox-learn ')]
        calls = [line for line in lines if line[2] == 'call' and 'call=memfd_create' in line]
        check(len(calls) == 2, vm.errors())
        check('role=vcpu%200' in calls[0] and 'role=main' in calls[1], str(calls))
        check(['qemu-sandbox-learn', str(vm.pid), 'times', calls[0][3], '20'] in lines,
              vm.errors())
        check(lines[-1][2] == 'end', vm.errors())


def end_after_kill():
    """A killed QEMU's counts are written, too."""
    with Guest(PLAIN) as vm:
        inject(vm.pid, 'memfd')
        vm.process.kill()
        vm.wait()
        vm.told(f'qemu-sandbox-learn {vm.pid} end ')


tap = Tap()
tap.run('what was given makes no report', nothing_to_tell)
tap.run('a file elsewhere', file_elsewhere)
tap.run('a file for reading only', read_only)
tap.run('addresses and sockets', addresses)
for words in ('hotplug=none', 'hotplug=auto', 'hotplug=auto,connect=192.0.2.0/24'):
    tap.run(f'the policy is that of auto: {words}', same_policy, words)
tap.run('descriptors', keeps_nothing)
tap.run('counters', counters)
tap.run('a thread made later', late_thread)
tap.run('from a log to a profile', from_log_to_profile)
tap.run('the start is learned from reports', start_is_learned)
tap.run('the draft and names', draft_of_names)
tap.run('everything that differs', everything_that_differs)
tap.run('what was seen of a QEMU that is killed', end_after_kill)
tap.run('the listener is killed', listener_is_killed)
tap.run('the listener is stopped', listener_is_stopped)
tap.run('the end right after a report: SIGTERM', ends_right_after, signal.SIGTERM)
tap.run('the end right after a report: SIGKILL', ends_right_after, signal.SIGKILL)
tap.run('a call that ends the process', end_by_verdict)
tap.run('a command that starts a program', no_program)
tap.run('--preconfig', preconfig)
tap.run('a daemon', daemon)
tap.run('a daemon of another user', daemon, '-run-with', f'user={NOBODY}:{NOBODY}')
tap.run('a daemon in another root', daemon, '-run-with', 'chroot=FOLDER')
tap.done()
