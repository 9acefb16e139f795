# SPDX-License-Identifier: GPL-2.0-or-later
"""What QEMU's functional tests need of the package of this name, which Debian lacks.

One line of TAP a test, and what failed on standard error.
"""

import sys
import unittest


class LogMode:
    """Where messages go; here all of them go to standard error."""

    LogToError = 1


class TAPTestResult(unittest.TextTestResult):
    """Prints as tests end."""

    def __init__(self, *words, **named):
        super().__init__(*words, **named)
        self.number = 0

    def _tell(self, word, test, remark=''):
        self.number += 1
        print(f'{word} {self.number} {test.id()}{remark}', flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._tell('ok', test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell('ok', test, f' # SKIP {reason}')

    def addError(self, test, err):
        super().addError(test, err)
        self._tell('not ok', test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._tell('not ok', test)


class TAPTestRunner(unittest.TextTestRunner):
    """The only name that the tests use beside LogMode."""

    def __init__(self, message_log=None, test_output_log=None):
        super().__init__(stream=sys.stderr, resultclass=TAPTestResult)
