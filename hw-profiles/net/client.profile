profile net/client
summary Stream sockets that QEMU connects while the guest runs, to a path or a numeric address
require net/names net/channel base/threads
arch x86_64

role main vcpu iothread migration
socket: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of unix_connect_saddr()
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == {IPPROTO_TCP, IPPROTO_MPTCP} -- qemu_socket() of inet_connect_addr()
connect: allow -- unix_connect_saddr(), inet_connect_addr()
getpeername: allow -- qio_channel_socket_set_fd()
getsockname: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_KEEPALIVE, SO_ZEROCOPY} -- socket_set_fast_reuse() of inet_connect_addr(), inet_connect_saddr(), qio_channel_socket_connect_sync()
