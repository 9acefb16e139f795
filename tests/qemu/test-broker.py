#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a running VM may still open, connect to and bind, and by which name.

What the command line named works, what lies elsewhere is an error that says what to
start QEMU with; files= and connect= make it work.  The same holds for a daemon, after a
change of user or root, and whatever becomes of the broker, the VM goes on.
"""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.qmp import Qmp, QmpError  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check, until  # noqa: E402

NOBODY = 65534


class Guest(FirmwareGuest):
    """A VM with a broker, and a folder elsewhere that it was not given."""

    def __init__(self, sandbox='on,hotplug=auto', options=(), **more):
        self.elsewhere = tempfile.TemporaryDirectory(prefix='qsandbox-else-')
        super().__init__('tcg', options, sandbox=sandbox.format(self.elsewhere.name),
                         **more)

    def close(self):
        try:
            super().close()
        finally:
            self.elsewhere.cleanup()

    def inside(self, name):
        """A path in the folder of the disk."""
        return Path(self.files.name) / name

    def outside(self, name):
        """A path in the folder elsewhere."""
        return Path(self.elsewhere.name) / name

    def must_not(self, words, name, **arguments):
        """A command that has to be an error with those words."""
        try:
            self.qmp.command(name, **arguments)
        except QmpError as error:
            for word in words:
                check(word in str(error), f'{word!r} is not in {str(error)!r}')
            return
        check(False, f'{name} was served')

    def broker(self):
        """What query-sandbox says of it."""
        return self.qmp.command('query-sandbox')['broker']


def image(path, text=b'data of an image'):
    """A raw image that begins with some text."""
    path.write_bytes(text.ljust(1 << 20, b'\0'))
    return str(path)


def add(path, node='more', read_only=False):
    """The arguments of blockdev-add for a raw image."""
    return {'driver': 'raw', 'node_name': node, 'read_only': read_only,
            'file': {'driver': 'file', 'filename': str(path),
                     'read-only': read_only}}


def io(vm, device, command):
    """What qemu-io's command says."""
    return vm.qmp.command('human-monitor-command',
                          **{'command-line': f'qemu-io {device} "{command}"'})


def beside_the_disk():
    """What lies in the folder of the disk can be plugged in, read and written."""
    with Guest() as vm:
        path = image(vm.inside('more.raw'), b'\xa5' * 512)
        vm.qmp.command('blockdev-add', **add(path))
        io(vm, 'more', 'read -P 0xa5 0 512')
        check('read 512/512' in vm.errors() and 'failed' not in vm.errors(), vm.errors())
        io(vm, 'more', 'write -P 0x5a 0 512')
        vm.qmp.command('blockdev-del', node_name='more')
        check(Path(path).read_bytes()[:512] == b'\x5a' * 512, 'nothing was written')
        broker = vm.broker()
        check(broker['running'] and broker['served'] >= 1, str(broker))
        check(broker['refused'] == 0, str(broker))
        check(vm.quit() == 0, vm.errors())


def elsewhere():
    """What lies elsewhere is refused before it is tried, with advice."""
    with Guest() as vm:
        path = image(vm.outside('more.raw'))
        vm.must_not([path, f'files={vm.elsewhere.name}'], 'blockdev-add', **add(path))
        until(lambda: 'not admitted' in vm.errors(), vm.errors)
        check(vm.errors().count('not admitted') == 1, vm.errors())
        for name in ('/etc/passwd', '/proc/self/mem', f'{vm.files.name}/../../etc/passwd'):
            vm.must_not(['lies outside'], 'blockdev-add', **add(name, read_only=True))
        check(vm.broker()['refused'] == 0, str(vm.broker()))
        check(vm.quit() == 0, vm.errors())


