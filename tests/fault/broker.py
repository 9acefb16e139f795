# SPDX-License-Identifier: GPL-2.0-or-later
"""Systems on which there is no broker, or one that can do less.

The VM starts all the same.  With hotplug=auto it can be given nothing new, and one line
says why; a family that was asked for by name is an error.
"""

import os
import signal
import socket
import tempfile
import time
from pathlib import Path

from fault.start import LOCKED, Start
from lib import tools
from lib.qmp import Qmp, QmpError
from lib.tap import check, until

# What is missing, and what the VM's line about it has to say.
MISSING = {
    'memfd': 'memory',
    'outer': 'has a listener already',
    'listener': 'no listener',
    'addfd': 'Linux 5.14',
}


class Asked(Start):
    """A VM with a monitor, and an image in a folder of its own."""

    def __init__(self, call=None, hotplug='auto', extra='', options=()):
        self.files = tempfile.TemporaryDirectory(prefix='qsandbox-fault-')
        self.path = Path(self.files.name)
        for name in ('disk.raw', 'other.raw'):
            (self.path / name).write_bytes(bytes(1 << 20))
        super().__init__(
            ['-qmp', f'unix:{self.path}/qmp,server=on,wait=off', '-drive',
             f'file={self.path}/disk.raw,format=raw,if=virtio', *options],
            wrapper=[tools.tool('forbid'), call] if call else (),
            sandbox=f'on,hotplug={hotplug}{extra}')

    def connect(self):
        """Its monitor."""
        check(self.outcome() == LOCKED, self.errors())
        return Qmp.connect(self.path / 'qmp')

    def __exit__(self, *exception):
        try:
            super().__exit__(*exception)
        finally:
            self.files.cleanup()


def add(qmp, path):
    """Plugs in an image; the error, or None."""
    try:
        qmp.command('blockdev-add', driver='file', node_name='late', filename=str(path))
    except QmpError as error:
        return str(error)
    qmp.command('blockdev-del', node_name='late')
    return None


def without(call):
    """hotplug=auto: it starts, says why nothing can be plugged in, and so it is."""
    with Asked(call) as start:
        qmp = start.connect()
        start.check_locked()
        lines = [line for line in start.errors().splitlines() if 'broker' in line]
        check(len(lines) == 1 and MISSING[call] in lines[0],
              f'{MISSING[call]!r}: {start.errors()}')
        error = add(qmp, start.path / 'other.raw')
        check(error, 'an image was plugged in without a broker')
        print(f'# {lines[0]}\n# {error}')
        qmp.command('quit')
        start.process.wait(30)
        check(not brokers_of(start.process.pid), 'a process is left behind')


def asked_for(call):
    """hotplug=block: an error that says why."""
    with Asked(call, 'block') as start:
        start.check_refused('-sandbox: ', 'broker', MISSING[call])


def names_only():
    """Where no descriptor may be fetched, files are served, and addresses are not."""
    with Asked('getfd', extra=',connect=127.0.0.1') as start, \
            socket.create_server(('127.0.0.1', 0)) as server:
        qmp = start.connect()
        check(add(qmp, start.path / 'other.raw') is None, 'no image can be plugged in')
        try:
            qmp.command('chardev-add', id='late', backend={'type': 'socket', 'data': {
                'server': False, 'addr': {'type': 'inet', 'data': {
                    'host': '127.0.0.1', 'port': str(server.getsockname()[1])}}}})
            check(False, 'it connected')
        except QmpError as error:
            check('pidfd_getfd' in str(error) or 'ptrace_scope' in str(error), str(error))
            print(f'# {error}')
        qmp.command('quit')


def without_openat2():
    """A call that the broker needs fails: an error, and nobody ends."""
    with Asked('openat2') as start:
        qmp = start.connect()
        error = add(qmp, start.path / 'other.raw')
        check(error, 'it was opened without openat2')
        print(f'# {error}')
        qmp.command('query-status')
        qmp.command('quit')


def brokers():
    """{every broker of this host: the processes whose memory it has open}

    Those who watch them have not, and are left out.
    """
    found, parents = {}, {}
    for entry in Path('/proc').iterdir():
        try:
            if (entry / 'comm').read_text() == 'qsandbox-broker\n':
                links = [os.readlink(link) for link in (entry / 'fd').iterdir()]
                state, parent = (entry / 'stat').read_text().rsplit(')', 1)[1].split()[:2]
                if state in 'ZX':       # it has ended; the host's init is not quick
                    continue
                parents[int(entry.name)] = int(parent)
                found[int(entry.name)] = {int(link.split('/')[2]) for link in links
                                          if link.startswith('/proc/') and
                                          link.endswith('/mem')}
        except OSError:
            continue
    return {pid: whose for pid, whose in found.items() if parents[pid] not in found}


def brokers_of(pid):
    """Those of one process."""
    return [broker for broker, whose in brokers().items() if pid in whose]


def ends_with_qemu(how):
    """It ends when QEMU does, and QEMU does not wait for it."""
    with Asked() as start:
        qmp = start.connect()
        pids = until(lambda: brokers_of(start.process.pid), 'there is no broker')
        if how == 'quit':
            qmp.command('quit')
        else:
            start.process.send_signal(how)
        start.process.wait(30)
        until(lambda: not any(Path(f'/proc/{pid}/exe').exists() for pid in pids),
              'it stays behind', 10)


def ends_at_the_start():
    """QEMU is killed at any moment of its start: no broker is left behind."""
    with Asked() as start:
        begun = time.monotonic()
        start.connect()
        took = time.monotonic() - begun
    killed = set()
    for moment in range(40):
        with Asked() as start:
            time.sleep(took * 1.2 * moment / 40)
            start.process.kill()
            start.process.wait(30)
            killed.add(start.process.pid)
    # Others' VMs may start at this moment, so theirs are there, too.
    until(lambda: all(whose and not whose & killed for whose in brokers().values()),
          lambda: f'some stay behind: {brokers()}', 20)


def bystander():
    """It survives signals that end a group: it is QEMU's to end."""
    with Asked() as start:
        qmp = start.connect()
        pid = until(lambda: brokers_of(start.process.pid), 'there is no broker')[0]
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT):
            os.kill(pid, number)
        check(add(qmp, start.path / 'other.raw') is None, 'it has ended')
        qmp.command('quit')


def rows():
    """(name, function, arguments) of all tests."""
    for call in MISSING:
        yield f'no broker ({call}): none may be needed', without, call
        yield f'no broker ({call}): a family asked for is an error', asked_for, call
    yield 'a broker that may fetch no descriptors', names_only
    yield 'a broker without openat2', without_openat2
    for how in ('quit', signal.SIGTERM, signal.SIGKILL):
        yield f'the broker ends with QEMU: {getattr(how, "name", how)}', ends_with_qemu, how
    yield 'QEMU is killed while it starts: no broker stays', ends_at_the_start
    yield 'signals for a group do not end the broker', bystander
