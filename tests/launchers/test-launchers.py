#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Machines as launchers write them (machines.py), without and with the sandbox.

test-launchers.py [--all] [--show] [WORD...]

Each is started with its own words, to which only -sandbox on and a monitor of the test's
are added.  It runs for a moment, is asked what its launcher asks, is reset, and ends.  With
the sandbox no call may be refused, and everything that was answered without it has to be
answered.  A machine that this QEMU or this host cannot run without the sandbox is skipped,
with the reason that QEMU gives.  By default a few machines run; with --all all do.
--show prints the whole policy of each: its calls, and why each profile was chosen.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from launchers import guides, machines, suites  # noqa: E402
from launchers.machine import fill  # noqa: E402
from lib import tools  # noqa: E402
from lib.qmp import Qmp, QmpError  # noqa: E402
from lib.tap import PATIENCE, Failure, Skip, Tap, check, until  # noqa: E402
from lib.vm import check_no_reports, describe_status, kvm_reason, processor_model  # noqa: E402

MACHINES = {**machines.MACHINES, **guides.MACHINES, **suites.MACHINES}
AT_ONCE = 3
# Seconds that a guest runs.
MOMENT = 1.5
# Gives a tap, as qemu-bridge-helper does.
HELPER = '''#!/usr/bin/python3
import fcntl, os, socket, struct, sys
where = [word for word in sys.argv if word.startswith('--fd=')][0]
tap = os.open('/dev/net/tun', os.O_RDWR)
fcntl.ioctl(tap, 0x400454ca, struct.pack('16sH22x', b'', 2 | 0x1000 | 0x4000))
socket.send_fds(socket.socket(fileno=int(where[5:])), [b'x'], [tap])
'''
SCRIPT = '#!/bin/sh\necho "${0##*/} $1" >>"$(dirname "$0")/ran"\n'


def free_port():
    """A port that nobody uses now."""
    with socket.socket() as sock:
        sock.bind(('127.0.0.1', 0))
        return sock.getsockname()[1]


class Place:
    """What a machine's words name, made anew for each run."""

    def __init__(self, folder, number):
        self.folder = Path(folder)
        accel = 'tcg' if kvm_reason() else 'kvm'
        self.names = {
            'dir': folder, 'accel': accel, 'cpu': processor_model(tools.qemu(), accel),
            'kernel': tools.guest_parts() / 'vmlinuz', 'tap': f'qs{os.getpid() % 10**6}x{number}',
            'port': free_port(), 'port2': free_port(), 'port3': free_port(),
            'udp': free_port(), 'udp2': free_port(), 'swtpm': self.folder / 'swtpm',
            'helper': self.folder / 'helper', 'switch': self.folder / 'switch',
            'tree': self.folder / 'tree', 'bios': '/usr/share/seabios/bios-256k.bin'}
        for name, size in (('raw', 1 << 20), ('raw2', 1 << 20), ('iso', 1 << 20),
                           ('seed', 1 << 19), ('floppy', 1474560), ('initrd', 4096),
                           ('blob', 4096), ('flash', 1 << 20), ('flash2', 1 << 18)):
            path = self.folder / name
            path.write_bytes((tools.boot_sector() if name.startswith('raw') else b'')
                             .ljust(size, b'\0'))
            self.names[name] = path
        self.names['qcow2'] = self.folder / 'qcow2'
        subprocess.run([tools.qemu().parent / 'qemu-img', 'create', '-q', '-f', 'qcow2',
                        self.names['qcow2'], '64M'], check=True)
        (self.folder / 'tree/EFI').mkdir(parents=True)
        (self.folder / 'tree/EFI/startup.nsh').write_text('reset')
        for name in ('up', 'down'):
            (self.folder / name).write_text(SCRIPT)
            (self.folder / name).chmod(0o755)
        (self.folder / 'helper').write_text(HELPER)
        (self.folder / 'helper').chmod(0o755)
        os.mkfifo(self.folder / 'virtio_console.in')
        os.mkfifo(self.folder / 'virtio_console.out')


@contextlib.contextmanager
def start_tpm(place):
    """A TPM's emulator, for as long as the machine runs."""
    if not shutil.which('swtpm'):
        raise Skip('swtpm is not installed')
    (place.folder / 'tpm').mkdir()
    with subprocess.Popen(['swtpm', 'socket', '--tpm2', '--tpmstate',
                           f'dir={place.folder}/tpm', '--ctrl',
                           f'type=unixio,path={place.folder}/swtpm']) as process:
        try:
            until((place.folder / 'swtpm').exists, 'no TPM')
            yield
        finally:
            process.kill()


@contextlib.contextmanager
def start_switch(place):
    """A switch of VDE's, likewise."""
    if not shutil.which('vde_switch'):
        raise Skip('vde_switch is not installed')
    with subprocess.Popen(['vde_switch', '-s', f'{place.folder}/switch', '-M',
                           f'{place.folder}/console'], stdin=subprocess.PIPE,
                          stdout=subprocess.DEVNULL) as process:
        try:
            until((place.folder / 'switch/ctl').exists, 'no switch')
            yield
        finally:
            process.kill()