def output_that_is_gone():
    """A file of the start that somebody removed is not made anew; QEMU says why."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-out-') as folder:
        path = Path(folder) / 'log'
        with Guest(options=['-chardev', f'file,id=out,path={path}']) as vm:
            more = {'backend': {'type': 'file', 'data': {'out': str(path)}}}
            vm.qmp.command('chardev-add', id='more', **more)
            vm.qmp.command('chardev-remove', id='more')
            path.unlink()
            vm.must_not(['is not there'], 'chardev-add', id='more', **more)
            check(vm.broker()['refused'] == 0, str(vm.broker()))
            check(vm.quit() == 0, vm.errors())


def through_a_link():
    """A link out of the folder is followed by nobody; the event and a line say so."""
    with Guest(refusals=True) as vm:
        target = image(vm.outside('more.raw'))
        link = vm.inside('link.raw')
        link.symlink_to(target)
        vm.must_not(['Permission denied'], 'blockdev-add', **add(link))
        event = vm.qmp.wait_event('SANDBOX_VIOLATION')['data']
        check(event['call'] == 'openat' and event['name'] == str(link), str(event))
        check(event['action'] == 'errno' and event['error'] == 13, str(event))
        until(lambda: str(link) in vm.errors(), vm.errors)
        check(vm.broker()['refused'] >= 1, str(vm.broker()))
        check(vm.quit() == 0, vm.errors())


def given_folder():
    """files= opens a folder, with :ro for reading only."""
    with Guest('on,hotplug=auto,files={0}') as vm:
        vm.qmp.command('blockdev-add', **add(image(vm.outside('more.raw'))))
        check(vm.quit() == 0, vm.errors())
    with Guest('on,hotplug=auto,files={0}:ro') as vm:
        path = image(vm.outside('more.raw'))
        vm.must_not(['reading only'], 'blockdev-add', **add(path))
        vm.qmp.command('blockdev-add', **add(path, read_only=True))
        check(vm.quit() == 0, vm.errors())


def snapshot():
    """A snapshot beside the disk: a file is made, and the disk goes on in it."""
    with Guest() as vm:
        disk = vm.qmp.command('query-block')[0]['device']
        over = vm.inside('over.qcow2')
        vm.qmp.command('blockdev-snapshot-sync', device=disk, snapshot_file=str(over),
                       format='qcow2')
        check(over.exists(), 'there is no overlay')
        vm.qmp.command('cont')
        vm.wait_console('QS copied', PATIENCE, stop='QS failed')
        vm.must_not(['lies outside'], 'blockdev-snapshot-sync', device=disk,
                    snapshot_file=str(vm.outside('over.qcow2')), format='qcow2')
        check(vm.quit() == 0, vm.errors())


def unfinished_image():
    """QEMU would remove an image that it cannot make: it stays, and nothing is reported."""
    with Guest() as vm:
        vm.must_not(['key-secret'], 'drive-backup', job_id='job', device='disk',
                    target=str(vm.inside('copy')), sync='full', format='luks')
        check(vm.inside('copy').exists(), 'it is gone')
        check(vm.broker()['refused'] == 0, str(vm.broker()))
        check(vm.quit() == 0, vm.errors())


def log_file():
    """The human monitor's log goes nowhere else; no name of add-fd's stands for a file."""
    with Guest() as vm:
        def human(line):
            return vm.qmp.command('human-monitor-command', **{'command-line': line})
        human('log guest_errors')
        for name, why in ((vm.outside('log'), 'lies outside'),
                          ('/dev/fdset/1', 'stands for no file')):
            said = human(f'logfile {name}')
            check(why in said and 'files=/dev' not in said, f'{name}: {said!r}')
        check(vm.broker()['refused'] == 0, str(vm.broker()))
        check(vm.quit() == 0, vm.errors())


def screenshot():
    """screendump beside the disk, and elsewhere."""
    with Guest(options=['-device', 'VGA']) as vm:
        vm.must_not(['lies outside'], 'screendump', filename=str(vm.outside('a.ppm')))
        vm.qmp.command('screendump', filename=str(vm.inside('a.ppm')))
        check(vm.inside('a.ppm').read_bytes().startswith(b'P6'), 'no picture')
        check(vm.quit() == 0, vm.errors())


def chardev_socket():
    """A socket that QEMU makes where it may, and not elsewhere; and connects to."""
    with Guest('on,hotplug=auto,files={0}') as vm:
        def backend(path, server):
            return {'type': 'socket', 'data': {
                'addr': {'type': 'unix', 'data': {'path': str(path)}},
                'server': server, **({'wait': False} if server else {})}}

        path = vm.outside('sock')
        vm.qmp.command('chardev-add', id='made', backend=backend(path, True))
        check(stat.S_ISSOCK(path.stat().st_mode), 'there is no socket')
        with socket.socket(socket.AF_UNIX) as peer:
            peer.connect(str(path))
        vm.qmp.command('chardev-remove', id='made')
        check(not path.exists(), 'the socket was left behind')
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path))
            server.listen(1)
            vm.qmp.command('chardev-add', id='client', backend=backend(path, False))
            server.accept()[0].close()
        vm.must_not(['files=/'], 'chardev-add', id='other',
                    backend=backend('/tmp/qsandbox-nowhere/sock', True))
        check(vm.quit() == 0, vm.errors())


def receive(listener):
    """Takes what a migration sends, until its end."""
    def work():
        peer = listener.accept()[0]
        while peer.recv(1 << 16):
            pass
        peer.close()
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def migrate(sandbox, allowed):
    """To a numeric address; with connect=, only where that lets it."""
    with socket.socket() as listener, Guest(sandbox) as vm:
        listener.bind(('127.0.0.1', 0))
        listener.listen(1)
        uri = f'tcp:127.0.0.1:{listener.getsockname()[1]}'
        if allowed:
            receive(listener)
        vm.qmp.command('migrate', uri=uri)

        def status():
            return vm.qmp.command('query-migrate')
        until(lambda: status().get('status') in ('completed', 'failed'),
              lambda: str(status()))
        found = status()
        if allowed:
            check(found['status'] == 'completed', f'{found} {vm.errors()}')
        else:
            check(found['status'] == 'failed', str(found))
            check('connect=' in found.get('error-desc', ''), str(found))
        check(vm.quit() == 0, vm.errors())


def migrate_unix():
    """To a socket below files=."""
    with Guest('on,hotplug=auto,files={0}') as vm, \
            socket.socket(socket.AF_UNIX) as listener:
        path = vm.outside('sock')
        listener.bind(str(path))
        listener.listen(1)
        receive(listener)
        vm.qmp.command('migrate', uri=f'unix:{path}')
        until(lambda: vm.qmp.command('query-migrate').get('status') == 'completed',
              lambda: str(vm.qmp.command('query-migrate')) + vm.errors())
        check(vm.quit() == 0, vm.errors())


def none_and_lists():
    """none serves nothing; a list what it names."""
    with Guest('on,hotplug=none') as vm:
        info = vm.qmp.command('query-sandbox')
        check(info['hotplug'] == [] and not info['broker']['running'], str(info['broker']))
        vm.must_not([], 'blockdev-add', **add(image(vm.inside('more.raw'))))
        check(vm.quit() == 0, vm.errors())
    for words in ('block:dump', 'block+dump', 'block,,dump'):
        with Guest(f'on,hotplug={words}') as vm:
            info = vm.qmp.command('query-sandbox')
            check(info['hotplug'] == ['block', 'dump'], str(info['hotplug']))
            vm.qmp.command('blockdev-add', **add(image(vm.inside('more.raw'))))
            check(vm.quit() == 0, vm.errors())


def no_monitor():
    """Without a monitor auto is none, and there is no broker."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        dump = Path(folder) / 'dump'
        with Guest(f'on,dump={dump}', monitor=False):
            until(lambda: dump.exists() and dump.read_text().endswith('}\n'),
                  'there is no dump')
            info = json.loads(dump.read_text())
            check(info['hotplug'] == [] and not info['broker']['running'],
                  str(info['broker']))


