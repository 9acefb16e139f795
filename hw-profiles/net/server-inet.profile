profile net/server-inet
summary Stream sockets that QEMU listens on from some time on, on a numeric address
require net/server-common

role main vcpu iothread
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == IPPROTO_TCP -- qemu_socket() of create_fast_reuse_socket()
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_KEEPALIVE} -- socket_set_fast_reuse(); inet_listen_saddr() with keep-alive=on, since QEMU 10.1
setsockopt: level == IPPROTO_TCP && optname == {TCP_KEEPCNT, TCP_KEEPIDLE, TCP_KEEPINTVL} -- inet_listen_saddr() with keep-alive-count=, -idle=, -interval=, since QEMU 10.1
setsockopt: level == IPPROTO_IPV6 && optname == IPV6_V6ONLY -- try_bind()