class Running:
    """A machine that runs."""

    def __init__(self, machine, place, boxed):
        self.errors_path = place.folder / 'qs-errors'
        self.place = place
        self.ends_on_reset = 'no-reboot' in machine.words
        command = [tools.qemu(), *machine.command(place.names), '-qmp',
                   f'unix:{place.folder}/qs-monitor,server=on,wait=off']
        if boxed:
            command += ['-sandbox', 'on']
        with self.errors_path.open('wb') as err:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=err,
                cwd=place.folder)
        self.qmp = None

    def errors(self):
        """What it wrote to standard error."""
        return self.errors_path.read_text(errors='replace')

    def connect(self):
        """Waits for its monitor.  Raises a Failure with what it said instead."""
        deadline = time.monotonic() + PATIENCE
        while not self.qmp:
            check(self.process.poll() is None and time.monotonic() < deadline,
                  self.errors().strip() or 'it ended without a word')
            with contextlib.suppress(QmpError):
                self.qmp = Qmp.connect(self.place.folder / 'qs-monitor', patience=0.1)

    def work(self, asked):
        """Lets it run; returns which questions were answered."""
        self.qmp.command('cont')
        time.sleep(MOMENT)
        answered = []
        for command, arguments in asked:
            arguments = fill(arguments, self.place.names)
            try:
                self.qmp.command(command, **arguments)
                answered.append(command)
            except QmpError as problem:
                if self.process.poll() is not None:
                    raise
                print(f'# {command}: {problem}', flush=True)
        if not self.ends_on_reset:
            self.qmp.command('system_reset')
        self.qmp.command('query-status')
        return answered

    def end(self):
        """By its monitor."""
        with contextlib.suppress(QmpError):
            self.qmp.command('quit')
        status = self.process.wait(PATIENCE)
        check(status == 0, f'{describe_status(status)}: {self.errors()}')

    def close(self):
        """At once, if it has not ended."""
        if self.qmp:
            self.qmp.close()
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def figures(info):
    """What a policy comes to, in a line."""
    return (f'{info["calls-allowed"]} calls, {info["calls-conditional"]} of them by argument,'
            f' {info["instructions"]} instructions, {len(info["profiles"])} profiles')


def show(info):
    """The whole of it."""
    lines = [f'calls: {" ".join(call["name"] for call in info["calls"])}']
    lines += [f'{profile["name"]}: {profile["why"]}' for profile in info['profiles']]
    print('\n'.join(f'#    {line}' for line in lines), flush=True)


def check_scripts(machine, place):
    """Those of a tap ran, each once."""
    if '{dir}/down' in machine.words:
        ran = until(lambda: (place.folder / 'ran').exists() and
                    (place.folder / 'ran').read_text(), 'no script ran')
        tap = place.names['tap']
        check(ran == f'up {tap}\ndown {tap}\n', f'{ran!r} ran')


def run_once(name, machine, number, boxed):
    """What was answered."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-launcher-') as folder, \
            contextlib.ExitStack() as stack:
        place = Place(folder, number)
        if '{swtpm}' in machine.words:
            stack.enter_context(start_tpm(place))
        if '{switch}' in machine.words:
            stack.enter_context(start_switch(place))
        running = Running(machine, place, boxed)
        try:
            running.connect()
            answered = running.work(machine.ask)
            if boxed:
                info = running.qmp.command('query-sandbox')
                check(info['state'] == 'locked' and info['proven'], f'{info["state"]}')
                check(info['refused'] == 0, running.errors())
                print(f'#> {name}: {figures(info)}', flush=True)
                if '--show' in sys.argv:
                    show(info)
            running.end()
            check_no_reports(running.errors())
            check_scripts(machine, place)
        finally:
            running.close()
    return answered


def launched(name, machine, number):
    """Without the sandbox, and with it."""
    if machine.needs_kvm and kvm_reason():
        raise Skip(kvm_reason())
    try:
        without = run_once(name, machine, number, False)
    except (Failure, QmpError) as problem:
        lines = str(problem).splitlines()
        raise Skip('not without the sandbox: ' + (lines or ['?'])[-1][-160:]) from None
    answered = run_once(name, machine, number, True)
    check(answered == without, f'{answered} were answered, and {without} without')


def main():
    """All of them, or a few, or those whose names contain a word that was given."""
    tap = Tap()
    words = [word for word in sys.argv[1:] if not word.startswith('--')]
    chosen = {name: machine for name, machine in MACHINES.items()
              if (any(word in name for word in words) if words
                  else machine.quick or '--all' in sys.argv)}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        jobs = {name: pool.submit(launched, name, machine, number)
                for number, (name, machine) in enumerate(chosen.items())}
        for name, job in jobs.items():
            tap.run(name, job.result)
    tap.done()


main()