def broker_ends():
    """The VM goes on without it, and what takes it is an error."""
    with Guest(refusals=True) as vm:
        pid = vm.broker()['pid']
        os.kill(pid, signal.SIGKILL)
        until(lambda: not vm.broker()['running'], lambda: str(vm.broker()))
        check('it has ended' in vm.broker()['why'], str(vm.broker()))
        vm.must_not([], 'blockdev-add', **add(image(vm.inside('more.raw'))))
        vm.qmp.command('cont')
        vm.check_work()
        check(vm.quit() == 0, vm.errors())


def broker_ends_with_qemu():
    """Nothing is left behind, whatever QEMU ends of."""
    with Guest() as vm:
        pid = vm.broker()['pid']
        check(Path(f'/proc/{pid}').exists(), 'there is no such process')
        vm.process.kill()
        vm.process.wait()
        until(lambda: not Path(f'/proc/{pid}').exists(), 'the broker outlives QEMU')


def refused_call():
    """The event of a call that a filter refuses."""
    with Guest(refusals=True) as vm:
        inject = subprocess.run([tools.tool('inject'), str(vm.pid), 'socket-unix'],
                                capture_output=True, text=True, timeout=PATIENCE,
                                check=False)
        if inject.returncode:
            raise Skip(inject.stderr.strip())
        event = vm.qmp.wait_event('SANDBOX_VIOLATION')['data']
        check(event['call'] == 'socket' and event['thread-id'] == vm.pid, str(event))
        check(event['action'] == 'errno' and event['role'] == 'main', str(event))
        check(len(event['arguments']) == 6, str(event))
        check(vm.quit() == 0, vm.errors())


