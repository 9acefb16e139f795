# SPDX-License-Identifier: GPL-2.0-or-later
"""A Wayland compositor without a screen: weston, which draws into memory.

Needs Debian's package weston.  Nobody sits before it: it has no keyboard.
"""

import os
import shutil
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from .tap import Skip, check, until


def rows_of_png(data):
    """The rows of a picture with eight bits for each of R, G, B and maybe A, as RGB."""
    check(data[:8] == b'\x89PNG\r\n\x1a\n', 'no PNG')
    width, height, depth, colours = struct.unpack_from('>IIBB', data, 16)
    check(depth == 8 and colours in (2, 6), f'PNG of kind {depth}, {colours}')
    place, packed = 8, b''
    while place < len(data):
        size, kind = struct.unpack_from('>I4s', data, place)
        if kind == b'IDAT':
            packed += data[place + 8:place + 8 + size]
        place += size + 12
    raw, step = zlib.decompress(packed), 3 if colours == 2 else 4
    stride, before, rows = width * step, bytearray(width * step), []
    for line in range(height):
        start = line * (stride + 1)
        before = unfiltered(raw[start], bytearray(raw[start + 1:start + 1 + stride]),
                            before, step)
        row = bytearray(3 * width)
        for i in range(3):
            row[i::3] = before[i::step]
        rows.append(bytes(row))
    return rows


def unfiltered(kind, row, above, step):
    """A row of PNG as it was before its filter."""
    if kind == 2:
        return bytearray((a + b) & 255 for a, b in zip(row, above))
    for i in range(len(row)) if kind else ():
        left = row[i - step] if i >= step else 0
        if kind == 1:
            guess = left
        elif kind == 3:
            guess = (left + above[i]) // 2
        else:
            corner = above[i - step] if i >= step else 0
            guess = min((left, above[i], corner),
                        key=lambda value, to=left + above[i] - corner: abs(to - value))
        row[i] = (row[i] + guess) & 255
    return row


class Weston:
    """The compositor; WAYLAND_DISPLAY names it as long as it lasts."""

    NAME = 'wayland-test'

    def __init__(self, width=1280, height=1024):
        if not shutil.which('weston'):
            raise Skip('there is no weston')
        self.dir = tempfile.TemporaryDirectory(prefix='qsandbox-weston-')
        self.path = Path(self.dir.name)
        self.before = {name: os.environ.get(name) for name in (
            'DISPLAY', 'WAYLAND_DISPLAY', 'XDG_RUNTIME_DIR', 'GDK_BACKEND',
            'SDL_VIDEODRIVER')}
        for name in self.before:
            os.environ.pop(name, None)
        os.environ['XDG_RUNTIME_DIR'] = self.dir.name
        self.process = subprocess.Popen(
            ['weston', '--backend=headless-backend.so', '--use-pixman', '--idle-time=0',
             f'--width={width}', f'--height={height}', f'--socket={self.NAME}',
             '--debug', f'--log={self.path}/log'], stderr=subprocess.DEVNULL)
        until((self.path / self.NAME).exists, 'weston does not start')
        os.environ['WAYLAND_DISPLAY'] = self.NAME

    def rows(self):
        """The whole screen."""
        for old in self.path.glob('*.png'):
            old.unlink()
        subprocess.run(['weston-screenshooter'], cwd=self.path, check=True)
        return rows_of_png(next(self.path.glob('*.png')).read_bytes())

    def shows(self, width, height, pixels):
        """Whether a picture (RGB) is somewhere on the screen, pixel for pixel."""
        picture = [pixels[start:start + 3 * width]
                   for start in range(0, len(pixels), 3 * width)]
        best = max(range(height), key=lambda i: len(set(picture[i])))
        rows = self.rows()
        for y in range(best, len(rows) - height + best + 1):
            x = rows[y].find(picture[best])
            if x >= 0 and all(rows[y - best + i][x:x + 3 * width] == picture[i]
                              for i in range(height)):
                return True
        return False

    def kill(self):
        """The compositor goes away under everybody."""
        self.process.kill()
        self.process.wait()

    def close(self):
        """Ends all of it."""
        self.kill()
        for name, value in self.before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
        self.dir.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
