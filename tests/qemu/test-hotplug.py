#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is made, or commanded, while the guest runs.

What the policy serves works; what it does not serve is an ordinary error that
says what to do, and QEMU goes on: in no case is a system call refused.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import kvm_reason, processor_model  # noqa: E402

PORT = ['-device', 'pcie-root-port,id=rp0,chassis=1']
USER_NET = ['-netdev', 'user,id=net']


class Guest(FirmwareGuest):
    """A running guest; at its end no call may have been refused."""

    def __init__(self, accel='tcg', options=(), sandbox='on'):
        reason = kvm_reason() if accel == 'kvm' else None
        if reason:
            raise Skip(reason)
        super().__init__(accel, options, sandbox=sandbox)
        self.qmp.command('cont')
        self.check_work()

    def must(self, name, **arguments):
        """A command that has to work."""
        try:
            return self.qmp.command(name, **arguments)
        except QmpError as error:
            check(False, f'{error}\n{self.errors()}')

    def must_not(self, words, name, **arguments):
        """A command that has to be an error with those words."""
        try:
            self.qmp.command(name, **arguments)
        except QmpError as error:
            for word in words:
                check(word in str(error), f'{word!r} is not in {str(error)!r}')
        else:
            check(False, f'{name} was served')

    def done(self):
        """The guest is there still, and nothing was refused."""
        info = self.must('query-sandbox')
        check(info['refused'] == 0, self.errors())
        check(not self.unfiltered_threads(), str(self.unfiltered_threads()))
        check(self.quit() == 0, self.errors())


def served(options, commands, sandbox='on', accel='tcg'):
    """Every command works."""
    with Guest(accel, options, sandbox) as vm:
        for name, arguments in commands:
            vm.must(name, **arguments)
        vm.done()


def not_served(options, words, name, arguments):
    """The command is an error, and the guest goes on."""
    with Guest('tcg', options) as vm:
        vm.must_not(words, name, **arguments)
        vm.done()


def advice(options, sandbox, name, arguments, accel):
    """What the error of a command says behind "start QEMU with -sandbox"."""
    with Guest(accel, options, sandbox) as vm:
        try:
            vm.qmp.command(name, **arguments)
            check(False, f'{name} was served')
        except QmpError as error:
            check('start QEMU with -sandbox ' in str(error), str(error))
            words = str(error).rpartition('start QEMU with -sandbox ')[2]
        vm.done()
    return words


def advised(options, name, arguments, accel='tcg', named=False):
    """The error names profiles with which the same command works; and the next, files."""
    sandbox = advice(options, 'on', name, arguments, accel)
    check(sandbox.startswith('on,profile='), sandbox)
    if named:
        sandbox += ',' + advice(options, sandbox, name, arguments, accel)
    served(options, [(name, arguments)], sandbox, accel)


def with_file(test, options, name, argument, arguments):
    """Such a test whose command names an image."""
    with tempfile.NamedTemporaryFile(prefix='qsandbox-', suffix='.raw') as file:
        file.truncate(1 << 20)
        test(options, name, {**arguments, argument: file.name}, named=True)


def plug_processor(accel):
    """A processor for which the machine has room comes, and works."""
    model = processor_model(tools.qemu(), accel)
    driver = f'{model}-x86_64-cpu'
    options = ['-smp', '1,sockets=2,maxcpus=2', '-cpu', model]
    place = {'socket-id': 1, 'core-id': 0, 'thread-id': 0}
    with Guest(accel, options) as vm:
        vm.must('device_add', driver=driver, id='cpu1', **place)
        check(len(vm.must('query-cpus-fast')) == 2, 'there is one processor')
        vm.must('system_reset')
        vm.qmp.wait_event('RESET')
        vm.must('stop')
        vm.must('cont')
        vm.done()


def no_room(accel):
    """Without maxcpus= there is none, and no thread can be made for one."""
    with Guest(accel, ['-smp', '1']) as vm:
        names = {entry['name'] for entry in
                 vm.must('query-sandbox')['profiles']}
        check(not [name for name in names if 'hotplug-cpu' in name], str(names))
        vm.done()


tap = Tap()