def many_refused_calls():
    """Events are few, however many calls are refused; and they say how many were not."""
    with Guest(refusals=True) as vm:
        link = vm.inside('link.raw')
        link.symlink_to(image(vm.outside('more.raw')))
        started = time.monotonic()
        for _ in range(50):
            vm.must_not(['denied'], 'blockdev-add', **add(link, read_only=True))
        seconds = time.monotonic() - started
        vm.qmp.command('query-status')
        events = [event['data'] for event in vm.qmp.events
                  if event['event'] == 'SANDBOX_VIOLATION']
        check(1 <= len(events) <= 10 * (int(seconds) + 2), f'{len(events)} in {seconds} s')
        check(vm.quit() == 0, vm.errors())


def start_detached(folder, options, wrapper=()):
    """A QEMU that daemonizes; its monitor."""
    path = Path(folder) / 'qmp'
    done = subprocess.run(
        [*wrapper, tools.qemu(), '-nodefaults', '-no-user-config', '-display', 'none',
         '-machine', 'q35,accel=tcg', '-S', '-qmp', f'unix:{path},server=on,wait=off',
         *options], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=PATIENCE, check=False)
    check(done.returncode == 0, done.stderr)
    return Qmp.connect(path)


def daemon(*options):
    """A daemon, perhaps under another user and root, plugs in what lies by its disk."""
    if options and os.geteuid() != 0:
        raise Skip('a change of user or root takes root')
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        images = Path(folder) / 'images'
        images.mkdir()
        os.chmod(folder, 0o777)
        os.chmod(images, 0o777)
        disk = image(images / 'disk.raw')
        more = image(images / 'more.raw')
        for path in (disk, more):
            os.chmod(path, 0o666)
        options = [option.replace('FOLDER', folder) for option in options]
        qmp = start_detached(folder, [
            '-daemonize', '-sandbox', 'on,hotplug=auto', *options,
            '-drive', f'file={disk},format=raw,if=none,id=disk',
            '-device', 'virtio-blk-pci,drive=disk'])
        try:
            seen = '/images/more.raw' if any('chroot' in one for one in options) else more
            broker = qmp.command('query-sandbox')['broker']
            check(broker['running'], str(broker))
            if any('user=' in one for one in options):
                status = Path(f'/proc/{broker["pid"]}/status').read_text()
                check(f'Uid:\t{NOBODY}\t{NOBODY}' in status, status)
            qmp.command('blockdev-add', **add(seen))
            try:
                qmp.command('blockdev-add', **add('/etc/hostname', 'other', True))
                check(False, 'another file was opened')
            except QmpError as error:
                check('lies outside' in str(error), str(error))
        finally:
            try:
                qmp.command('quit')
            except QmpError:
                pass
            qmp.close()


