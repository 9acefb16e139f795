# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests that print TAP (https://testanything.org): one line a test, numbered.

A test is a function without arguments; it fails by an exception, and is
skipped by raising Skip.  The program's exit status says whether all passed.
"""

import sys
import tempfile
import time
import traceback
from pathlib import Path

# Seconds that a test waits for what has to come, on a slow and busy machine, too.
PATIENCE = 120


class Skip(Exception):
    """What this test needs is not to be had here; the message says what."""


class Failure(Exception):
    """What was seen is not what had to be; no traceback is shown."""


def check(condition, message):
    """Fails the running test unless condition holds."""
    if not condition:
        raise Failure(message)


def until(holds, what, patience=PATIENCE):
    """Waits until holds() is true, and returns that; what says what was missing."""
    deadline = time.monotonic() + patience
    while True:
        found = holds()
        if found:
            return found
        check(time.monotonic() < deadline, what() if callable(what) else what)
        time.sleep(0.05)


class Tap:
    """Runs tests and prints their results as they come."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def _line(self, ok, name, remark=''):
        self.count += 1
        self.failed += not ok
        print(f'{"ok" if ok else "not ok"} {self.count} {name}{remark}',
              flush=True)

    def run(self, name, function, *args):
        """Runs function(*args) as the test name; tells whether it passed."""
        try:
            function(*args)
        except Skip as reason:
            self._line(True, name, f' # SKIP {reason}')
            return True
        except Failure as failure:
            self._diagnose(str(failure))
            self._line(False, name)
            return False
        except Exception:  # pylint: disable=broad-except
            self._diagnose(traceback.format_exc())
            self._line(False, name)
            return False
        self._line(True, name)
        return True

    def skip(self, name, reason):
        """Notes a test that is not run."""
        self._line(True, name, f' # SKIP {reason}')

    def run_rows(self, rows, prefix, words=()):
        """Runs rows {name: function of a folder}, each in a folder (a Path) of its own.

        Only those whose names have all the words are run.
        """
        for name, row in rows.items():
            if all(word in name for word in words):
                with tempfile.TemporaryDirectory(prefix=prefix) as folder:
                    self.run(name, row, Path(folder))

    @staticmethod
    def _diagnose(text):
        for line in text.rstrip().splitlines():
            print(f'# {line}', flush=True)

    def done(self):
        """Ends the program."""
        print(f'1..{self.count}', flush=True)
        sys.exit(1 if self.failed else 0)
