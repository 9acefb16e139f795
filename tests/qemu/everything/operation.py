# SPDX-License-Identifier: GPL-2.0-or-later
"""An operation: what is asked of a VM, and how it is taken back."""

import time
from dataclasses import dataclass, field

# What takes back a command that was served: name, and which argument of the command
# becomes which of its own.
UNDO = {
    'add-fd': ('remove-fd', {'fdset-id': 'fdset-id'}),
    'block-dirty-bitmap-add': ('block-dirty-bitmap-remove', {
        'node': 'node', 'name': 'name'}),
    'block-export-add': ('block-export-del', {'id': 'id'}),
    'blockdev-add': ('blockdev-del', {'node-name': 'node-name'}),
    'blockdev-create': ('job-dismiss', {'job-id': 'id'}),
    'blockdev-snapshot-sync': ('blockdev-del', {'snapshot-node-name': 'node-name'}),
    'chardev-add': ('chardev-remove', {'id': 'id'}),
    'device_add': ('device_del', {'id': 'id'}),
    'getfd': ('closefd', {'fdname': 'fdname'}),
    'nbd-server-start': ('nbd-server-stop', {}),
    'netdev_add': ('netdev_del', {'id': 'id'}),
    'object-add': ('object-del', {'id': 'id'}),
    'set-vcpu-dirty-limit': ('cancel-vcpu-dirty-limit', {}),
    'stop': ('cont', {}),
}
JOBS = {'block-commit', 'block-stream', 'blockdev-backup', 'blockdev-mirror',
        'drive-backup', 'drive-mirror', 'snapshot-save', 'snapshot-load',
        'snapshot-delete', 'transaction'}
# After these a VM is not what it was.
WEARING = {'closefd', 'chardev-change', 'block-dirty-bitmap-remove', 'eject', 'blockdev-remove-medium',
           'blockdev-open-tray', 'blockdev-change-medium', 'xen-save-devices-state',
           'nbd-server-remove', 'guest-panic', 'system_powerdown', 'snapshot-load', 'xen-load-devices-state',
           'migrate', 'migrate-incoming', 'dump-guest-memory', 'object-del',
           'device_del', 'chardev-remove', 'netdev_del', 'watchdog-set-action',
           'set-action', 'migrate-set-capabilities', 'transaction',
           'migrate-set-parameters', 'drive-mirror', 'blockdev-mirror',
           'blockdev-snapshot', 'blockdev-snapshot-sync', 'block-set-write-threshold',
           'block_set_io_throttle', 'remove-fd', 'blockdev-set-active'}
ENDING = {'quit', 'x-colo-lost-heartbeat'}


def qmp(command, **arguments):
    """A step: a command of QMP."""
    return ('qmp', command, {name.replace('_', '-'): value
                             for name, value in arguments.items()})


def hmp(line):
    """A step: a line of the human monitor."""
    return ('qmp', 'human-monitor-command', {'command-line': line})


def give(kind, command, **arguments):
    """A step: a command of QMP that comes with a descriptor of that kind."""
    return ('give', command, {name.replace('_', '-'): value
                              for name, value in arguments.items()}, kind)


@dataclass
class Operation:
    """What is asked, in order; a step may also be a function of the session."""

    name: str
    steps: list
    wears: bool = False
    ends: bool = False
    before: list = field(default_factory=list)
    after: list = field(default_factory=list)


def command_operation(name, command, arguments):
    """A single command as an operation."""
    return Operation(name, [('qmp', command, arguments)], command in WEARING,
                     command in ENDING)


def no_migration(vm):
    """A step: waits until no migration is under way.

    A QEMU that is asked to quit in the midst of one may never end, sandbox or not.
    """
    for _ in range(60):
        if vm.ask('query-migrate')[1].get('status') in (
                None, 'none', 'completed', 'failed', 'cancelled'):
            return
        time.sleep(0.05)


def undo(step):
    """The steps that take a step back."""
    if not isinstance(step, tuple):
        return []
    command, arguments = step[1], step[2]
    if command in JOBS:
        return [('qmp', 'block-job-cancel', {'device': 'job', 'force': True}),
                ('qmp', 'job-dismiss', {'id': 'job'})]
    if command == 'migrate':
        return [('qmp', 'migrate_cancel', {}), no_migration]
    if command == 'migrate-set-capabilities':
        return [('qmp', command, {'capabilities': [
            {**item, 'state': False} for item in arguments['capabilities']]})]
    if command not in UNDO:
        return []
    name, renamed = UNDO[command]
    if not all(old in arguments for old in renamed):
        return []
    mapped = {new: arguments[old] for old, new in renamed.items()}
    return [('qmp', name, mapped)]
