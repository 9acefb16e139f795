# SPDX-License-Identifier: GPL-2.0-or-later
"""The firmware-level guest: tests/qemu/boot.S on a raw disk image."""

import fcntl
import os
import struct
import tempfile
from pathlib import Path

from . import tools
from .tap import PATIENCE, Skip, check
from .vm import Vm

SECTOR = 512
GIVEN = b'QS hello from the second sector\n\0'.ljust(SECTOR, b'\0')

TUNSETIFF = 0x400454ca
IFF_TAP, IFF_NO_PI, IFF_VNET_HDR = 0x0002, 0x1000, 0x4000


def open_tap():
    """A tap device of our own; its file descriptor."""
    try:
        fd = os.open('/dev/net/tun', os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(fd, TUNSETIFF, struct.pack(
            '16sH22x', b'', IFF_TAP | IFF_NO_PI | IFF_VNET_HDR))
    except OSError as problem:
        raise Skip(f'no tap device: {problem}') from None
    return fd


class FirmwareGuest(Vm):
    """The boot sector on q35 with a virtio-blk disk and a serial port.

    Words of drive and device are added to the disk's -drive and -device.  boot are the
    bytes of another boot sector.
    """

    def __init__(self, accel, options=(), drive='', device='', boot=None, **more):
        self.files = tempfile.TemporaryDirectory(prefix='qsandbox-boot-')
        self.image = Path(self.files.name) / 'disk.raw'
        self.image.write_bytes(((boot or tools.boot_sector()) + GIVEN).ljust(1 << 20,
                                                                             b'\0'))
        super().__init__(tools.qemu(), [
            '-machine', 'q35', '-accel', accel, '-m', '64',
            '-drive', f'file={self.image},format=raw,if=none,id=disk'
            + (drive and ',' + drive),
            '-device', 'virtio-blk-pci,drive=disk,bootindex=0'
            + (device and ',' + device),
            *options], **more)

    def check_work(self, timeout=PATIENCE):
        """Waits until the guest has done its work, and looks at its disk."""
        text = self.wait_console('QS copied', timeout, stop='QS failed')
        check('QS hello from the second sector' in text,
              f'the guest read something else: {text!r}')
        check('QS failed' not in text, 'the guest found its disk wrong')
        with self.image.open('rb') as file:
            file.seek(2 * SECTOR)
            check(file.read(SECTOR) == GIVEN,
                  'what the guest wrote is not on the disk image')

    def close(self):
        try:
            super().close()
        finally:
            self.files.cleanup()
