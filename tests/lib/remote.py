# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest whose only program obeys the test (tests/qemu/remote.S).

The test is the driver of the guest's devices.  Every access is made by a vCPU, as a
driver's would be.
"""

import os
import select
import struct
import time

from . import tools
from .firmware import FirmwareGuest
from .tap import PATIENCE, Failure, check, until

MEMORY, READ = 4, 8
WIDTHS = {8: 0, 16: 1, 32: 2}
GREETING = 0x21216b6f
COMMAND, STATUS, BARS, CAPABILITIES, INTERRUPT = 0x04, 0x06, 0x10, 0x34, 0x3c
MSI, VENDOR, MSIX = 0x05, 0x09, 0x11
# Free memory of the guest's
HEAP = 0x100000


class RemoteGuest(FirmwareGuest):
    """The boot sector's machine; it runs from the start on.

    More goes to FirmwareGuest.
    """

    def __init__(self, accel, options=(), folder=None, **more):
        pipe = folder / 'remote'
        for end in ('in', 'out'):
            os.mkfifo(f'{pipe}.{end}')
        self.to = os.open(f'{pipe}.in', os.O_RDWR | os.O_NONBLOCK)
        self.back = os.open(f'{pipe}.out', os.O_RDWR | os.O_NONBLOCK)
        self.heap = HEAP
        super().__init__(accel, ['-machine', 'pc', *options], boot=tools.boot_sector(
            tools.SOURCES / 'remote.S'), serial=['-serial', f'pipe:{pipe}'], **more)

    def run(self):
        """The guest begins to run; waits for its program."""
        self.qmp.command('cont')
        check(self._answer() == GREETING, 'the guest says something else')

    def _answer(self):
        data, deadline = b'', time.monotonic() + PATIENCE
        while len(data) < 4:
            if select.select([self.back], [], [], 0.1)[0]:
                data += os.read(self.back, 4 - len(data))
            elif self.process.poll() is not None or time.monotonic() > deadline:
                raise Failure(f'the guest is silent: {self.errors()}')
        return struct.unpack('<I', data)[0]

    def _order(self, deed, where, value=0):
        os.write(self.to, struct.pack('<BII', deed, where & 0xffffffff,
                                      value & 0xffffffff))
        return self._answer()

    def out(self, port, value, width=32):
        """Writes to a port."""
        self._order(WIDTHS[width], port, value)

    def inp(self, port, width=32):
        """Reads from a port."""
        return self._order(WIDTHS[width] | READ, port)

    def write(self, address, value, width=32):
        """Writes to memory."""
        self._order(WIDTHS[width] | MEMORY, address, value)

    def read(self, address, width=32):
        """Reads from memory."""
        return self._order(WIDTHS[width] | MEMORY | READ, address)

    def put(self, address, data):
        """Bytes to memory."""
        data += bytes(-len(data) % 4)
        for offset, (word,) in enumerate(struct.iter_unpack('<I', data)):
            self.write(address + 4 * offset, word)

    def allocate(self, size):
        """Some memory of the guest's, by pages."""
        found = self.heap
        self.heap += (size + 0xfff) & ~0xfff
        return found

    def close(self):
        for end in (self.to, self.back):
            os.close(end)
        self.to = self.back = os.open('/dev/null', os.O_RDWR)
        super().close()


class PciFunction:
    """A function on the guest's root bus; its registers are those of its BARs."""

    def __init__(self, guest, slot, function=0):
        self.guest = guest
        self.address = 0x80000000 | slot << 11 | function << 8

    def config(self, where, width=32):
        """Reads configuration space."""
        self.guest.out(0xcf8, self.address | where & ~3)
        return self.guest.inp(0xcfc + (where & 3), width)

    def configure(self, where, value, width=32):
        """Writes to configuration space."""
        self.guest.out(0xcf8, self.address | where & ~3)
        self.guest.out(0xcfc + (where & 3), value, width)

    def bar(self, number):
        """The address of a BAR, in memory or of ports."""
        value = self.config(BARS + 4 * number)
        return value & ~3 if value & 1 else value & ~15

    def enable(self):
        """Ports, memory and DMA."""
        self.configure(COMMAND, 7, 16)

    def capabilities(self):
        """[(kind, place)]."""
        found, where = [], self.config(CAPABILITIES, 8)
        while where:
            found.append((self.config(where, 8), where))
            where = self.config(where + 1, 8)
        return found

    def capability(self, kind):
        """The place of the first one of a kind."""
        for found, where in self.capabilities():
            if found == kind:
                return where
        raise Failure(f'the device has no capability {kind:#x}')

    def enable_msi(self, on=True):
        """Its interrupts are messages to a processor."""
        where = self.capability(MSI)
        control = self.config(where + 2, 16)
        self.configure(where + 4, 0xfee00000)
        wide = control & 0x80
        if wide:
            self.configure(where + 8, 0)
        self.configure(where + (12 if wide else 8), 0x40, 16)
        self.configure(where + 2, control & ~1 | on, 16)

    def enable_msix(self, vectors, on=True):
        """The same by a table, of which some vectors are unmasked."""
        where = self.capability(MSIX)
        table = self.config(where + 4)
        place = self.bar(table & 7) + (table & ~7)
        self.configure(where + 2, 0x8000 if on else 0, 16)
        for number in range(vectors):
            entry = place + 16 * number
            for offset, value in ((0, 0xfee00000), (4, 0), (8, 0x40 + number),
                                  (12, 0 if on else 1)):
                self.guest.write(entry + offset, value)


