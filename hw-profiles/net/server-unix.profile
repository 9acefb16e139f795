profile net/server-unix
summary Stream sockets that QEMU listens on from some time on, on a path
require net/server-common base/own-files

role main vcpu iothread
socket: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of unix_listen_saddr()
