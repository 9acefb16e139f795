#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""parity.py PATCHED STOCK

Whether the same VMs may make the same calls in two QEMUs, a patched and an unpatched one
(the script qemu beside this).  Prints what differs; what is not in KNOWN is a fault.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

# pylint: disable=wrong-import-position
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import Vm, kvm_reason  # noqa: E402

DISK = ['-drive', 'file=disk.raw,format=raw,if=none,id=disk']

MACHINES = {
    'a static VM with KVM': ('kvm', [
        '-machine', 'q35,accel=kvm', '-smp', '2', '-object', 'iothread,id=io', *DISK,
        '-device', 'virtio-blk-pci,drive=disk,iothread=io', '-device', 'virtio-rng-pci']),
    'a Linux guest under TCG': ('tcg', [
        '-machine', 'q35,accel=tcg', '-m', '256', *DISK,
        '-device', 'virtio-blk-pci,drive=disk', '-device', 'virtio-serial-pci']),
    "libvirt's machine": ('tcg', [
        '-machine', 'q35,accel=tcg,usb=off,vmport=off,dump-guest-core=off', '-m', '256',
        '-object', '{"qom-type":"iothread","id":"iothread1"}',
        '-rtc', 'base=utc,driftfix=slew', '-no-shutdown', '-boot', 'strict=on',
        '-device', 'pcie-root-port,port=16,chassis=1,id=pci.1,bus=pcie.0',
        '-device', 'qemu-xhci,id=usb,bus=pci.1',
        '-blockdev', '{"driver":"file","filename":"disk.raw","aio":"native",'
                     '"node-name":"storage","cache":{"direct":true}}',
        '-blockdev', '{"node-name":"format","driver":"raw","file":"storage"}',
        '-device', 'virtio-blk-pci,drive=format,id=virtio-disk0',
        '-chardev', 'pty,id=charserial0', '-device', 'isa-serial,chardev=charserial0',
        '-audiodev', '{"id":"audio1","driver":"none"}', '-vnc', 'none',
        '-device', 'VGA,id=video0,vgamem_mb=16', '-device', 'virtio-balloon-pci',
        '-msg', 'timestamp=on']),
}
# Names of calls that may differ: (VM, call), and why.
KNOWN = {}


def composed(binary, options):
    """{call: (rule, condition)} of the process and of each role; its profiles."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-parity-') as folder:
        disk = Path(folder) / 'disk.raw'
        disk.write_bytes(bytes(1 << 20))
        words = [word.replace('disk.raw', str(disk)) for word in options]
        with Vm(binary, words) as vm:
            info = vm.qmp.command('query-sandbox')
            own = f'arg0 == {vm.pid:#x} '
            vm.quit()
    calls = {}
    for role, found in [('all', info['calls'])] + [
            (role['role'], role['calls']) for role in info['roles']]:
        for call in found:
            # Signals stay in the process, whose number this is
            condition = call.get('condition', '').replace(own, 'PROCESS ')
            calls[role, call['name']] = (call['rule'], condition)
    return calls, {profile['name'] for profile in info['profiles']}


def same(name, patched, stock):
    """One VM in both."""
    accel, options = MACHINES[name]
    if accel == 'kvm' and kvm_reason():
        raise Skip(kvm_reason())
    one, profiles = composed(patched, options)
    other, other_profiles = composed(stock, options)
    faults = []
    for profile in sorted(profiles ^ other_profiles):
        where = 'patched' if profile in profiles else 'unpatched'
        print(f'# {name}: profile {profile} in the {where} one only')
    for key in sorted(one.keys() | other.keys()):
        if one.get(key) != other.get(key):
            print(f'# {name}: {key}: patched {one.get(key)}, unpatched {other.get(key)}')
            if (name, key[1]) not in KNOWN:
                faults.append(f'{key[1]} of {key[0]}')
    check(not faults, f'these differ: {", ".join(faults)}')


def main():
    """All VMs."""
    patched, stock = (str(Path(word).resolve()) for word in sys.argv[1:])
    version = subprocess.run([stock, '-version'], text=True, check=True,
                             capture_output=True).stdout.split('\n', maxsplit=1)[0]
    print(f'# {version}')
    tap = Tap()
    for name in MACHINES:
        tap.run(name, same, name, patched, stock)
    tap.done()


main()
