#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The client for QEMU's monitor, beside a monitor that says what it likes."""

import json
import socket
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.qmp import Qmp, QmpError  # noqa: E402
from lib.tap import Tap, check  # noqa: E402

GREETING = {'QMP': {'version': {'qemu': {'major': 10}}, 'capabilities': []}}
DONE = {'return': {}}


def event(name):
    """An event as a monitor sends it."""
    return {'event': name, 'data': {}, 'timestamp': {'seconds': 1}}


def monitor(*answers):
    """The client's end of a monitor that says the first of answers, and each
    further one after a command: several lines each."""
    ours, theirs = socket.socketpair()

    def serve():
        with theirs, theirs.makefile('rwb', buffering=0) as stream:
            for lines in answers:
                try:
                    for line in lines:
                        stream.write(json.dumps(line).encode() + b'\n')
                except BrokenPipeError:
                    return      # the client has gone
                if lines is not answers[-1] and not stream.readline():
                    return
    threading.Thread(target=serve, daemon=True).start()
    return ours


def greeted(before):
    """Events that come before the greeting are kept."""
    with monitor([*map(event, before), GREETING], [DONE]) as sock:
        qmp = Qmp(sock, 5)
        check(qmp.version == {'major': 10}, f'{qmp.version}')
        for name in before:
            check(qmp.wait_event(name, 5)['event'] == name, name)


def among_answers():
    """Events before the answer of a command are kept, in their order."""
    with monitor([GREETING], [event('STOP'), DONE],
                 [event('RESUME'), event('RESET'), {'return': 1}]) as sock:
        qmp = Qmp(sock, 5)
        check(qmp.command('cont') == 1, 'another answer')
        check([one['event'] for one in qmp.events] == ['STOP', 'RESUME', 'RESET'],
              f'{qmp.events}')
        qmp.wait_event('RESUME', 5)
        check([one['event'] for one in qmp.events] == ['STOP', 'RESET'],
              f'{qmp.events}')


def fails(words, *answers):
    """What is no monitor, or ends, is an error."""
    with monitor(*answers) as sock:
        try:
            Qmp(sock, 5)
            check(False, 'taken for a monitor')
        except QmpError as error:
            check(words in str(error), str(error))


def main():
    """All of them."""
    tap = Tap()
    tap.run('a greeting', greeted, [])
    tap.run('an event before the greeting', greeted, ['NIC_RX_FILTER_CHANGED'])
    tap.run('several events before the greeting', greeted, ['STOP', 'RESUME', 'RESET'])
    tap.run('events among answers', among_answers)
    tap.run('no greeting', fails, 'not a QMP greeting', [DONE])
    tap.run('an end before the greeting', fails, 'closed the monitor', [event('STOP')])
    tap.run('an error instead of capabilities', fails, 'no such thing', [GREETING],
            [{'error': {'desc': 'no such thing'}}])
    tap.done()


main()
