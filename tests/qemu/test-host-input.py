#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Keyboards and SCSI devices of the host, and SEV, which are played; see test-host-devices.py."""

import os
import re
import socket
import struct
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.devices import ACCEL, SLOT, assigned_vm, end, placed, request, unplugged  # noqa: E402
from lib.hosts import WRITE, PlayedHost  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.remote import VirtioFunction  # noqa: E402
from lib.tap import PATIENCE, Failure, Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402
from lib.xhci import INTERRUPT_IN, INTERRUPT_OUT, Xhci  # noqa: E402

GRAB = request(ord('E'), 0x90, 1, 4)
SG_IO = 0x2285
EVENT = '/dev/input/event0'
TOKEN = '/dev/hidraw0'


def keyboard(plugged):
    """A row: a keyboard that QEMU reads, and one that the guest gets."""
    def row(folder):
        played = PlayedHost(folder, ['input/event0'])
        given = ['-object', f'input-linux,id=keys,evdev={EVENT}', '-device',
                 f'virtio-input-host-pci,evdev={EVENT},id=it,addr={SLOT}']
        with assigned_vm(folder, played, [] if plugged else given,
                         ['feature/hotplug-input-host'] if plugged else []) as vm:
            vm.run()
            if plugged:
                vm.qmp.command('object-add', **{'qom-type': 'input-linux'}, id='keys',
                               evdev=EVENT)
                vm.qmp.command('device_add', driver='virtio-input-host-pci', id='it',
                               evdev=EVENT, addr=str(SLOT))
                placed(vm, SLOT)
            # Taken for both; and given back when both control keys are pressed
            until(lambda: played.counts().get(GRAB, 0) >= 3, 'the keyboard is not given back')
            VirtioFunction(vm, SLOT).start(2)
            unplugged(vm, 'it')
            vm.qmp.command('object-del', id='keys')
            end(vm)
    return row


def security_key(plugged):
    """A row: a token that the guest asks, and that answers."""
    def row(folder):
        played = PlayedHost(folder, [TOKEN[len('/dev/'):]])
        given = ['-device', f'u2f-passthru,id=it,hidraw={TOKEN}']
        with assigned_vm(folder, played, [
                '-device', f'qemu-xhci,id=usb,addr={SLOT}', *([] if plugged else given)],
                ['feature/hotplug-u2f'] if plugged else []) as vm:
            vm.run()
            if plugged:
                vm.qmp.command('device_add', driver='u2f-passthru', id='it', hidraw=TOKEN)
            usb = Xhci(vm, SLOT, {2: (INTERRUPT_OUT, 64), 3: (INTERRUPT_IN, 64)})
            for nonce in (b'a nonce!', b'another!'):
                greeting = struct.pack('>IBH', 0xffffffff, 0x86, 8) + nonce
                usb.send(2, greeting.ljust(64, b'\0'))
                answer = usb.receive(3, 64)
                check(answer == greeting.ljust(64, b'\0'), str(answer))
            played.check_made(HIDIOCGRDESC=0x90044802, WRITE=WRITE)
            vm.qmp.command('device_del', id='it')
            end(vm)
    return row


def scsi_command(controller, cdb, room):
    """A command of the guest's driver: its status, and the first word of what it gave."""
    head = bytes([1, 0, 0x40, 0]) + bytes(4) + struct.pack('<Q', 1) + bytes(3)
    _, answer, data = controller.submit(2, head + cdb.ljust(32, b'\0'), 108, room)
    return (controller.guest.read(answer + 8) >> 16 & 0xff, controller.guest.read(data))


class Reservations(threading.Thread):
    """A daemon like qemu-pr-helper, which goes away after each command."""

    def __init__(self, path):
        super().__init__(daemon=True)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen()
        self.commands = []
        self.start()

    def run(self):
        while True:
            client, _ = self.listener.accept()
            with client:
                client.sendall(struct.pack('>I', 0))
                client.recv(4, socket.MSG_WAITALL)
                cdb, fds, _, _ = socket.recv_fds(client, 16, 1)
                if len(cdb) == 16:
                    self.commands.append((cdb, len(fds)))
                    client.sendall(struct.pack('>ii96x', 0, 8) + b'keys' + bytes(4))
                for fd in fds:
                    os.close(fd)


