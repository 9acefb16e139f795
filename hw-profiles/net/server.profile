profile net/server
summary Stream sockets that QEMU listens on from some time on, on a path or a numeric address
require net/names net/listener net/channel base/threads
arch x86_64

role main vcpu iothread
socket: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of unix_listen_saddr()
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == {IPPROTO_TCP, IPPROTO_MPTCP} -- qemu_socket() of create_fast_reuse_socket()
bind: allow -- unix_listen_saddr(), try_bind()
listen: allow -- unix_listen_saddr(), inet_listen_saddr()
getpeername: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == SO_REUSEADDR -- socket_set_fast_reuse()
setsockopt: level == IPPROTO_IPV6 && optname == IPV6_V6ONLY -- try_bind()
