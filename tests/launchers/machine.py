# SPDX-License-Identifier: GPL-2.0-or-later
"""A machine as a launcher writes it: see machines.py for the words."""

import shlex


def fill(thing, names):
    """The same with all texts in it filled in."""
    if isinstance(thing, str):
        return thing.format(**names)
    if isinstance(thing, dict):
        return {key: fill(value, names) for key, value in thing.items()}
    return thing


class Machine:
    """One of them: its words, what its monitor is asked, and whether it runs by default."""

    def __init__(self, words, *ask, quick=False, needs_kvm=False):
        self.words, self.ask, self.quick, self.needs_kvm = words, ask, quick, needs_kvm

    def command(self, names):
        """The words, filled in."""
        return [word.format(**names) for word in shlex.split(self.words)]


def hmp(line):
    """A question for the human monitor."""
    return 'human-monitor-command', {'command-line': line}


def disk(name, path):
    """A raw file that is plugged in under a name."""
    return 'blockdev-add', {'driver': 'raw', 'node-name': name,
                            'file': {'driver': 'file', 'filename': path}}


BALLOON = ('query-balloon', {})
SHOT = ('screendump', {'filename': '{dir}/shot.ppm'})
