#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""QEMU as a process: how it is started, watched, stopped, and how it ends.

Each row starts the firmware guest with some options, lets it work, does something to
the process, and ends it.  No call may be refused and no end may be a bad one.
"""

import fcntl
import os
import pwd
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.qmp import Qmp  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check, until  # noqa: E402
from lib.vm import describe_status, kvm_reason, recorded  # noqa: E402


def need(program):
    """Skips where a program is not installed."""
    if not shutil.which(program):
        raise Skip(f'{program} is not installed')


class Guest(FirmwareGuest):
    """The guest at work."""

    def __init__(self, options=(), accel='tcg', **more):
        reason = kvm_reason() if accel == 'kvm' else None
        if reason:
            raise Skip(reason)
        super().__init__(accel, options, **more)
        if self.qmp:
            self.qmp.command('cont')
        self.check_work()

    def end(self, status=0):
        """By the monitor, without refusals."""
        info = self.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['refused'] == 0, self.errors())
        check(not self.unfiltered_threads(), str(self.unfiltered_threads()))
        self.ended(self.quit(), status)

    def ended(self, status, wanted=0):
        """What became of it."""
        check(status == wanted, f'{describe_status(status)}: {self.errors()}')
        check('refused' not in self.errors(), self.errors())

    def alive(self):
        """The guest goes on: it writes a dot now and then."""
        before, deadline = len(self.console()), time.monotonic() + PATIENCE
        while len(self.console()) <= before:
            check(time.monotonic() < deadline, 'the guest stands still')
            check(self.process.poll() is None, self.errors())
            time.sleep(0.05)


def with_options(*options, accel='tcg', **more):
    """A row that only has options."""
    def test(folder):
        with Guest([option.format(dir=folder) for option in options], accel,
                   **more) as vm:
            vm.alive()
            vm.end()
    return test


def signalled(number):
    """The three that ask for an end."""
    def test(_folder):
        with Guest() as vm:
            os.kill(vm.pid, number)
            vm.ended(vm.wait())
    return test


def stopped(accel):
    """SIGSTOP and SIGCONT: calls are restarted."""
    def test(_folder):
        with Guest(accel=accel) as vm:
            for _ in range(5):
                os.kill(vm.pid, signal.SIGSTOP)
                time.sleep(0.1)
                os.kill(vm.pid, signal.SIGCONT)
                vm.alive()
            vm.end()
    return test


def traced(folder):
    """strace -f from the start."""
    need('strace')
    with Guest(wrapper=['strace', '-f', '-o', f'{folder}/trace'],) as vm:
        vm.alive()
        vm.qmp.command('stop')
        vm.qmp.command('cont')
        check(vm.quit() == 0, vm.errors())
        check('refused' not in vm.errors(), vm.errors())


def attached(program, *words):
    """A debugger or tracer that comes and goes."""
    def test(_folder):
        need(program)
        with Guest() as vm:
            process = subprocess.Popen([word.format(pid=vm.pid) for word in
                                        (program, *words)],
                                       stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            # strace stays until it is ended; a debugger that is ended would leave
            # QEMU as it found it, perhaps stopped.
            if program == 'strace':
                until(lambda: vm.threads()[vm.pid]['TracerPid'] != '0',
                      'strace does not come')
                time.sleep(1)
                process.terminate()
            status = process.wait(PATIENCE)
            check(program == 'strace' or status == 0, f'{program}: {status}')
            vm.alive()
            vm.end()
    return test


def gdb_packet(sock, text):
    """Sends a packet of gdb's protocol, returns the answer."""
    total = sum(text.encode()) & 0xff
    sock.sendall(f'${text}#{total:02x}'.encode())
    data = b''
    while data.count(b'#') < 1 or len(data.split(b'#', 1)[1]) < 2:
        more = sock.recv(65536)
        check(more, f'closed after {data!r}')
        data += more
    sock.sendall(b'+')
    return data.partition(b'$')[2].split(b'#')[0].decode()


