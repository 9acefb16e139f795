#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows on a desktop: GTK and SDL, on an X server or a compositor without a screen.

test-desktop.py [WORD...]     the rows whose names have these words
test-desktop.py --install     installs what they need

A window manager is there, keys are pressed, menus opened, terminals written to, windows
resized and closed.  What the screen shows is compared, pixel for pixel, with the picture
that QEMU has.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.tap import Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402
from lib.virgl import SLOT, Card, Machine  # noqa: E402
from lib.weston import Weston  # noqa: E402
from lib.xserver import XServer  # noqa: E402

PC = ['-machine', 'pc,accel=tcg', '-m', '64', '-boot', 'menu=on,splash-time=60000']
PACKAGES = 'xvfb openbox python3-xlib weston dbus at-spi2-core'
INSTALL = (f'dpkg -s {PACKAGES} >/dev/null 2>&1 ||'
           f' apt-get -q -y --no-install-recommends install {PACKAGES} >&2')
HOTKEY = ('Control_L', 'Alt_L')


class Desk:
    """A VM in a window on an X server; the firmware waits for ESC."""

    def __init__(self, folder, options, server, more=(), sandbox='on,violation=kill'):
        self.folder, self.x = folder, server
        self.vm = Vm(tools.qemu(), [*PC, *options, *more], paused=False,
                     sandbox=f'{sandbox},profile=feature/screendump,files={folder}')

    def is_shown(self):
        """Whether the screen shows what QEMU has."""
        width, height, pixels = self.vm.picture(self.folder)
        return len(set(pixels)) > 1 and self.x.shows(width, height, pixels)

    def look(self, what='the window does not show the picture of QEMU'):
        """Waits until the screen shows what QEMU has."""
        until(self.is_shown, what, patience=60)

    def leave_full_screen(self):
        """Presses the keys for that; SDL and the window manager may miss them, or each other.

        In full screen the picture has another size.
        """
        pressed = 0

        def is_left():
            nonlocal pressed
            if time.monotonic() > pressed + 5:
                self.x.key(*HOTKEY, 'f')
                pressed = time.monotonic()
                time.sleep(0.5)
            return self.is_shown()
        until(is_left, 'the full screen is not left', patience=60)

    def picture(self):
        """What QEMU has."""
        return self.vm.picture(self.folder)

    def wait_for_firmware(self):
        """Until the text of the firmware stands there."""
        until(lambda: len(set(self.picture()[2])) > 1, 'the screen stays empty')

    def sees_keys(self):
        """The firmware shows its menu when ESC is pressed in the window."""
        self.wait_for_firmware()
        before = self.picture()[2].count(b'\0')
        self.x.focus(self.x.window())

        def changed():
            self.x.key('Escape')
            return abs(self.picture()[2].count(b'\0') - before) > 3000
        until(changed, 'the guest sees no key', patience=60)

    def works(self):
        """The screen shows the picture, keys get through, and what they change is shown."""
        self.look()
        self.sees_keys()
        self.look()

    def end(self):
        """Nothing was refused, and the end is a good one."""
        info = self.vm.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['refused'] == 0, self.vm.errors())
        check(not self.vm.unfiltered_threads(), str(self.vm.unfiltered_threads()))
        check(self.vm.quit() == 0, self.vm.errors())

    def __enter__(self):
        self.vm.__enter__()
        return self

    def __exit__(self, *what):
        self.vm.__exit__(*what)


def gtk_at_work(folder):
    """Keys, menus, zoom, full screen, terminals, windows of their own."""
    tools.needs_modules('ui-gtk')
    with XServer() as server, Desk(folder, ['-vga', 'std', '-display', 'gtk'], server,
                                   ['-serial', 'vc', '-monitor', 'vc']) as desk:
        desk.works()
        x, y, width, _ = server.place(server.window())
        for at in (20, 70):                     # menus, and the way through them
            server.click(x + at, y + 10)
            for _ in range(12):
                server.key('Down')
            server.key('Escape')
            server.key('Escape')
        for keys in ('plus', 'minus', 'minus', '0', 'f', 'f', 'g', 'g', 'm', 'm'):
            server.key(*HOTKEY, keys)
            time.sleep(0.2)
        desk.look('after zooming the picture is another')
        server.resize(server.window(), width + 200, 700)
        time.sleep(0.5)
        server.key(*HOTKEY, '0')
        desk.look('after resizing the picture is another')
        desk.end()