def scsi_generic(folder):
    """The guest's commands go to the device, and its reservations to a daemon."""
    played = PlayedHost(folder, ['sg0'])
    daemon = Reservations(folder / 'reservations')
    with assigned_vm(folder, played, [
            '-object', f'pr-manager-helper,id=pr,path={folder}/reservations',
            '-blockdev', 'host_device,filename=/dev/sg0,node-name=sg,pr-manager=pr',
            '-device', f'virtio-scsi-pci,id=scsi,addr={SLOT}',
            '-device', 'scsi-generic,drive=sg,id=it,bus=scsi.0']) as vm:
        before = played.counts()
        vm.run()
        played.check_made(before, SG_IO=SG_IO)
        controller = VirtioFunction(vm, SLOT)
        controller.start(2)
        before = played.counts()
        status, word = scsi_command(controller, b'\x12\0\0\0\x24', 36)
        check((status, word) == (0, 0x02060000), f'INQUIRY: status {status}, {word:#x}')
        played.check_made(before, SG_IO=SG_IO)
        scsi_command(controller, bytes(6), 4)       # the first one is told of the reset
        for number in range(1, 3):
            status, word = scsi_command(
                controller, b'\x5e\0\0\0\0\0\0\0\x08\0', 8)
            check((status, word) == (0, int.from_bytes(b'keys', 'little')),
                  f'PERSISTENT RESERVE IN {number}: {status}, {word:#x} {daemon.commands}')
            check(len(daemon.commands) == number and daemon.commands[-1][1] == 1,
                  str(daemon.commands))
        vm.qmp.command('device_del', id='it')
        end(vm)


def barrier(folder):
    """Another host's keyboard: a greeting, a question, and a key."""
    with socket.create_server(('127.0.0.1', 0)) as listener:
        port = listener.getsockname()[1]
        with Vm(tools.qemu(), [
                '-machine', 'pc,accel=tcg', '-object',
                f'input-barrier,id=far,name=guest,server=127.0.0.1,port={port}']) as vm:
            client, _ = listener.accept()
            client.settimeout(PATIENCE)
            vm.qmp.command('cont')
            for said, answer in ((b'Barrier\0\1\0\6', b'Barrier'), (b'QINF', b'DINF'),
                                 (b'CALV', b'CALV')):
                client.sendall(struct.pack('>I', len(said)) + said)
                back = client.recv(256)
                check(answer in back, f'{said} is answered by {back}')
            key = b'DKDN' + struct.pack('>HHH', 0x61, 0, 0x1e)
            client.sendall(struct.pack('>I', len(key)) + key)
            try:
                vm.qmp.command('object-add', **{'qom-type': 'input-barrier'}, id='more',
                               name='guest', server='127.0.0.1', port=str(port))
            except QmpError as error:
                check('hotplug-input-barrier' in str(error), str(error))
            else:
                check(False, 'it is connected to')
            vm.qmp.command('object-del', id='far')
            client.close()
            end(vm)


def sev(folder):
    """QEMU's half of AMD SEV, with a firmware that does nothing."""
    if ACCEL != 'kvm':
        raise Skip('no KVM')
    played = PlayedHost(folder, ['sev'], QS_FAKE_SEV='1')

    def options(bit):
        return ['-machine', 'confidential-guest-support=sev', '-object',
                f'sev-guest,id=sev,cbitpos={bit},reduced-phys-bits=1']
    try:
        (folder / 'first').mkdir()
        with assigned_vm(folder / 'first', played, options(99)):
            raise Failure('99 is a good bit here')
    except QmpError as error:
        found = re.search(r"host '(\d+)' requested '99'", str(error))
        check(found, str(error))
    with assigned_vm(folder, played, options(found.group(1))) as vm:
        played.check_made(KVM_MEMORY_ENCRYPT_OP=ENCRYPT, SEV_ISSUE_CMD=SEV_ISSUE_CMD)
        before = played.counts()
        vm.run()
        played.check_made(before, KVM_MEMORY_ENCRYPT_OP=ENCRYPT)
        check(vm.qmp.command('query-sev')['state'] == 'running', 'it is not launched')
        before = played.counts()
        vm.qmp.command('query-sev-capabilities')
        played.check_made(before, SEV_ISSUE_CMD=SEV_ISSUE_CMD)
        end(vm)


ENCRYPT, SEV_ISSUE_CMD = request(0xae, 0xba, 3, 8), request(ord('S'), 0, 3, 16)


ROWS = {
    'a SCSI device of the host, and its reservations': scsi_generic,
    "another host's keyboard, by Barrier": barrier,
    'AMD SEV': sev,
    'a keyboard of the host': keyboard(False),
    'a keyboard of the host that comes later': keyboard(True),
    'a security key of the host': security_key(False),
    'a security key of the host that comes later': security_key(True),
}


def main():
    """Runs the tests, or those that are named."""
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-host-', sys.argv[1:])
    tap.done()


main()
