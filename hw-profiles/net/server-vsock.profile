profile net/server-vsock
summary Stream sockets that other machines of the host's connect to (vsock)
match feature vsock-server
require net/listener net/channel base/threads

role main vcpu iothread
socket: family == AF_VSOCK && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of vsock_listen_saddr()
bind: allow -- vsock_listen_saddr()
listen: allow -- vsock_listen_saddr()
getpeername: allow -- qio_channel_socket_set_fd()