def closed_folder():
    """Started in a folder that its new user may not enter, it serves other folders."""
    if os.geteuid() != 0:
        raise Skip('a change of user takes root')
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder, \
            Guest(f'on,hotplug=auto,files={folder}', options=['-run-with', 'user=nobody']) as vm:
        os.chmod(folder, 0o777)
        more = image(Path(folder) / 'more.raw')
        os.chmod(more, 0o666)
        check(not Path(f'/proc/{vm.process.pid}/cwd').stat().st_mode & 0o7, 'it is open')
        vm.qmp.command('blockdev-add', **add(more))
        image(vm.inside('here.raw'))
        try:
            vm.qmp.command('blockdev-add', **add('here.raw', 'here'))
            check(False, 'a name in the closed folder was opened')
        except QmpError as error:
            print(f'# {error}')
        check(vm.quit() == 0, vm.errors())


def preconfig():
    """The machine is made by command, after the change of root and user."""
    with Guest(options=['--preconfig']) as vm:
        vm.qmp.command('x-exit-preconfig')
        vm.qmp.command('blockdev-add', **add(image(vm.inside('more.raw'))))
        check(vm.quit() == 0, vm.errors())


def without_broker(what):
    """auto warns and goes on; a list is an error that says why."""
    wrapper = [tools.tool('forbid'), what]
    with Guest(wrapper=wrapper) as vm:
        info = vm.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['hotplug'] == [], str(info['hotplug']))
        check(info['broker']['why'], str(info['broker']))
        lines = [line for line in vm.errors().splitlines() if 'warning' in line]
        check(len(lines) == 1 and 'hotplug=none' in lines[0], vm.errors())
        vm.must_not([], 'blockdev-add', **add(image(vm.inside('more.raw'))))
        check(vm.quit() == 0, vm.errors())
    try:
        with Guest('on,hotplug=block', wrapper=wrapper):
            check(False, 'it started')
    except QmpError as error:
        check('hotplug=' in str(error) and 'broker' in str(error), str(error))


tap = Tap()
tap.run('an image beside the disk', beside_the_disk)
tap.run('an image elsewhere', elsewhere)
tap.run('an output that is gone', output_that_is_gone)
tap.run('an image elsewhere by a link', through_a_link)
tap.run('files=, and files= for reading only', given_folder)
tap.run('a snapshot beside the disk', snapshot)
tap.run('an image that is not finished', unfinished_image)
tap.run('a log file', log_file)
tap.run('a screenshot', screenshot)
tap.run('sockets of character devices', chardev_socket)
tap.run('migration to an address', migrate, 'on,hotplug=auto', True)
tap.run('migration to an address within connect=', migrate,
        'on,hotplug=auto,connect=127.0.0.0/8', True)
tap.run('migration to an address outside connect=', migrate,
        'on,hotplug=auto,connect=192.0.2.0/24', False)
tap.run('migration to a socket', migrate_unix)
tap.run('hotplug=none, and lists', none_and_lists)
tap.run('no monitor', no_monitor)
tap.run('the broker ends', broker_ends)
tap.run('the broker ends with QEMU', broker_ends_with_qemu)
tap.run('a call that a filter refuses', refused_call)
tap.run('many refused calls', many_refused_calls)
tap.run('--preconfig', preconfig)
tap.run('a daemon', daemon)
tap.run('a user who may not enter the folder of the start', closed_folder)
tap.run('a daemon of another user', daemon, '-run-with', 'user=nobody')
tap.run('a daemon with another root', daemon, '-run-with', 'chroot=FOLDER')
tap.run('a daemon with both', daemon, '-run-with', 'chroot=FOLDER,user=nobody')
for forbidden in ('listener', 'outer', 'memfd', 'addfd'):
    tap.run(f'no broker ({forbidden})', without_broker, forbidden)
tap.done()