def debugged(accel, options):
    """gdb's protocol: registers, memory, a step, a breakpoint, go on, detach."""
    def test(folder):
        with Guest([option.format(dir=folder) for option in options], accel) as vm:
            sock = socket.socket(socket.AF_UNIX)
            sock.settimeout(PATIENCE)
            sock.connect(f'{folder}/gdb')
            check('PacketSize' in gdb_packet(sock, 'qSupported'), 'no packets')
            check(gdb_packet(sock, '?').startswith('T'), 'not stopped')
            check(len(gdb_packet(sock, 'g')) > 100, 'no registers')
            check(len(gdb_packet(sock, 'm7c00,4')) == 8, 'no memory')
            check(gdb_packet(sock, 's').startswith('T'), 'no step')
            check(gdb_packet(sock, 'Z0,7c00,1') == 'OK', 'no breakpoint')
            check(gdb_packet(sock, 'z0,7c00,1') == 'OK', 'breakpoint stays')
            check(gdb_packet(sock, 'Z2,7c00,4') in ('OK', ''), 'no watchpoint')
            check(gdb_packet(sock, 'z2,7c00,4') in ('OK', ''), 'watchpoint stays')
            check(gdb_packet(sock, 'D') == 'OK', 'not detached')
            sock.close()
            vm.qmp.command('cont')
            vm.alive()
            vm.end()
    return test


def daemon(*options, before=lambda folder: None, sandbox='on,hotplug=none'):
    """-daemonize and -pidfile: the file goes with the process."""
    def test(folder):
        before(folder)
        pidfile, socket_path = Path(folder, 'pid'), Path(folder, 'qmp')
        words = [option.format(dir=folder) for option in options]
        done = subprocess.run(
            [tools.qemu(), '-nodefaults', '-no-user-config', '-display', 'none',
             '-machine', 'pc,accel=tcg', '-m', '32', '-serial', 'null', '-qmp',
             f'unix:{socket_path},server=on,wait=off', '-daemonize', '-pidfile',
             pidfile, '-D', f'{folder}/log', '-sandbox',
             recorded(sandbox.format(dir=folder)), *words],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
            check=False)
        check(done.returncode == 0, done.stderr)
        pid = int(pidfile.read_text())
        qmp = Qmp.connect(socket_path)
        info = qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['proven'], info['state'])
        modes = {line.split()[1] for task in Path(f'/proc/{pid}/task').iterdir()
                 for line in (task / 'status').read_text().splitlines()
                 if line.startswith('Seccomp:')}
        check(modes == {'2'}, f'{modes}')
        qmp.command('system_reset')
        if 'hotplug=auto' in sandbox:
            for line in (f'logfile {folder}/later', 'log cpu_reset'):
                said = qmp.command('human-monitor-command', **{'command-line': line})
                check(not said, said)
            qmp.command('system_reset')
            until(lambda: Path(folder, 'later').stat().st_size, 'nothing is logged')
        qmp.command('quit')
        qmp.close()
        deadline = time.monotonic() + PATIENCE
        while Path(f'/proc/{pid}').exists():
            check(time.monotonic() < deadline, 'it does not end')
            time.sleep(0.05)
        log = Path(folder, 'log')
        check(not log.exists() or 'refused' not in log.read_text(), 'refused')
        if 'hotplug=auto' in sandbox:
            check(not pidfile.exists(), 'the PID file stays')
            return
        # The file stays, as no path is removed; that it is not locked shows its age.
        with pidfile.open('r+') as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return test


def other_root_and_user(folder):
    """-run-with chroot= and user=; sockets keep names that nothing has in the new root."""
    if os.geteuid() != 0:
        raise Skip('changing root and user takes root')
    jail = Path(folder, 'jail')
    jail.mkdir()
    user = pwd.getpwnam('nobody').pw_name
    for hotplug in ('none', 'auto'):
        with Guest(['-run-with', f'chroot={jail},user={user}', '-vnc',
                    f'unix:{jail}/vnc-{hotplug}'], sandbox=f'on,hotplug={hotplug}') as vm:
            vm.alive()
            check(vm.threads()[vm.pid]['Uid'].split()[0] != '0', 'still root')
            vm.end()


