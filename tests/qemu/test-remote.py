#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest's device is another QEMU's (x-remote), which the full build has.

The device works on the guest's memory from there.  QEMU's proxy takes KVM.
"""

import socket
import struct
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.remote import PciFunction, RemoteGuest  # noqa: E402
from lib.tap import Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm, kvm_reason  # noqa: E402

SLOT = 5
LSI53C895A = 0x00121000
# Registers of the adapter: the place of its program, and its own scratch register.
PROGRAM, SCRATCH = 0x2c, 0x34
# Instructions: move so many bytes, and stop.
MOVE, STOP = 0xc0000000, 0x98080000
TEXT = b'carried by the other QEMU'.ljust(32)


def good(vm):
    """Nothing was refused, and all threads are filtered."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))


def move(guest, adapter):
    """The adapter moves bytes from one place of the guest's memory to another."""
    program, source, target = (guest.allocate(4096) for _ in range(3))
    guest.put(source, TEXT)
    guest.put(program, struct.pack('<5I', MOVE | len(TEXT), source, target, STOP, 0))
    guest.write(adapter.bar(1) + PROGRAM, program)
    until(lambda: b''.join(struct.pack('<I', guest.read(target + offset))
                           for offset in range(0, len(TEXT), 4)) == TEXT,
          'nothing was moved', patience=30)


def works(folder):
    """The guest finds the device and uses it; both QEMUs end together."""
    if kvm_reason():
        raise Skip(kvm_reason())
    ours, theirs = socket.socketpair()
    with Vm(tools.qemu(), [
            '-machine', 'x-remote', '-device', 'lsi53c895a,id=adapter', '-object',
            f'x-remote-object,id=remote,devid=adapter,fd={theirs.fileno()}'],
            'on,violation=kill', paused=False, serial=['-serial', 'none'],
            pass_fds=[theirs.fileno()]) as other, \
            RemoteGuest('kvm', [
                '-machine', 'memory-backend=ram', '-object',
                'memory-backend-memfd,id=ram,size=64M,share=on', '-device',
                f'x-pci-proxy-dev,id=proxy,fd={ours.fileno()},addr={SLOT}'], Path(folder),
                sandbox='on,violation=kill', pass_fds=[ours.fileno()]) as guest:
        ours.close()
        theirs.close()
        guest.run()
        adapter = PciFunction(guest, SLOT)
        check(adapter.config(0) == LSI53C895A, f'{adapter.config(0):#x}')
        adapter.enable()
        guest.write(adapter.bar(1) + SCRATCH, 0x12345678)
        check(guest.read(adapter.bar(1) + SCRATCH) == 0x12345678, 'a register forgets')
        move(guest, adapter)
        good(other)
        good(guest)
        check(guest.quit() == 0, guest.errors())
        check(other.wait() == 0, other.errors())


def main():
    """Runs the row."""
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix='qsandbox-remote-') as folder:
        tap.run('a guest uses the device of another QEMU', works, folder)
    tap.done()


main()
