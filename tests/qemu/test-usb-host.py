#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""usb-host and u2f-passthru, where there is no device: what they say, without and with the
sandbox.
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402


def start(device, sandbox):
    """(exit status, what QEMU says); it ends at once if it starts."""
    done = subprocess.run([
        tools.qemu(), '-nodefaults', '-display', 'none', '-machine', 'pc,accel=tcg', '-S',
        '-device', 'qemu-xhci', '-device', device, '-monitor', 'stdio', '-sandbox',
        sandbox], input='quit\n', stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, timeout=PATIENCE, check=False)
    if "'usb-host' is not a valid device" in done.stdout:
        raise Skip('QEMU is built without usb-host')
    return done.returncode, done.stdout


def looking():
    """Devices that would be looked for are refused, with advice."""
    for words in ('vendorid=0x1234,productid=0x5678', 'hostbus=1,hostaddr=2',
                  'hostbus=1,hostport=1'):
        status, said = start(f'usb-host,{words}', 'on')
        check(status == 1 and 'hostdevice=/dev/bus/usb/' in said, f'{words}: {said}')
    status, said = start('usb-host,vendorid=0x1234,productid=0x5678', 'off')
    check(status == 0, said)


def not_there():
    """QEMU says the same of what is no device, and no call is refused."""
    for path in ('/dev/bus/usb/009/099', '/dev/null'):
        results = [start(f'usb-host,hostdevice={path}', sandbox)
                   for sandbox in ('off', 'on,violation=kill')]
        check(results[0] == results[1] and results[0][0] == 1 and path in results[0][1],
              str(results))


def no_token():
    """Security keys are looked for while QEMU starts, by libudev; there is none."""
    if Path('/dev/hidraw0').exists():
        raise Skip('this host has such devices')
    results = [start('u2f-passthru', sandbox) for sandbox in ('off', 'on,violation=kill')]
    check(results[0] == results[1] and results[0][0] == 1, str(results))


def main():
    """Runs the rows."""
    tap = Tap()
    tap.run('devices are not looked for', looking)
    tap.run('a device that is not there', not_there)
    tap.run('a security key that is looked for', no_token)
    tap.done()


main()
