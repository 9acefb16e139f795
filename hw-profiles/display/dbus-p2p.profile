# Clients come by the monitor's command add_client.
profile display/dbus-p2p
summary Display by D-Bus, for clients that a monitor adds
match display dbus-p2p
require display/dbus feature/stream-sockets
