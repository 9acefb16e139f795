# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes threads of a live process issue calls: Python's half of probe.c."""

import subprocess

from lib.tap import PATIENCE

BAD = 0x7ffffffff000            # no pointer, no descriptor, no length
ONES = (1 << 64) - 1


class InjectorError(Exception):
    """The injector cannot go on."""


class Injector:
    """All threads of one process, one call at a time or thousands."""

    def __init__(self, program, pid):
        self.scratch = 0
        self.process = subprocess.Popen(
            [program, str(pid)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, bufsize=1 << 20)

    def _ask(self, line):
        try:
            self.process.stdin.write(line + '\n')
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = ''
        if not answer:
            raise InjectorError(
                f'{line[:60]}: the injector ended: {self.process.stderr.read()}')
        return answer.rstrip('\n')

    def thread(self, tid):
        """Calls are made by this thread from now on; false if it is gone."""
        answer = self._ask(f'thread {tid:x}')
        if not answer.startswith('scratch '):
            return False
        self.scratch = int(answer.split()[1], 16)
        return True

    @staticmethod
    def _line(verb, door, number, args):
        words = [number & ONES, *(arg & ONES for arg in args)]
        words += [0] * (7 - len(words))
        return f'{verb} {door} ' + ' '.join(f'{word:x}' for word in words)

    def call(self, number, *args, door='syscall'):
        """One call; what came of it, as probe.c words it."""
        return self._ask(self._line('call', door, number, args))

    def batch(self, probes):
        """Many calls, (verb, door, number, args) each; what came of each.

        Written while the answers are read, so that no pipe fills up.
        """
        size = 2000
        answers = []
        for start in range(0, len(probes), size):
            part = probes[start:start + size]
            text = '\n'.join(self._line(*probe) for probe in part)
            answers.append(self._ask(f'batch {len(part):x}\n{text}'))
            for _ in part[1:]:
                answers.append(self.process.stdout.readline().rstrip('\n'))
            if not answers[-1]:
                raise InjectorError('the injector ended: '
                                    + self.process.stderr.read())
        return answers

    def poke(self, address, data):
        """Writes bytes into the process."""
        for start in range(0, len(data), 256):
            part = data[start:start + 256]
            self._ask(f'poke {address + start:x} '
                      + ' '.join(f'{byte:02x}' for byte in part))

    def close(self):
        """Gives every thread back."""
        self.process.stdin.close()
        self.process.wait(PATIENCE)
        errors = self.process.stderr.read()
        self.process.stdout.close()
        self.process.stderr.close()
        if self.process.returncode:
            raise InjectorError(errors or
                                f'exit status {self.process.returncode}')

    def abandon(self):
        """The process has been killed: nothing is to be given back."""
        self.process.kill()
        self.process.communicate()
        self.close = lambda: None

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind:
            self.process.kill()
            self.process.wait()
        else:
            self.close()
