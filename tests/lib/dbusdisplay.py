# SPDX-License-Identifier: GPL-2.0-or-later
"""A client of -display dbus, by GIO: it looks, types and listens.

Needs Debian's package python3-gi.
"""

import socket
import threading

from .tap import PATIENCE, Skip, check

try:
    from gi.repository import Gio, GLib
except ImportError:
    Gio = None

ROOT = '/org/qemu/Display1'
SCREEN = '''<node><interface name="org.qemu.Display1.Listener">
<method name="Scanout"><arg type="u" direction="in"/><arg type="u" direction="in"/>
<arg type="u" direction="in"/><arg type="u" direction="in"/><arg type="ay" direction="in"/>
</method>
<method name="Update"><arg type="i" direction="in"/><arg type="i" direction="in"/>
<arg type="i" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="in"/>
<arg type="u" direction="in"/><arg type="ay" direction="in"/></method>
<method name="Disable"/>
<method name="MouseSet"><arg type="i" direction="in"/><arg type="i" direction="in"/>
<arg type="i" direction="in"/></method>
<method name="CursorDefine"><arg type="i" direction="in"/><arg type="i" direction="in"/>
<arg type="i" direction="in"/><arg type="i" direction="in"/><arg type="ay" direction="in"/>
</method>
<property name="Interfaces" type="as" access="read"/>
</interface></node>'''
SOUND = '''<node><interface name="org.qemu.Display1.AudioOutListener">
<method name="Init"><arg type="t" direction="in"/><arg type="y" direction="in"/>
<arg type="b" direction="in"/><arg type="b" direction="in"/><arg type="u" direction="in"/>
<arg type="y" direction="in"/><arg type="u" direction="in"/><arg type="u" direction="in"/>
<arg type="b" direction="in"/></method>
<method name="Fini"><arg type="t" direction="in"/></method>
<method name="SetEnabled"><arg type="t" direction="in"/><arg type="b" direction="in"/>
</method>
<method name="SetVolume"><arg type="t" direction="in"/><arg type="b" direction="in"/>
<arg type="ay" direction="in"/></method>
<method name="Write"><arg type="t" direction="in"/><arg type="ay" direction="in"/></method>
<property name="Interfaces" type="as" access="read"/>
</interface></node>'''


def start():
    """Handles in a thread what comes; skips the test if it cannot."""
    if Gio is None:
        raise Skip('there is no python3-gi')
    if not any(thread.name == 'gio' for thread in threading.enumerate()):
        threading.Thread(target=GLib.MainLoop().run, name='gio', daemon=True).start()


def stream(sock):
    """A socket as GIO has them."""
    return Gio.Socket.new_from_fd(sock.detach()).connection_factory_create_connection()


class Client:
    """Somebody at the other end of a connection, or of a bus on which QEMU is."""

    def __init__(self, connection, name=None):
        self.connection, self.name = connection, name
        self.width = self.height = 0
        self.pixels = b''
        self.heard = []
        self.others = []

    @classmethod
    def directly(cls, sock):
        """By a socket of which QEMU has the other end."""
        start()
        return cls(Gio.DBusConnection.new_sync(
            stream(sock), None, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT, None, None))

    @classmethod
    def on_bus(cls, address):
        """By a bus."""
        start()
        return cls(Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None), 'org.qemu')

    def call(self, place, method, args=None, sock=None):
        """Calls INTERFACE.METHOD of a thing of QEMU's; a socket goes along."""
        interface, _, member = method.rpartition('.')
        descriptors = Gio.UnixFDList.new_from_array([sock.detach()]) if sock else None
        answer, _ = self.connection.call_with_unix_fd_list_sync(
            self.name, f'{ROOT}/{place}', interface, member, args, None,
            Gio.DBusCallFlags.NONE, 1000 * PATIENCE, descriptors, None)
        return answer.unpack()

    def property(self, place, interface, name):
        """A property of a thing."""
        return self.call(place, 'org.freedesktop.DBus.Properties.Get',
                         GLib.Variant('(ss)', (interface, name)))[0]

    def listen(self, place, method, path, xml):
        """Registers a listener, who answers by what this has for a method."""
        ours, theirs = socket.socketpair()
        self.call(place, method, GLib.Variant('(h)', (0,)), theirs)
        connection = Gio.DBusConnection.new_sync(
            stream(ours), None, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.DELAY_MESSAGE_PROCESSING, None, None)
        connection.register_object(
            path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], self._called,
            lambda *_: GLib.Variant('as', []), None)
        connection.start_message_processing()
        self.others.append(connection)

    def look(self):
        """Begins to see the first screen."""
        self.listen('Console_0', 'org.qemu.Display1.Console.RegisterListener',
                    f'{ROOT}/Listener', SCREEN)

    def hear(self):
        """Begins to hear what is played."""
        self.listen('Audio', 'org.qemu.Display1.Audio.RegisterOutListener',
                    f'{ROOT}/AudioOutListener', SOUND)

    def _called(self, _connection, _sender, _path, _interface, method, args, invocation):
        values = args.unpack() if method not in ('Scanout', 'Update', 'Write') else [
            args.get_child_value(i).get_data_as_bytes().get_data() if i + 1 == args.n_children()
            and args.n_children() > 1 else args.get_child_value(i).unpack()
            for i in range(args.n_children())]
        if method == 'Scanout':
            self.width, self.height, stride, _, data = values
            self.pixels = bytearray(3 * self.width * self.height)
            self._copy(0, 0, self.width, self.height, stride, data)
        elif method == 'Update':
            x, y, width, height, stride, _, data = values
            self._copy(x, y, width, height, stride, data)
        else:
            self.heard.append((method, values))
        invocation.return_value(None)

    def _copy(self, left, top, width, height, stride, data):
        for line in range(height):
            row = data[line * stride:line * stride + 4 * width]
            place = 3 * ((top + line) * self.width + left)
            for i in range(3):
                self.pixels[place + i:place + 3 * width:3] = row[2 - i::4]

    def shows(self, width, height, pixels):
        """Whether it sees just this picture (RGB)."""
        return (width, height) == (self.width, self.height) and \
            bytes(self.pixels) == pixels

    def key(self, number):
        """Presses a key and lets it go."""
        for what in ('Press', 'Release'):
            self.call('Console_0', f'org.qemu.Display1.Keyboard.{what}',
                      GLib.Variant('(u)', (number,)))

    def stream_of(self, place):
        """A socket that is the other end of a character device."""
        ours, theirs = socket.socketpair()
        self.call(place, 'org.qemu.Display1.Chardev.Register',
                  GLib.Variant('(h)', (0,)), theirs)
        ours.settimeout(PATIENCE)
        return ours

    def close(self):
        """Leaves."""
        for connection in [*self.others, self.connection]:
            connection.close_sync(None)
        check(self.connection.is_closed(), 'the connection stays')
