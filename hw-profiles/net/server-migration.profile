# libvirt's ports, on every address of this host; others by the command line, or by the command
# that names them.
profile net/server-migration
summary Listening where libvirt's other side connects, with memory or with storage
require net/server-inet

role main iothread
bind: named tcp "0.0.0.0/0" port 49152..49215, tcp "::/0" port 49152..49215 -- try_bind() of migrate-incoming and of nbd-server-start, whatever connect= says of where to go
