# SPDX-License-Identifier: GPL-2.0-or-later
"""One start of a small QEMU, to its lockdown or its end."""

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

from lib import tools
from lib.tap import PATIENCE, check
from lib.vm import check_no_reports, describe_status, kvm_reason, narrow

ACCEL = 'tcg' if kvm_reason() else 'kvm'
# What a start ends in.
LOCKED, ENDED = 'locked', 'ended'


class Start:
    """One start of a small QEMU, to its lockdown or its end.

    A refused call fails the test.
    """

    def __init__(self, options=(), environment=None, wrapper=(), sandbox='on',
                 machine=f'q35,accel={ACCEL}'):
        self.folder = tempfile.TemporaryDirectory(prefix='qsandbox-fault-')
        self.dump = Path(self.folder.name) / 'dump.json'
        self.stderr = Path(self.folder.name) / 'stderr'
        command = [*wrapper, tools.qemu(), '-nodefaults', '-no-user-config',
                   '-display', 'none', '-machine', machine, '-S',
                   '-sandbox', f'{narrow(sandbox)},dump={self.dump}', *options]
        with self.stderr.open('wb') as err:
            self.process = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.DEVNULL,
                stdout=err, stderr=err,
                env=dict(os.environ, **(environment or {})))

    def info(self):
        """What the dump says; None if there is none yet, or not all of it."""
        try:
            return json.loads(self.dump.read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return None

    def errors(self):
        """What QEMU wrote."""
        return self.stderr.read_text(errors='replace').strip()

    def outcome(self, timeout=PATIENCE):
        """Waits for the lockdown or the end; which of them it was."""
        deadline = time.monotonic() + timeout
        while self.process.poll() is None:
            if self.info():
                return LOCKED
            check(time.monotonic() < deadline,
                  f'neither locked nor ended: {self.errors()}')
            time.sleep(0.002)
        return ENDED

    def threads(self):
        """{name of thread: (mode, number of filters)}"""
        found = {}
        for task in Path(f'/proc/{self.process.pid}/task').iterdir():
            try:
                status = dict(line.split(':\t', 1) for line in
                              (task / 'status').read_text().splitlines())
            except OSError:
                continue
            found[f'{status["Name"]} ({task.name})'] = (
                status['Seccomp'], int(status['Seccomp_filters']))
        return found

    def check_locked(self, filters=2):
        """Locked, proven, and every thread has its filters."""
        info = self.info()
        check(info['state'] == 'locked' and info['proven'],
              f'{info["state"]}, proven: {info["proven"]}')
        for name, (mode, count) in self.threads().items():
            check(mode == '2' and count >= filters,
                  f'{name}: mode {mode}, {count} filters')

    def check_refused(self, *words):
        """It ended with an error that has the words, and with status 1."""
        outcome = self.outcome()
        check(outcome == ENDED, 'QEMU runs')
        status = self.process.returncode
        check(status == 1, f'{describe_status(status)}: {self.errors()}')
        for word in words:
            check(word in self.errors(), f'not told of {word}: {self.errors()}')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        errors = self.errors()
        self.folder.cleanup()
        check_no_reports(errors)


def preload(name, **variables):
    """An environment with one of our libraries in it."""
    return dict(variables, LD_PRELOAD=str(tools.library(name, 'fault')))
