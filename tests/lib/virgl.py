# SPDX-License-Identifier: GPL-2.0-or-later
"""A driver of virtio-gpu, by the qtest protocol: it lets the card draw, by OpenGL or not.

The device has to stand in slot SLOT of a machine with accel=qtest, whose socket is given.
Numbers are those of the virtio specification 1.2, and of virglrenderer's protocol.
"""

import socket
import struct
import time

from .tap import PATIENCE, check, until

SLOT = 5
BAR = 0xe0000000                # BAR 4, where a modern device has all of its registers
COMMON, NOTIFY = BAR, BAR + 0x3000
QUEUES, REQUEST, ANSWER = 0x100000, 0x200000, 0x210000
SIZE = 16                       # of a queue
NODATA = 0x1100                 # "it is done"
CREATE_2D, SET_SCANOUT, FLUSH, TRANSFER, BACKING = 0x101, 0x103, 0x104, 0x105, 0x106
CTX_CREATE, CTX_ATTACH, CREATE_3D, SUBMIT = 0x200, 0x202, 0x204, 0x207
PIXELS = 0x400000               # of a picture that the guest has drawn by itself
CREATE_OBJECT, FRAMEBUFFER, CLEAR, BLIT = 1, 5, 7, 16
SURFACE, BGRX = 8, 2
RENDER_TARGET, SAMPLER, SCANOUT = 1 << 1, 1 << 3, 1 << 18


class Machine:
    """Memory and ports of a machine that stands still."""

    def __init__(self, path):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PATIENCE)
        self.sock.connect(str(path))
        self.wire = self.sock.makefile('rw')

    def ask(self, *words):
        """One command; the words of its answer."""
        self.wire.write(' '.join(map(str, words)) + '\n')
        self.wire.flush()
        while True:
            answer = self.wire.readline().split()
            check(answer, 'QEMU closed the socket of qtest')
            if answer[0] != 'IRQ':
                break
        check(answer[0] == 'OK', f'{words}: {answer}')
        return answer[1:]

    def pci(self, place, value):
        """Writes 32 bits of the card's configuration."""
        self.ask('outl', 0xcf8, 0x80000000 | SLOT << 11 | place)
        self.ask('outl', 0xcfc, value)

    def store(self, place, data):
        """Writes memory."""
        self.ask('write', place, len(data), '0x' + data.hex())

    def load(self, place, size):
        """Reads memory."""
        return bytes.fromhex(self.ask('read', place, size)[0][2:])

    def close(self):
        """Lets go of the machine."""
        self.sock.close()


class Card:
    """The card, made ready; with OpenGL it has a context to draw in."""

    def __init__(self, machine, opengl=True):
        self.machine, self.count, self.context = machine, 0, int(opengl)
        machine.pci(0x20, BAR)
        machine.pci(0x24, 0)
        machine.pci(0x04, 6)
        machine.ask('writeb', COMMON + 0x14, 0)
        machine.ask('writeb', COMMON + 0x14, 3)
        # VIRTIO_GPU_F_VIRGL, and VIRTIO_F_VERSION_1
        for half, bits in ((0, self.context), (1, 1)):
            machine.ask('writel', COMMON + 0x08, half)
            machine.ask('writel', COMMON + 0x0c, bits)
        machine.ask('writeb', COMMON + 0x14, 11)
        for queue in (0, 1):
            machine.ask('writew', COMMON + 0x16, queue)
            machine.ask('writew', COMMON + 0x18, SIZE)
            for field, offset in ((0x20, 0), (0x28, 0x1000), (0x30, 0x2000)):
                machine.ask('writel', COMMON + field,
                            QUEUES + 0x4000 * queue + offset)
                machine.ask('writel', COMMON + field + 4, 0)
            machine.ask('writew', COMMON + 0x1c, 1)
        machine.ask('writeb', COMMON + 0x14, 15)
        if opengl:
            self.command(CTX_CREATE, struct.pack('<II64s', 4, 0, b'test'))

    def command(self, kind, body):
        """A command, which has to be done."""
        request = struct.pack('<IIQII', kind, 0, 0, self.context, 0) + body
        self.machine.store(REQUEST, request)
        self.machine.store(QUEUES, struct.pack(
            '<QIHHQIHH', REQUEST, len(request), 1, 1, ANSWER, 4096, 2, 0))
        self.machine.store(QUEUES + 0x1004 + 2 * (self.count % SIZE), bytes(2))
        self.count += 1
        self.machine.store(QUEUES + 0x1002, struct.pack('<H', self.count))
        self.machine.ask('writew', NOTIFY, 0)
        until(lambda: self.machine.load(QUEUES + 0x2002, 2) == struct.pack(
            '<H', self.count), f'command {kind:#x} is not done')
        answer, = struct.unpack('<I', self.machine.load(ANSWER, 4))
        check(answer == NODATA, f'command {kind:#x}: answer {answer:#x}')

    def picture(self, number, width, height, colour):
        """Makes a picture of one colour, (r, g, b) of 0 or 1."""
        self.command(CREATE_3D, struct.pack(
            '<12I', number, 2, BGRX, RENDER_TARGET | SAMPLER | SCANOUT, width, height, 1,
            1, 0, 0, 0, 0))
        self.command(CTX_ATTACH, struct.pack('<II', number, 0))
        self.draw((CREATE_OBJECT | SURFACE << 8, [number, number, BGRX, 0, 0]),
                  (FRAMEBUFFER, [1, 0, number]),
                  (CLEAR, [4, *struct.unpack('<4I', struct.pack('<4f', *colour, 1)), 0, 0,
                           0]))

    def pixels(self, number, width, height, data):
        """Makes a picture of BGRX, which the guest has drawn by itself."""
        self.command(CREATE_2D, struct.pack('<4I', number, BGRX, width, height))
        self.command(BACKING, struct.pack('<IIQII', number, 1, PIXELS, len(data), 0))
        for start in range(0, len(data), 1 << 16):
            self.machine.store(PIXELS + start, data[start:start + (1 << 16)])
        self.command(TRANSFER, struct.pack('<4IQII', 0, 0, width, height, 0, number, 0))

    def draw(self, *commands):
        """Commands of virglrenderer: (kind, words)."""
        data = b''.join(struct.pack(f'<{len(words) + 1}I', kind | len(words) << 16, *words)
                        for kind, words in commands)
        self.command(SUBMIT, struct.pack('<II', len(data), 0) + data)

    def stretch(self, source, size, target, place, to):
        """Draws one picture into a part of another."""
        self.draw((BLIT, [0xf, 0, 0, target, 0, BGRX, *place, 0, *to, 1,
                          source, 0, BGRX, 0, 0, 0, *size, 1]))

    def show(self, number, width, height):
        """Puts a picture onto the screen."""
        self.command(SET_SCANOUT, struct.pack('<6I', 0, 0, width, height, 0, number))
        self.update(number, width, height)

    def update(self, number, width, height):
        """Says that it has changed."""
        self.command(FLUSH, struct.pack('<6I', 0, 0, width, height, number, 0))
        time.sleep(0.2)
