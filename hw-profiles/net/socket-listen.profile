profile net/socket-listen
summary The same on a stream socket that others connect to
match net socket-listen
require net/socket-stream

role main vcpu migration
accept4: flags == SOCK_CLOEXEC -- qemu_accept() of net_socket_accept()
