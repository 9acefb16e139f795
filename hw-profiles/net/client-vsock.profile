profile net/client-vsock
summary Stream sockets that QEMU connects to another machine of the host's (vsock)
match feature vsock-client
require net/channel base/threads

role main vcpu iothread migration
socket: family == AF_VSOCK && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of vsock_connect_addr()
connect: allow -- vsock_connect_addr()
getpeername: allow -- qio_channel_socket_set_fd()
getsockname: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == SO_ZEROCOPY -- qio_channel_socket_connect_sync()
