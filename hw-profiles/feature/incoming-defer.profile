profile feature/incoming-defer
summary Incoming migration that a monitor starts, on a socket or a descriptor
match incoming defer
match command migrate-incoming
match hmp-command migrate_incoming
require feature/incoming-socket feature/incoming-descriptor

# libvirt's ports
role main
bind: named tcp "0.0.0.0/0" port 49152..49215, tcp "::/0" port 49152..49215 -- try_bind() of socket_start_incoming_migration()