class Scripts:
    """A tap's two scripts, which write down what they see."""

    def __init__(self, folder):
        if os.geteuid() != 0 or not os.access('/dev/net/tun', os.R_OK | os.W_OK):
            raise Skip('no interface can be made here')
        self.log = Path(folder, 'log')
        self.log.touch()
        self.log.chmod(0o666)
        for name in ('up', 'down'):
            script = Path(folder, name)
            script.write_text('#!/bin/sh\necho "${0##*/} $# $1 $(id -u) $(pwd) '
                              '$(readlink /proc/$$/fd/0) $QS_TEST '
                              '$(cut -d " " -f 6 /proc/$$/stat)" '
                              f'>>{folder}/log\n')
            script.chmod(0o755)
        self.options = ['-netdev', f'type=tap,id=net,script={folder}/up,'
                        f'downscript={folder}/down', '-device',
                        'virtio-net-pci,netdev=net,romfile=']

    def lines(self):
        """The words of each run so far."""
        return [line.split(' ') for line in self.log.read_text().splitlines()]

    def check(self, *wanted):
        """These ran, in this order, once each, for the same interface."""
        lines = until(lambda: len(self.lines()) >= len(wanted) and self.lines(),
                      lambda: f'{self.lines()} ran')
        check([line[0] for line in lines] == list(wanted), f'{lines} ran')
        check({(line[1], line[2]) for line in lines} == {('1', lines[0][2])}, f'{lines}')
        return lines


def with_scripts(how):
    """The scripts of a tap run at its start, and when QEMU ends by itself."""
    def test(folder):
        scripts = Scripts(folder)
        # A card would keep the network until it goes itself
        options = scripts.options[:2] if how == 'unplugged' else scripts.options
        with Guest(options, wrapper=['env', 'QS_TEST=x']) as vm:
            lines = scripts.check('up')
            check(lines[0][3:7] == ['0', str(vm.path), '/dev/null', 'x'], f'{lines}')
            runner = vm.qmp.command('query-sandbox')['runner']
            check([program['started'] for program in runner['programs']] == [1, 0],
                  f'{runner}')
            check({program['interface'] for program in runner['programs']} ==
                  {lines[0][2]}, f'{runner}')
            if how == 'unplugged':
                vm.qmp.command('netdev_del', id='net')
                scripts.check('up', 'down')
            if how == 'killed':
                os.kill(runner['pid'], signal.SIGTERM)
                vm.process.kill()
                vm.wait()
            elif how == 'terminated':
                # As a manager of services does: all of them at once
                os.kill(runner['pid'], signal.SIGTERM)
                os.kill(vm.pid, signal.SIGTERM)
                vm.ended(vm.wait())
            else:
                vm.end()
            until(lambda: is_gone(runner['pid']), 'the runner stays')
            ran = scripts.check('up', *(['down'] if how != 'killed' else []))
            check(ran[-1][3:] == ran[0][3:], f'{ran}')
    return test


def is_gone(pid):
    """Whether a process has ended, waited for or not."""
    try:
        return ') Z ' in Path(f'/proc/{pid}/stat').read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True


def daemon_with_scripts(folder):
    """The downscript of a daemon is in its session, its folder, and has its streams."""
    scripts = Scripts(folder)
    daemon(*scripts.options)(folder)
    up, down = scripts.check('up', 'down')
    check(down[4:6] == ['/', '/dev/null'], f'{down}')
    check(up[-1] != down[-1], f'session {down[-1]}')


def scripts_of_other_user(folder):
    """The downscript runs as the user that QEMU has become."""
    scripts = Scripts(folder)
    with Guest([*scripts.options, '-run-with', 'user=nobody']) as vm:
        vm.end()
    up, down = scripts.check('up', 'down')
    check(up[3] == '0' and down[3] == str(pwd.getpwnam('nobody').pw_uid), f'{up} {down}')


def scripts_of_other_root(folder):
    """The downscript is looked for in the root that QEMU has by then."""
    scripts = Scripts(folder)
    jail = Path(folder, 'jail')
    jail.mkdir()
    with Guest([*scripts.options, '-run-with', f'chroot={jail}']) as vm:
        check(vm.quit() == 0, vm.errors())
        check('could not launch network script' in vm.errors(), vm.errors())
    scripts.check('up')


# Makes a tap, as qemu-bridge-helper does; whoever runs it is not root in QEMU's stead.
HELPER = '''#!/usr/bin/python3
import fcntl, os, socket, struct, sys
where = [word for word in sys.argv if word.startswith('--fd=')][0]
tap = os.open('/dev/net/tun', os.O_RDWR)
fcntl.ioctl(tap, 0x400454ca, struct.pack('16sH22x', b'', 2 | 0x1000 | 0x4000))
with open(os.path.dirname(sys.argv[0]) + '/log', 'a') as log:
    print(*sys.argv[1:], os.getuid(), file=log)
socket.send_fds(socket.socket(fileno=int(where[5:])), [b'x'], [tap])
'''