tap.run('network, and a card on it without ROM', served,
        USER_NET + ['-device', 'qemu-xhci', '-device', 'usb-net,netdev=net'], [
    ('netdev_add', {'type': 'user', 'id': 'more'}),
    ('device_add', {'driver': 'usb-net', 'netdev': 'more', 'id': 'nic'}),
    ('device_del', {'id': 'nic'}),
    ('netdev_del', {'id': 'more'}),
])
tap.run('disk on memory', served, PORT, [
    ('blockdev-add', {'driver': 'null-co', 'node-name': 'disk0'}),
    ('device_add', {'driver': 'virtio-blk-pci', 'drive': 'disk0',
                    'bus': 'rp0', 'id': 'more'}),
    ('device_del', {'id': 'more'}),
])
tap.run('character devices on memory', served, [], [
    ('chardev-add', {'id': 'ring', 'backend': {
        'type': 'ringbuf', 'data': {'size': 4096}}}),
    ('ringbuf-write', {'device': 'ring', 'data': 'text'}),
    ('chardev-remove', {'id': 'ring'}),
])
tap.run('objects without the host', served, [], [
    ('object-add', {'qom-type': 'throttle-group', 'id': 'group'}),
    ('object-add', {'qom-type': 'secret', 'id': 'key', 'data': 'secret'}),
    ('object-del', {'id': 'group'}),
])
for accel in ('tcg', 'kvm'):
    tap.run(f'processor plugged in ({accel})', plug_processor, accel)
    tap.run(f'no processors to be plugged in ({accel})', no_room, accel)

tap.run('advised: image', with_file, advised, [], 'blockdev-add', 'filename',
        {'driver': 'file', 'node-name': 'disk0'})
tap.run('advised: network card with a ROM', advised, PORT + USER_NET,
        'device_add', {'driver': 'virtio-net-pci', 'netdev': 'net',
                       'bus': 'rp0', 'id': 'nic'})
tap.run('advised: event loop', advised, [], 'object-add',
        {'qom-type': 'iothread', 'id': 'io'})
tap.run('advised: memory', advised, [], 'object-add',
        {'qom-type': 'memory-backend-ram', 'id': 'mem', 'size': 1 << 20})
tap.run('advised: terminal', advised, [], 'chardev-add',
        {'id': 'tty', 'backend': {'type': 'pty', 'data': {}}})
tap.run('advised: port of the host', advised, USER_NET,
        'netdev_add', {'type': 'user', 'id': 'more', 'hostfwd': [
            {'str': 'tcp:127.0.0.1:0-:80'}]})

for label, options, words, name, arguments in [
        ('interface by its name', [], ['tap'], 'netdev_add',
         {'type': 'tap', 'id': 'more', 'ifname': 'qs0', 'script': 'no',
          'downscript': 'no'}),
        ('migration to a program', [], ['migrate'], 'migrate',
         {'uri': 'exec:cat >/dev/null'}),
        ('secret in a file', [], ['secret-file'], 'object-add',
         {'qom-type': 'secret', 'id': 'key', 'file': '/etc/hostname'}),
]:
    tap.run(f'not served: {label}', not_served, options, words, name, arguments)


def no_program_to_migrate():
    """Even with migration composed, no program can be started."""
    with Guest('tcg', [], 'on,profile=feature/migration') as vm:
        vm.must_not(['migration-exec'], 'migrate', uri='exec:cat >/dev/null')
        vm.done()


def failover():
    """The primary of a failover pair is composed, though hidden at first."""
    with Guest('tcg', [
            '-device', 'pcie-root-port,id=rp0,chassis=1',
            '-device', 'pcie-root-port,id=rp1,chassis=2',
            '-netdev', 'user,id=net', '-netdev', 'user,id=net1',
            '-device', 'virtio-net-pci,bus=rp0,id=standby,failover=on,'
            'netdev=net', '-device', 'virtio-net-pci,bus=rp1,id=primary,'
            'failover_pair_id=standby,netdev=net1']) as vm:
        names = {entry['name'] for entry in
                 vm.must('query-sandbox')['profiles']}
        check('feature/hotplug-rom' in names, str(names))
        vm.done()


tap.run('not served: migration to a program, with migration composed',
        no_program_to_migrate)
tap.run('the primary of a failover pair', failover)
tap.done()
