# libvirt's ports, on every host as long as there is no connect=; others by connect=, or by the
# command that names them.
profile net/client-migration
summary Connecting to where libvirt's other side waits, with memory or with storage
require net/client-inet

role main iothread migration
connect: named tcp "0.0.0.0/0" port 49152..49215, tcp "::/0" port 49152..49215 -- inet_connect_addr() of socket_start_outgoing_migration(), multifd's channels, and of nbd_connect() that copies storage