def helped(netdev, words):
    """A helper gives the tap of a bridge, also where QEMU's root has none."""
    def test(folder):
        if os.geteuid() != 0 or not os.access('/dev/net/tun', os.R_OK | os.W_OK):
            raise Skip('no interface can be made here')
        path = Path(folder, 'helper')
        path.write_text(HELPER)
        path.chmod(0o755)
        with Guest(['-netdev', netdev.format(helper=path), '-device',
                    'virtio-net-pci,netdev=net,romfile=', '-run-with', 'user=nobody'],
                   sandbox='on,hotplug=none') as vm:
            vm.end()
        said = Path(folder, 'log').read_text()
        check(said == f'{words} 0\n', said)
    return test


def refuses_helper(folder):
    """One that ends without a word is an ordinary error."""
    done = subprocess.run(
        [tools.qemu(), '-display', 'none', '-netdev', 'bridge,id=net,helper=/bin/true',
         '-sandbox', 'on', '-pidfile', f'{folder}/pid'], stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=PATIENCE, check=False)
    check(done.returncode == 1 and 'bridge helper failed' in done.stderr, done.stderr)


def few(limits):
    """Small resource limits."""
    def test(_folder):
        # Inherited by QEMU only: the test's own are put back.
        before = {limit: resource.getrlimit(limit) for limit in limits}
        try:
            for limit, value in limits.items():
                resource.setrlimit(limit, (value, before[limit][1]))
            vm = Guest()
        finally:
            for limit, value in before.items():
                resource.setrlimit(limit, value)
        with vm:
            vm.alive()
            vm.end()
    return test


def configured(folder):
    """-readconfig, the sandbox in it as well."""
    path = Path(folder, 'config')
    path.write_text('[sandbox]\n  enable = "on"\n  spawn = "deny"\n'
                    '[memory]\n  size = "64"\n[msg]\n  timestamp = "on"\n')
    with Guest(['-readconfig', str(path)], sandbox=None) as vm:
        vm.alive()
        vm.end()


def snapshot(_folder):
    """-snapshot: what the guest writes goes elsewhere."""
    with FirmwareGuest('tcg', ['-snapshot']) as vm:
        before = vm.image.read_bytes()
        vm.qmp.command('cont')
        vm.wait_console('QS copied', 60)
        check(vm.quit() == 0, vm.errors())
        check('refused' not in vm.errors(), vm.errors())
        check(vm.image.read_bytes() == before, 'the image has changed')


def guest_exit(_folder):
    """The guest turns the machine off, and the monitor's powerdown."""
    with Guest() as vm:
        vm.qmp.command('system_powerdown')
        vm.ended(vm.wait())


def idle(folder):
    """Threads that have nothing to do end after ten seconds; and begin again."""
    with Guest(['-vnc', f'unix:{folder}/vnc', '-drive',
                f'file={folder}/more,format=raw,if=none,id=more', '-device',
                'virtio-blk-pci,drive=more']) as vm:
        command = {'command-line': 'qemu-io more "write 0 64k"'}
        for pause in (0, 11.5, 0):
            time.sleep(pause)
            for _ in range(3):
                vm.qmp.command('human-monitor-command', **command)
        vm.alive()
        vm.end()


def failing_disk(rule):
    """Errors of the host's file: reported to the guest, or the VM is stopped."""
    def test(folder):
        path = Path(folder, 'more')
        path.write_bytes(bytes(1 << 20))
        with Guest(['-blockdev', 'driver=raw,node-name=more,file.driver=blkdebug,'
                    'file.image.driver=file,file.image.filename='
                    f'{path},file.inject-error.0.event=write_aio,'
                    f'file.inject-error.0.errno={rule}', '-device',
                    'virtio-blk-pci,drive=more,werror=stop,rerror=report']) as vm:
            vm.qmp.command('human-monitor-command', **{
                'command-line': 'qemu-io more "write 0 64k"'})
            vm.end()
    return test