class VirtioFunction(PciFunction):
    """A modern virtio device."""

    COMMON, NOTIFY, _ISR, DEVICE = 1, 2, 3, 4

    def __init__(self, guest, slot, function=0):
        super().__init__(guest, slot, function)
        self.regions, self.rings = {}, {}
        for kind, where in self.capabilities():
            if kind == VENDOR:
                self.regions.setdefault(
                    self.config(where + 3, 8),
                    (self.bar(self.config(where + 4, 8)) + self.config(where + 8), where))
        check(self.COMMON in self.regions, f'no virtio device: {self.regions}')
        self.common = self.regions[self.COMMON][0]

    def features(self):
        """What it offers."""
        value = 0
        for half in (0, 1):
            self.guest.write(self.common, half)
            value |= self.guest.read(self.common + 4) << 32 * half
        return value

    def queues(self):
        """How many it has."""
        return self.guest.read(self.common + 0x12, 16)

    def start(self, vectors=0, accept=-1):
        """The driver takes over: features, all queues, some interrupts."""
        self.enable()
        self.status(0)
        self.status(3)
        offered = self.features() & accept
        for half in (0, 1):
            self.guest.write(self.common + 8, half)
            self.guest.write(self.common + 12, offered >> 32 * half)
        self.status(11)
        check(self.guest.read(self.common + 0x14, 8) & 8, 'features were refused')
        if vectors:
            self.enable_msix(vectors)
        for number in range(self.queues()):
            self.queue(number, number if number < vectors else 0xffff)
        self.status(15)

    def status(self, value):
        """The driver's progress; 0 resets the device."""
        self.guest.write(self.common + 0x14, value, 8)

    def queue(self, number, vector):
        """Memory for a queue, which is then used."""
        self.guest.write(self.common + 0x16, number, 16)
        size = min(self.guest.read(self.common + 0x18, 16), 64)
        check(size, f'there is no queue {number}')
        self.guest.write(self.common + 0x18, size, 16)
        self.guest.write(self.common + 0x1a, vector, 16)
        self.rings[number] = [self.guest.allocate(16 * size) for _ in range(3)]
        for offset, place in zip((0x20, 0x28, 0x30), self.rings[number]):
            self.guest.write(self.common + offset, place)
            self.guest.write(self.common + offset + 4, 0)
        self.guest.write(self.common + 0x1c, 1, 16)

    def submit(self, number, *buffers):
        """Makes a request of buffers, each bytes for the device or how many it may write.

        Waits until it is done; returns the places of the buffers.
        """
        table, offered, used = self.rings[number]
        places = []
        for index, buffer in enumerate(buffers):
            last, given = index == len(buffers) - 1, isinstance(buffer, bytes)
            size = len(buffer) if given else buffer
            places.append(self.guest.allocate(size))
            if given:
                self.guest.put(places[-1], buffer)
            self.guest.put(table + 16 * index, struct.pack(
                '<QIHH', places[-1], size, (not last) | (not given) << 1, index + 1))
        turn = self.guest.read(offered + 2, 16)
        self.guest.write(offered + 4 + 2 * (turn % 64), 0, 16)
        self.guest.write(offered + 2, turn + 1, 16)
        self.notify(number)
        until(lambda: self.guest.read(used + 2, 16) == (turn + 1) & 0xffff,
              'the device does not answer')
        return places

    def notify(self, number):
        """Something is in the queue, it says."""
        self.guest.write(self.common + 0x16, number, 16)
        place, where = self.regions[self.NOTIFY]
        self.guest.write(place + self.guest.read(self.common + 0x1e, 16)
                         * self.config(where + 16), number, 16)
