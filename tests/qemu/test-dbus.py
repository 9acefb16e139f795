#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""-display dbus, with a real client: on a bus, and directly.

test-dbus.py [WORD...]     the rows whose names have these words
test-dbus.py --install     installs what they need

The client sees the picture that QEMU has, presses keys, is the other end of character
devices, hears what is played, leaves and comes again.
"""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.dbusdisplay import Client  # noqa: E402
from lib.tap import Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PACKAGES = 'dbus python3-gi'
INSTALL = (f'dpkg -s {PACKAGES} >/dev/null 2>&1 ||'
           f' apt-get -q -y --no-install-recommends install {PACKAGES} >&2')
PC = ['-machine', 'pc,accel=tcg', '-m', '64', '-boot', 'menu=on,splash-time=60000',
      '-vga', 'std', '-audiodev', 'dbus,id=sound', '-device', 'AC97,audiodev=sound',
      '-monitor', 'vc', '-chardev', 'dbus,id=port,name=org.test.0', '-device',
      'isa-serial,chardev=port', '-chardev', 'qemu-vdagent,id=agent,clipboard=on']
ESC = 1


def display_vm(folder, display, **more):
    """A VM with that display."""
    return Vm(tools.qemu(), [*PC, '-display', f'{display},audiodev=sound'], paused=False,
              sandbox='on,violation=kill,profile=feature/screendump,'
              f'files={folder}', **more)


def sees(vm, folder, client):
    """The client sees what QEMU has."""
    client.look()
    until(lambda: len(set(vm.picture(folder)[2])) > 1 and
          client.shows(*vm.picture(folder)),
          'the client does not see the picture of QEMU', patience=60)


def chardevs(client):
    """A monitor that answers."""
    names = client.property('VM', 'org.qemu.Display1.VM', 'Interfaces')
    check(isinstance(names, list), f'interfaces {names}')
    with client.stream_of('Chardev_compat_monitor1') as monitor:
        text = b''
        monitor.sendall(b'info version\n')
        while b'10.' not in text:
            text += monitor.recv(4096)


def types(vm, folder, client):
    """The firmware shows its menu when ESC is pressed."""
    before = vm.picture(folder)[2].count(b'\0')

    def changed():
        client.key(ESC)
        return abs(vm.picture(folder)[2].count(b'\0') - before) > 3000
    until(changed, 'the guest sees no key', patience=60)


def end(vm):
    """Nothing was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
    check(vm.quit() == 0, vm.errors())


def directly(folder):
    """Clients that a monitor adds, one after the other."""
    tools.needs_modules('ui-dbus', 'audio-dbus')
    with display_vm(folder, 'dbus,p2p=on') as vm:
        for number in range(2):
            ours, theirs = socket.socketpair()
            vm.qmp.command('getfd', theirs.fileno(), fdname=f'client{number}')
            vm.qmp.command('add_client', protocol='@dbus-display',
                           fdname=f'client{number}')
            theirs.close()
            client = Client.directly(ours)
            sees(vm, folder, client)
            if not number:
                types(vm, folder, client)
            client.hear()
            chardevs(client)
            client.call('Clipboard', 'org.qemu.Display1.Clipboard.Register')
            vm.qmp.command('system_reset')
            client.close()
        end(vm)


class Bus:
    """A bus of its own."""

    def __init__(self, folder):
        if not shutil.which('dbus-daemon'):
            raise Skip('there is no dbus-daemon')
        self.process = subprocess.Popen(
            ['dbus-daemon', '--session', '--nofork', '--print-address',
             f'--address=unix:path={folder}/bus'], text=True, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        self.address = self.process.stdout.readline().partition(',')[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def on_bus(session):
    """A row: clients find QEMU on a bus; the bus goes away."""
    def test(folder):
        tools.needs_modules('ui-dbus', 'audio-dbus')
        with Bus(folder) as bus:
            if session:
                os.environ['DBUS_SESSION_BUS_ADDRESS'] = bus.address
            with display_vm(folder, 'dbus' if session else
                            f'dbus,addr={bus.address}') as vm:
                for number in range(2):
                    client = Client.on_bus(bus.address)
                    sees(vm, folder, client)
                    if not number:
                        types(vm, folder, client)
                    client.hear()
                    chardevs(client)
                    client.close()
                vm.qmp.command('query-status')
                if not session:
                    bus.process.kill()
                    bus.process.wait()
                end(vm)
    return test


ROWS = {
    'clients that a monitor adds': directly,
    'clients on a bus, which goes away': on_bus(session=False),
    'clients on the session bus': on_bus(session=True),
}


def main():
    """Runs the rows, or those whose names have the words given."""
    words = sys.argv[1:]
    if words == ['--install']:
        sys.exit(subprocess.run(['sh', '-c', INSTALL], check=False).returncode)
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-dbus-', words)
    tap.done()


main()