ROWS = {
    **{signal.Signals(number).name: signalled(number)
       for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)},
    'stopped and continued, tcg': stopped('tcg'),
    'stopped and continued, kvm': stopped('kvm'),
    'under strace': traced,
    'strace comes and goes': attached('strace', '-f', '-p', '{pid}'),
    'gdb comes and goes': attached('gdb', '-batch', '-p', '{pid}', '-ex',
                                   'thread apply all bt', '-ex', 'detach'),
    'debugged by gdb\'s protocol, tcg': debugged('tcg', [
        '-gdb', 'unix:{dir}/gdb,server=on,wait=off']),
    'debugged by gdb\'s protocol, kvm': debugged('kvm', [
        '-gdb', 'unix:{dir}/gdb,server=on,wait=off']),
    'daemon': daemon(),
    'daemon, a log that a monitor names': daemon(
        sandbox='on,violation=kill,hotplug=auto,files={dir}'),
    'daemon with other root': daemon(
        '-run-with', 'chroot={dir}/jail', before=lambda folder: Path(
            folder, 'jail').mkdir()),
    'other root and user': other_root_and_user,
    'scripts of a tap': with_scripts('quit'),
    'scripts of a tap that is deleted': with_scripts('unplugged'),
    'scripts of a tap, all are asked to end': with_scripts('terminated'),
    'scripts of a tap, QEMU is killed': with_scripts('killed'),
    'scripts of a tap, a daemon': daemon_with_scripts,
    'scripts of a tap, another user': scripts_of_other_user,
    'scripts of a tap, another root': scripts_of_other_root,
    'helper of a bridge': helped(
        'bridge,id=net,helper={helper},br=qs0', '--use-vnet --fd=3 --br=qs0'),
    'helper of a tap, as a line, in JSON': helped(
        '{{"type": "tap", "id": "net", "helper": "{helper} --more"}}',
        '--more --use-vnet --fd=3 --br=br0'),
    'helper that fails': refuses_helper,
    '-readconfig': configured,
    'the guest turns it off': guest_exit,
    'idle for a while': idle,
    'disk without space': failing_disk(28),
    'disk with errors': failing_disk(5),
    'few descriptors': few({resource.RLIMIT_NOFILE: 40}),
    'no locked memory, no core': few({resource.RLIMIT_MEMLOCK: 0,
                                      resource.RLIMIT_CORE: 0}),
    'one thread': with_options('-smp', '2', accel='tcg,thread=single'),
    'many threads': with_options('-smp', '2', accel='tcg,thread=multi'),
    '-icount': with_options('-icount', 'shift=auto'),
    '-icount sleep=off': with_options('-icount', 'shift=3,sleep=off'),
    'translations in a small buffer': with_options(accel='tcg,tb-size=1'),
    '-snapshot': snapshot,
    'log of everything': with_options('-D', '{dir}/log', '-d',
                                      'int,in_asm,guest_errors'),
    'log for each thread': with_options('-D', '{dir}/log-%d', '-d', 'int,tid'),
    'trace': with_options('-trace', 'virtio_*,file={dir}/trace'),
    '-msg timestamp': with_options('-msg', 'timestamp=on,guest-name=on', '-name',
                                   'guest=test,process=test,debug-threads=on'),
    '-rtc localtime': with_options('-rtc', 'base=localtime,clock=host,driftfix=slew'),
    '-rtc at a date': with_options('-rtc', 'base=2020-02-29T12:00:00,clock=vm'),
    '-action': with_options('-action', 'reboot=shutdown,panic=pause,watchdog=reset',
                            '-device', 'i6300esb', '-device', 'pvpanic'),
    'locked memory': with_options('-overcommit', 'mem-lock=on,cpu-pm=off'),
    'memory of a file': with_options(
        '-object', 'memory-backend-file,id=ram,size=64M,mem-path={dir}/ram,share=on',
        '-machine', 'memory-backend=ram'),
    'memory on memfd, nodes': with_options(
        '-object', 'memory-backend-memfd,id=ram,size=64M,prealloc=on', '-numa',
        'node,memdev=ram'),
    'seed and uuid': with_options('-seed', '1', '-uuid',
                                  '6ba7b810-9dad-11d1-80b4-00c04fd430c8'),
}


def main():
    """All rows."""
    tap = Tap()
    words = sys.argv[1:]
    for name, test in ROWS.items():
        if words and not any(word in name for word in words):
            continue
        with tempfile.TemporaryDirectory(prefix='qsandbox-process-') as folder:
            Path(folder, 'more').write_bytes(bytes(1 << 20))
            os.chmod(folder, 0o755)
            tap.run(name, test, folder)
    tap.done()


main()
