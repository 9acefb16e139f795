# SPDX-License-Identifier: GPL-2.0-or-later
"""An X server without a screen (Xvfb), a window manager, and somebody who sits before it.

Needs Debian's packages xvfb, openbox and python3-xlib.
"""

import os
import shutil
import subprocess
import time

from .tap import Skip, check, until

try:
    from Xlib import X, XK, Xatom, display, error
    from Xlib.ext import xtest
    from Xlib.protocol import event
except ImportError:
    display = None

# What the names of keys that have a character of their own are.
NAMES = {' ': 'space', '\n': 'Return', '-': 'minus', '+': 'plus', '/': 'slash'}


def needed():
    """Skips the test if there can be no X server."""
    for program in ('Xvfb', 'openbox'):
        if not shutil.which(program):
            raise Skip(f'there is no {program}')
    if display is None:
        raise Skip('there is no python3-xlib')


class XServer:
    """Xvfb with openbox; DISPLAY names it as long as it lasts."""

    def __init__(self, *options, tcp=False, width=1280, height=1024):
        needed()
        self.width, self.height = width, height
        listen = ['-listen', 'tcp'] if tcp else ['-nolisten', 'tcp']
        reader, writer = os.pipe()
        self.process = subprocess.Popen(
            ['Xvfb', '-displayfd', str(writer), '-screen', '0', f'{width}x{height}x24',
             '-noreset', '-ac', *listen, *options], pass_fds=(writer,),
            stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        check(number, 'Xvfb does not start')
        self.name = f'127.0.0.1:{number}' if tcp else f':{number}'
        self.before = {name: os.environ.get(name) for name in (
            'DISPLAY', 'WAYLAND_DISPLAY', 'GDK_BACKEND', 'SDL_VIDEODRIVER')}
        for name in self.before:
            os.environ.pop(name, None)
        os.environ['DISPLAY'] = self.name
        self.manager = subprocess.Popen(['openbox', '--sm-disable'],
                                        stderr=subprocess.DEVNULL)
        self.display = display.Display(f':{number}')
        self.root = self.display.screen().root
        supported = self.display.intern_atom('_NET_SUPPORTING_WM_CHECK')
        until(lambda: self.root.get_full_property(supported, Xatom.WINDOW),
              'openbox does not start')

    def windows(self, words='QEMU'):
        """Windows of programs whose titles have these words."""
        clients = self.root.get_full_property(
            self.display.intern_atom('_NET_CLIENT_LIST'), Xatom.WINDOW)
        found = []
        for number in clients.value if clients else []:
            window = self.display.create_resource_object('window', number)
            try:
                if words in (window.get_wm_name() or ''):
                    found.append(window)
            except error.BadWindow:
                continue
        return found

    def window(self, words='QEMU'):
        """The one that appears, or that there is."""
        return until(lambda: self.windows(words), f'no window {words}')[0]

    def focus(self, window):
        """Gives a window the keyboard."""
        self._tell(self.root, window, '_NET_ACTIVE_WINDOW', [2, 0, 0, 0, 0],
                   X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        active = self.display.intern_atom('_NET_ACTIVE_WINDOW')
        until(lambda: self.root.get_full_property(active, Xatom.WINDOW).value[0] ==
              window.id, 'no window gets the focus')
        time.sleep(0.3)

    def _tell(self, to, window, kind, data, mask=0):
        message = event.ClientMessage(
            window=window, client_type=self.display.intern_atom(kind), data=(32, data))
        to.send_event(message, event_mask=mask)
        self.display.sync()

    def close_window(self, window):
        """What a press on the button in its frame does."""
        self._tell(window, window, 'WM_PROTOCOLS',
                   [self.display.intern_atom('WM_DELETE_WINDOW'), X.CurrentTime, 0, 0, 0])

    def resize(self, window, width, height):
        """Pulls at the window's frame."""
        window.configure(width=width, height=height)
        self.display.sync()

    def _code(self, name):
        symbol = XK.string_to_keysym(name)
        check(symbol, f'no key {name}')
        return self.display.keysym_to_keycode(symbol)

    def key(self, *names):
        """Presses keys together: ('Control_L', 'Alt_L', 'f')."""
        codes = [self._code(name) for name in names]
        for code in codes:
            xtest.fake_input(self.display, X.KeyPress, code)
            self.display.sync()
            time.sleep(0.03)
        for code in reversed(codes):
            xtest.fake_input(self.display, X.KeyRelease, code)
        self.display.sync()
        time.sleep(0.1)

    def type(self, text):
        """Presses one key after the other."""
        for letter in text:
            self.key(NAMES.get(letter, letter))

    def move(self, x, y):
        """Moves the pointer."""
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.sync()
        time.sleep(0.1)

    def click(self, x, y, button=1):
        """Moves the pointer there and presses a button."""
        self.move(x, y)
        for kind in (X.ButtonPress, X.ButtonRelease):
            xtest.fake_input(self.display, kind, button)
            self.display.sync()
            time.sleep(0.05)

    def place(self, window):
        """(x, y, width, height) on the screen."""
        shape = window.get_geometry()
        at = window.translate_coords(self.root, 0, 0)
        return -at.x, -at.y, shape.width, shape.height

    def rows(self):
        """The whole screen: one string of BGRX for each row."""
        data = self.root.get_image(0, 0, self.width, self.height, X.ZPixmap,
                                   0xffffffff).data
        stride = 4 * self.width
        return [data[start:start + stride] for start in range(0, len(data), stride)]

    def shows(self, width, height, pixels):
        """Whether a picture (RGB) is somewhere on the screen, pixel for pixel."""
        picture = []
        for start in range(0, len(pixels), 3 * width):
            row = bytearray(4 * width)
            for i in range(3):
                row[i::4] = pixels[start + 2 - i:start + 3 * width:3]
            picture.append(bytes(row))
        # The row of most colours is looked for first.
        best = max(range(height), key=lambda i: len(set(picture[i])))
        rows = [self.plain(row) for row in self.rows()]
        for y in range(best, self.height - height + best + 1):
            x = rows[y].find(picture[best])
            if x >= 0 and x % 4 == 0 and all(
                    rows[y - best + i][x:x + 4 * width] == picture[i]
                    for i in range(height)):
                return True
        return False

    @staticmethod
    def plain(row):
        """Without what stands in the byte that means nothing."""
        row = bytearray(row)
        row[3::4] = bytes(len(row) // 4)
        return bytes(row)

    def selection(self, name='PRIMARY'):
        """The text that somebody has selected, None if there is none."""
        window = self.root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        place = self.display.intern_atom('TEST_SELECTION')
        window.convert_selection(self.display.intern_atom(name),
                                 self.display.intern_atom('UTF8_STRING'), place,
                                 X.CurrentTime)
        self.display.sync()
        notify = until(self._next_selection, 'nobody answers for the selection')
        text = None
        if notify.property != X.NONE:
            text = window.get_full_property(place, X.AnyPropertyType).value
        window.destroy()
        return text

    def _next_selection(self):
        while self.display.pending_events():
            found = self.display.next_event()
            if found.type == X.SelectionNotify:
                return found
        return None

    def kill(self):
        """The server goes away under everybody."""
        self.process.kill()
        self.process.wait()

    def close(self):
        """Ends all of it."""
        self.process.kill()
        self.manager.kill()
        self.process.wait()
        self.manager.wait()
        for name, value in self.before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
