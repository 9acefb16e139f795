# Nobody gets this who does not have the broker anyway: a VM that makes nothing new leaves its
# sockets behind instead.
profile base/own-files
summary Sockets, links and a PID file of QEMU's own, removed when they are done with
require base/main-loop

role main iothread
unlink[x86_64]: named sockets, folders, files, outputs -- unix_listen_saddr() before it listens, socket_listen_cleanup(), char_pty_finalize() and qemu_unlink_pidfile()
