# SPDX-License-Identifier: GPL-2.0-or-later
"""A driver of qemu-xhci with one device behind it, for a guest of remote.py."""

import struct

from .remote import PciFunction
from .tap import check, until

LINK_FREE, PAGE = 128, 0x1000
NORMAL, SETUP, STATUS, ENABLE, ADDRESS, CONFIGURE = 1, 2, 4, 9, 11, 12
TRANSFER_EVENT, COMMAND_EVENT = 32, 33
SUCCESS, STALL, SHORT = 1, 6, 13
CONTROL, BULK_OUT, INTERRUPT_OUT, BULK_IN, INTERRUPT_IN = 4, 2, 3, 6, 7


class Xhci(PciFunction):
    """The controller, which runs; devices on its first port with something plugged in.

    endpoints are {number in the device context: (kind, size of its packets)}.
    """

    def __init__(self, guest, slot, endpoints):
        super().__init__(guest, slot)
        self.enable()
        base = self.bar(0)
        self.op = base + guest.read(base, 8)
        self.doorbells = base + guest.read(base + 0x14)
        self.runtime = base + guest.read(base + 0x18)
        self.rings, self.next = {}, {}
        self._begin()
        self.slot = 0
        self.slot = self._command(ENABLE)[1]
        self._plug(endpoints)

    def _begin(self):
        guest = self.guest
        guest.write(self.op, 2)
        until(lambda: not guest.read(self.op) & 2, 'the controller is not reset')
        self.contexts, self.events = guest.allocate(PAGE), guest.allocate(PAGE)
        self.turn, table = 0, guest.allocate(PAGE)
        guest.put(self.events, bytes(PAGE // 4))
        guest.put(table, struct.pack('<QQ', self.events, LINK_FREE // 2))
        ring = self._ring(0)
        for where, value in ((self.op + 0x38, 1), (self.op + 0x30, self.contexts),
                             (self.op + 0x34, 0), (self.op + 0x18, ring | 1),
                             (self.op + 0x1c, 0), (self.runtime + 0x28, 1),
                             (self.runtime + 0x38, self.events), (self.runtime + 0x3c, 0),
                             (self.runtime + 0x30, table), (self.runtime + 0x34, 0),
                             (self.op, 1)):
            guest.write(where, value)

    def _ring(self, number):
        """A ring of requests, long enough for a test."""
        self.rings[number], self.next[number] = self.guest.allocate(4 * PAGE), 0
        return self.rings[number]

    def _request(self, ring, kind, parameter=0, status=0, flags=0):
        place = self.rings[ring] + 16 * self.next[ring]
        self.next[ring] += 1
        check(self.next[ring] < 4 * PAGE // 16, 'the ring is full')
        self.guest.put(place, struct.pack('<QII', parameter, status,
                                          kind << 10 | flags | 1))

    def _event(self, kind, again=None):
        """Waits for one of the kind; its words.  again() may make it come."""
        def arrived():
            place = self.events + 16 * (self.turn % (LINK_FREE // 2))
            cycle = 1 - self.turn // (LINK_FREE // 2) % 2
            if self.guest.read(place + 12) & 1 != cycle:
                if again:
                    again()
                return None
            self.turn += 1
            words = [self.guest.read(place + 4 * i) for i in range(4)]
            following = self.events + 16 * (self.turn % (LINK_FREE // 2))
            self.guest.write(self.runtime + 0x38, following | 8)
            self.guest.write(self.runtime + 0x3c, 0)
            return words if words[3] >> 10 & 63 == kind else None
        return until(arrived, 'the controller is silent')

    def _command(self, kind, parameter=0):
        self._request(0, kind, parameter, flags=self.slot << 24)
        self.guest.write(self.doorbells, 0)
        words = self._event(COMMAND_EVENT)
        check(words[2] >> 24 == SUCCESS, f'command {kind}: {words[2] >> 24}')
        return words[2] >> 24, words[3] >> 24

    def _endpoint(self, kind, size, ring):
        return struct.pack('<IIQI', 6 << 16, size << 16 | kind << 3 | 6, ring | 1, size)

    def _plug(self, endpoints):
        guest = self.guest
        ports = [port for port in range(1, 9)
                 if guest.read(self.op + 0x3f0 + 16 * port) & 1]
        check(ports, 'nothing is plugged in')
        status = self.op + 0x3f0 + 16 * ports[0]
        guest.write(status, 0x210)
        speed = guest.read(status) >> 10 & 15
        device, given = guest.allocate(PAGE), guest.allocate(PAGE)
        guest.put(self.contexts + 8 * self.slot, struct.pack('<Q', device))
        last = max(endpoints)
        guest.put(given, struct.pack('<II', 0, 3))
        guest.put(given + 32, struct.pack('<II', last << 27 | speed << 20, ports[0] << 16))
        guest.put(given + 64, self._endpoint(CONTROL, 64, self._ring(1)))
        self._command(ADDRESS, given)
        flags = 1
        for number, (kind, size) in endpoints.items():
            flags |= 1 << number
            guest.put(given + 32 * (number + 1),
                      self._endpoint(kind, size, self._ring(number)))
        guest.put(given, struct.pack('<II', 0, flags))
        self._command(CONFIGURE, given)
        self.control(0x00, 9, 1)

    def control(self, kind, request, value):
        """A control request without data."""
        packet = struct.unpack('<Q', struct.pack('<BBHHH', kind, request, value, 0, 0))[0]
        self._request(1, SETUP, packet, 8, 1 << 6)
        self._request(1, STATUS, flags=1 << 16 | 1 << 5)
        code, _ = self._transferred(1)
        check(code == SUCCESS, f'request {request}: {code}')

    def _transferred(self, number):
        def ring():
            self.guest.write(self.doorbells + 4 * self.slot, number)
        ring()
        words = self._event(TRANSFER_EVENT, ring)
        return words[2] >> 24, words[2] & 0xffffff

    def send(self, number, data):
        """Bytes to the device, in one transfer."""
        place = self.guest.allocate(len(data))
        self.guest.put(place, data)
        self._request(number, NORMAL, place, len(data), 1 << 5)
        code, _ = self._transferred(number)
        # SHORT: the device does not look at what it will not have
        check(code in (SUCCESS, SHORT), f'the device does not take it: {code}')

    def receive(self, number, size=512, meanwhile=None):
        """What the device has to say, in one transfer.  meanwhile() is called once."""
        place = self.guest.allocate(size)
        self._request(number, NORMAL, place, size, 1 << 5)
        if meanwhile:
            self.guest.write(self.doorbells + 4 * self.slot, number)
            meanwhile()
        code, left = self._transferred(number)
        check(code in (SUCCESS, SHORT), f'the device does not answer: {code}')
        words = [self.guest.read(place + at) for at in range(0, size - left, 4)]
        return struct.pack(f'<{len(words)}I', *words)[:size - left]
