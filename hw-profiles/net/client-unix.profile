profile net/client-unix
summary Stream sockets that QEMU connects to a path while the guest runs
require net/client-common

role main vcpu iothread migration
socket: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of unix_connect_saddr()
