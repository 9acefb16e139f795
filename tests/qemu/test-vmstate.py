#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""State of another program goes with the guest's (dbus-vmstate), which the full build has.

test-vmstate.py               runs the rows
test-vmstate.py --install     installs what they need
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import dbusdisplay, tools  # noqa: E402
from lib.tap import Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PACKAGES = 'dbus python3-gi'
INSTALL = (f'dpkg -s {PACKAGES} >/dev/null 2>&1 ||'
           f' apt-get -q -y --no-install-recommends install {PACKAGES} >&2')
INTERFACE = '''<node><interface name="org.qemu.VMState1">
<method name="Load"><arg type="ay" direction="in"/></method>
<method name="Save"><arg type="ay" direction="out"/></method>
<property name="Id" type="s" access="read"/></interface></node>'''
STATE = bytes(range(256)) * 1024


class Program:
    """A bus, and on it a program with a state."""

    def __init__(self, folder, state):
        dbusdisplay.start()
        if not shutil.which('dbus-daemon'):
            raise Skip('there is no dbus-daemon')
        from gi.repository import Gio, GLib   # pylint: disable=import-outside-toplevel
        self.state, self.saved = state, 0
        Path(folder).mkdir()
        self.process = subprocess.Popen(
            ['dbus-daemon', '--session', '--nofork', '--print-address',
             f'--address=unix:path={folder}/bus'], text=True, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        self.address = self.process.stdout.readline().partition(',')[0]
        bus = Gio.DBusConnection.new_for_address_sync(
            self.address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

        def call(_bus, _sender, _path, _interface, method, parameters, invocation):
            if method == 'Load':
                self.state = bytes(parameters.unpack()[0])
                invocation.return_value(None)
            else:
                self.saved += 1
                invocation.return_value(GLib.Variant('(ay)', (self.state,)))
        bus.register_object('/org/qemu/VMState1',
                            Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], call,
                            lambda *_: GLib.Variant('s', 'program'), None)
        bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                      'RequestName', GLib.Variant('(su)', ('org.qemu.VMState1', 0)), None,
                      Gio.DBusCallFlags.NONE, -1, None)
        self.bus = bus

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.bus.set_exit_on_close(False)
        self.process.kill()
        self.process.wait()


def member(folder, program, options=()):
    """A VM that takes the program's state along."""
    return Vm(tools.qemu(), [
        '-machine', 'pc,accel=tcg', '-m', '16', '-object',
        f'dbus-vmstate,id=state,addr={program.address},id-list=program', *options],
        f'on,violation=kill,files={folder},profile=feature/migration', paused=False)


def good_end(vm):
    """Nothing was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
    check(vm.quit() == 0, vm.errors())


def migrated(vm):
    """Until its migration is done."""
    def done():
        info = vm.qmp.command('query-migrate')
        check(info.get('status') != 'failed', f'{info} {vm.errors()}')
        return info.get('status') == 'completed'
    until(done, 'the guest does not go over')


def goes_along():
    """The state reaches the other side's program."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-vmstate-') as folder, \
            Program(f'{folder}/one', STATE) as one, Program(f'{folder}/two', b'') as two, \
            member(folder, one) as first, \
            member(folder, two, ['-incoming', f'unix:{folder}/s']) as second:
        first.qmp.command('migrate', uri=f'unix:{folder}/s')
        migrated(first)
        migrated(second)
        until(lambda: second.qmp.command('query-status')['status'] == 'running',
              'the guest does not run')
        check(two.state == STATE and one.saved == 1, f'{len(two.state)} bytes came')
        good_end(second)
        good_end(first)


def without_bus():
    """A bus that goes away is an error of the migration, and no end."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-vmstate-') as folder, \
            Program(f'{folder}/one', STATE) as one, member(folder, one) as vm:
        one.process.kill()
        one.process.wait()
        vm.qmp.command('migrate', uri=f'file:{folder}/file')
        until(lambda: vm.qmp.command('query-migrate').get('status') == 'failed',
              'the migration does not fail')
        good_end(vm)


def main():
    """Runs the rows."""
    if sys.argv[1:] == ['--install']:
        sys.exit(subprocess.run(['sh', '-c', INSTALL], check=False).returncode)
    tap = Tap()
    tap.run("another program's state goes along", goes_along)
    tap.run('without the bus the migration fails', without_bus)
    tap.done()


main()