def gtk_terminals(folder):
    """The monitor's and the serial port's terminal: written to, copied from, detached."""
    tools.needs_modules('ui-gtk')
    with XServer() as server, Desk(folder, ['-vga', 'std', '-display', 'gtk,show-tabs=on'],
                                   server, ['-monitor', 'vc', '-serial', 'vc']) as desk:
        desk.look()
        server.focus(server.window())
        server.key(*HOTKEY, '2')
        server.type('info version\n')
        x, y, *_ = server.place(server.window())
        version = '{major}.{minor}'.format(**desk.vm.qmp.command('query-version')['qemu'])

        def copied():
            for _ in range(3):
                server.click(x + 60, y + 110)
            text = server.selection()
            return text and version.encode() in text
        until(copied, 'nothing is copied from the terminal', patience=60)
        for words in ('help', 'info qtree', 'info registers'):
            server.type(words + '\n')
        server.key(*HOTKEY, '3')
        server.key(*HOTKEY, '1')
        desk.look()
        desk.end()


def gtk_closed(folder):
    """The window's button ends QEMU, and so does its server's end: as without sandbox."""
    tools.needs_modules('ui-gtk')
    with XServer() as server:
        with Desk(folder, ['-vga', 'std', '-display', 'gtk'], server) as desk:
            desk.look()
            server.close_window(server.window())
            check(desk.vm.wait() == 0, desk.vm.errors())


def server_lost(options, sandbox):
    """The end of QEMU when its X server goes away."""
    with XServer() as server, Vm(tools.qemu(), [*PC, '-vga', 'std', *options],
                                 sandbox=sandbox) as vm:
        vm.qmp.command('query-status')
        server.window()
        server.kill()
        return vm.wait()


def gtk_lost(_):
    """The X server goes away: the end is that without the sandbox."""
    tools.needs_modules('ui-gtk')
    ends = [server_lost(['-display', 'gtk'], sandbox)
            for sandbox in (None, 'on,violation=kill')]
    check(ends[0] == ends[1], f'{ends[1]} with the sandbox, {ends[0]} without')


def sdl_lost(_):
    """The same with SDL, which may call Xlib in a circle then, with a sandbox or without."""
    tools.needs_modules('ui-sdl')
    with XServer() as server, Vm(tools.qemu(), [*PC, '-vga', 'std', '-display', 'sdl'],
                                 sandbox='on,violation=kill') as vm:
        vm.qmp.command('query-status')
        server.window()
        server.kill()
        until(lambda: 'server' in vm.errors(), 'QEMU does not see that its server is gone')


def over_tcp(*options):
    """A row: the X server is reached by its address, as it is through ssh."""
    def test(folder):
        tools.needs_modules(f'ui-{options[1].partition(",")[0]}')
        with XServer(tcp=True) as server, Desk(folder, ['-vga', 'std', *options],
                                               server) as desk:
            desk.works()
            desk.end()
    return test


def many_screens(*options):
    """A row: two cards, and the guest's size changes."""
    def test(folder):
        tools.needs_modules(f'ui-{options[1].partition(",")[0]}')
        with XServer() as server, Desk(folder, [
                '-vga', 'std', '-device', 'secondary-vga', '-device', 'virtio-gpu-pci',
                '-device', 'qemu-xhci', '-device', 'usb-tablet', *options],
                server) as desk:
            desk.look()
            desk.vm.qmp.command('system_reset')
            desk.wait_for_firmware()
            desk.look()
            desk.end()
    return test


