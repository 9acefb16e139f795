# Pictures are copied into messages: a surface that others map would have to be made in
# memory with a descriptor, by whatever thread changes the screen's size.
profile display/dbus
summary Display, sound, clipboard and character devices by D-Bus
match display dbus
match object dbus-display
match audio dbus
match chardev dbus
require base/gdbus chardev/socket-server
