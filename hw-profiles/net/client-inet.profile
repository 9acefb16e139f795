profile net/client-inet
summary Stream sockets that QEMU connects to a numeric address while the guest runs
require net/client-common

role main vcpu iothread migration
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == IPPROTO_TCP -- qemu_socket() of inet_connect_addr()
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_KEEPALIVE} -- socket_set_fast_reuse() of inet_connect_addr(), inet_connect_saddr()
setsockopt: level == IPPROTO_TCP && optname == {TCP_KEEPCNT, TCP_KEEPIDLE, TCP_KEEPINTVL} -- inet_connect_saddr() with keep-alive-count=, -idle=, -interval=, since QEMU 10.1
