#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""QEMU's modules, which the full build has, once the lockdown is there.

Nothing is loaded any more.  What is in a module is an error that names the module and says
what to do, wherever it is asked for; unless the profile for it was given at the start.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402

PC = ['-machine', 'pc,accel=tcg', '-m', '64', '-display', 'none', '-device', 'qemu-xhci']
INET = {'type': 'inet', 'host': '127.0.0.1'}
LATE = {
    'chardev-spice': ('chardev-add', {'id': 'c', 'backend': {
        'type': 'spicevmc', 'data': {'type': 'vdagent'}}}),
    'chardev-baum': ('chardev-add', {'id': 'c', 'backend': {'type': 'braille', 'data': {}}}),
    'backends-dbus-vmstate': ('object-add', {
        'qom-type': 'dbus-vmstate', 'id': 'o', 'addr': 'unix:path=/none'}),
    'ui-dbus': ('chardev-add', {'id': 'c', 'backend': {
        'type': 'dbus', 'data': {'name': 'x'}}}),
    **{module: ('device_add', {'driver': driver, 'id': 'd'}) for module, driver in {
        'hw-display-qxl': 'qxl', 'hw-display-virtio-gpu-pci': 'virtio-gpu-pci',
        'hw-display-virtio-gpu-pci-gl': 'virtio-gpu-gl-pci',
        'hw-display-virtio-vga-gl': 'virtio-vga-gl', 'hw-usb-host': 'usb-host',
        'hw-usb-redirect': 'usb-redir', 'hw-usb-smartcard': 'ccid-card-emulated',
        'hw-uefi-vars': 'uefi-vars-x64'}.items()},
    **{f'block-{module}': ('blockdev-add', {'node-name': 'n', **options})
       for module, options in {
           'ssh': {'driver': 'ssh', 'server': {'host': '127.0.0.1', 'port': '1'}, 'path': '/x'},
           'nfs': {'driver': 'nfs', 'server': INET, 'path': '/x'},
           'rbd': {'driver': 'rbd', 'pool': 'p', 'image': 'i'},
           'curl': {'driver': 'http', 'url': 'http://127.0.0.1/'},
           'iscsi': {'driver': 'iscsi', 'transport': 'tcp', 'portal': '127.0.0.1',
                     'target': 't'}}.items()},
}


def refused(module):
    """A row: the error names the module, and the VM goes on."""
    command, arguments = LATE[module]

    def test():
        if not (tools.qemu().parent / f'{module}.so').exists():
            raise Skip(f'this QEMU has no {module}')
        with Vm(tools.qemu(), PC, sandbox='on,violation=kill,hotplug=net') as vm:
            try:
                vm.qmp.command(command, **arguments)
            except QmpError as error:
                check(f'module {module} is not loaded' in str(error) and
                      'profile=' in str(error), str(error))
            else:
                check(False, 'it was loaded')
            check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())
            check(vm.quit() == 0, vm.errors())
    return test


def given():
    """What a given profile matches is loaded before the lockdown."""
    with Vm(tools.qemu(), PC, sandbox='on,violation=kill,profile=chardev/spice,'
            'profile=block/iscsi,profile=object/dbus-vmstate') as vm:
        command, arguments = LATE['chardev-spice']
        vm.qmp.command(command, **arguments)
        loaded = Path(f'/proc/{vm.pid}/maps').read_text()
        check('block-iscsi.so' in loaded and 'block-nfs.so' not in loaded, loaded)
        check('backends-dbus-vmstate.so' in loaded, loaded)
        check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())
        check(vm.quit() == 0, vm.errors())


def main():
    """All modules that something can be plugged in from."""
    tap = Tap()
    for module in LATE:
        tap.run(module, refused(module))
    tap.run('loaded with a given profile', given)
    tap.done()


main()