class Bus:
    """A session bus of its own."""

    def __init__(self):
        if not shutil.which('dbus-daemon'):
            raise Skip('there is no dbus-daemon')
        self.process = subprocess.Popen(
            ['dbus-daemon', '--session', '--nofork', '--print-address'], text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.address = self.process.stdout.readline().strip()

    def __enter__(self):
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = self.address
        return self

    def __exit__(self, *_):
        del os.environ['DBUS_SESSION_BUS_ADDRESS']
        self.process.kill()
        self.process.wait()


def connections(vm):
    """How many sockets QEMU has."""
    return sum(what.startswith('socket:') for what in vm.descriptors().values())


def with_a_bus(folder):
    """No bus is reached, unless the profile for it is given."""
    tools.needs_modules('ui-gtk')
    found = []
    for sandbox in ('on,violation=kill', 'on,violation=kill,profile=given/desktop-bus'):
        with XServer() as server, Bus(), Desk(
                folder, ['-vga', 'std', '-display', 'gtk'], server,
                sandbox=sandbox) as desk:
            desk.look()
            desk.sees_keys()
            server.key(*HOTKEY, 'f')
            server.key(*HOTKEY, 'f')
            found.append(connections(desk.vm))
            desk.end()
    check(found[0] < found[1], f'{found} sockets without and with the bus')


def gtk_on_wayland(folder):
    """A compositor shows the picture; windows change their size; it goes away."""
    tools.needs_modules('ui-gtk')
    with Weston() as weston:
        with Desk(folder, ['-vga', 'std', '-display', 'gtk,zoom-to-fit=off'], weston,
                  ['-monitor', 'vc']) as desk:
            desk.look()
            desk.vm.qmp.command('system_reset')
            desk.wait_for_firmware()
            desk.look()
            desk.end()
        ends = []
        for sandbox in (None, 'on,violation=kill'):
            with Weston() as other, Vm(tools.qemu(), [
                    *PC, '-vga', 'std', '-display', 'gtk'], sandbox=sandbox) as vm:
                vm.qmp.command('query-status')
                other.kill()
                ends.append(vm.wait())
        check(ends[0] == ends[1], f'{ends[1]} with the sandbox, {ends[0]} without')


def sdl_at_work(folder):
    """Keys, grab, full screen, resizing, the monitor in a window of its own."""
    tools.needs_modules('ui-sdl')
    with XServer() as server, Desk(folder, ['-vga', 'std', '-display', 'sdl'], server,
                                   ['-monitor', 'vc', '-serial', 'vc']) as desk:
        desk.works()
        x, y, width, height = server.place(server.window())
        server.click(x + width // 2, y + height // 2)
        server.move(x + 30, y + 30)
        for keys in ('g', 'g', 'f', 'f', 'plus', 'minus', 'u'):
            server.key(*HOTKEY, keys)
            time.sleep(0.3)
        server.key(*HOTKEY, '2')
        time.sleep(0.5)
        server.type('info version\n')
        server.key(*HOTKEY, '2')
        for window in server.windows():
            server.resize(window, 900, 700)
        time.sleep(0.5)
        server.key(*HOTKEY, 'u')
        for window in server.windows():
            server.resize(window, width, height)
        desk.look('after resizing the picture is another')
        desk.end()


def with_opengl(module, display, *card):
    """A row: the picture is drawn by OpenGL, by Mesa's drivers without hardware."""
    def test(folder):
        tools.needs_modules(module, 'ui-opengl')
        with XServer() as server, Desk(folder, ['-display', f'{display},gl=on', *card],
                                       server) as desk:
            desk.works()
            server.key(*HOTKEY, 'f')
            time.sleep(0.5)
            desk.leave_full_screen()
            names = {item['name'] for item in
                     desk.vm.qmp.command('query-sandbox')['profiles']}
            check('feature/opengl-software' in names, 'OpenGL is not noted')
            desk.end()
    return test


def no_render_node(_):
    """Without a device to draw with the error is QEMU's own."""
    tools.needs_modules('ui-egl-headless')
    if Path('/dev/dri').exists():
        raise Skip('this host has graphics')
    with Vm(tools.qemu(), [*PC, '-vga', 'std', '-display', 'egl-headless'],
            sandbox='on,violation=kill', monitor=False) as vm:
        check(vm.wait() == 1 and 'render node' in vm.errors(), vm.errors())


def spice_app(_):
    """It is refused, with the way to do the same by hand."""
    tools.needs_modules('ui-spice-app')
    with Vm(tools.qemu(), [*PC, '-vga', 'std', '-display', 'spice-app'],
            sandbox='on,violation=kill', monitor=False) as vm:
        check(vm.wait() == 1 and 'remote-viewer spice+unix://' in vm.errors(),
              vm.errors())


def guest_draws(module, display):
    """A row: the guest's own commands are drawn by virglrenderer."""
    def test(folder):
        tools.needs_modules(module, 'hw-display-virtio-gpu-gl')
        blue, red = b'\xff\0\0\0', b'\0\0\xff\0'
        with XServer() as server, Vm(tools.qemu(), [
                '-machine', 'pc,accel=qtest', '-m', '64', '-vga', 'none', '-qtest',
                f'unix:{folder}/qtest,server=on,wait=off', '-device',
                f'virtio-gpu-gl-pci,addr={SLOT}', '-display', f'{display},gl=on'],
                sandbox='on,violation=kill') as vm:
            machine = Machine(f'{folder}/qtest')
            for _ in range(2):
                card = Card(machine)
                card.picture(1, 640, 480, (0, 0, 1))
                card.picture(2, 16, 16, (1, 0, 0))
                card.stretch(2, (16, 16), 1, (100, 50), (200, 100))
                card.show(1, 640, 480)

                def drawn(card=card):
                    card.update(1, 640, 480)
                    rows = [server.plain(row) for row in server.rows()]
                    return sum(blue * 100 + red * 200 + blue * 340 in row
                               for row in rows) == 100
                until(drawn, 'what the guest draws is not on the screen', patience=60)
                vm.qmp.command('system_reset')
            machine.close()
            info = vm.qmp.command('query-sandbox')
            check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
            check(vm.quit() == 0, vm.errors())
    return test


def sdl_closed(folder):
    """The window's button ends QEMU."""
    tools.needs_modules('ui-sdl')
    with XServer() as server:
        with Desk(folder, ['-vga', 'std', '-display', 'sdl'], server) as desk:
            desk.look()
            server.close_window(server.window())
            check(desk.vm.wait() == 0, desk.vm.errors())


ROWS = {
    'GTK at work': gtk_at_work,
    'terminals of GTK': gtk_terminals,
    'GTK with several screens': many_screens('-display', 'gtk,zoom-to-fit=off'),
    'GTK by the network': over_tcp('-display', 'gtk'),
    'GTK on a Wayland compositor': gtk_on_wayland,
    "GTK and the desktop's bus": with_a_bus,
    'a window of GTK is closed': gtk_closed,
    'the X server of GTK goes away': gtk_lost,
    'GTK with OpenGL': with_opengl('ui-gtk', 'gtk,zoom-to-fit=off', '-vga', 'std'),
    'GTK with OpenGL and its card': with_opengl(
        'ui-gtk', 'gtk,zoom-to-fit=off', '-vga', 'none', '-device', 'virtio-vga-gl'),
    'a guest draws by OpenGL into GTK': guest_draws('ui-gtk', 'gtk,zoom-to-fit=off'),
    'OpenGL without a window, on a host without graphics': no_render_node,
    'spice-app is refused with advice': spice_app,
    'SDL at work': sdl_at_work,
    'SDL with several screens': many_screens('-display', 'sdl'),
    'SDL by the network': over_tcp('-display', 'sdl'),
    'SDL with OpenGL': with_opengl('ui-sdl', 'sdl', '-vga', 'std'),
    'SDL with OpenGL and its card': with_opengl(
        'ui-sdl', 'sdl', '-vga', 'none', '-device', 'virtio-vga-gl'),
    'a guest draws by OpenGL into SDL': guest_draws('ui-sdl', 'sdl'),
    'a window of SDL is closed': sdl_closed,
    'the X server of SDL goes away': sdl_lost,
}


def main():
    """Runs the rows, or those whose names have the words given."""
    words = sys.argv[1:]
    if words == ['--install']:
        sys.exit(subprocess.run(['sh', '-c', INSTALL], check=False).returncode)
    os.environ['HOME'] = tempfile.gettempdir()
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-desktop-', words)
    tap.done()


main()
