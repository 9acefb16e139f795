profile net/server
summary Stream sockets that QEMU listens on from some time on, on a path or a numeric address
require net/listener net/channel base/threads
arch x86_64

# SOCK_STREAM|SOCK_CLOEXEC
socket: family == {AF_UNIX, AF_INET, AF_INET6} && type == 0x80001 -- qemu_socket() of unix_listen_saddr() and create_fast_reuse_socket()
socket: errno EACCES if family == AF_NETLINK -- __check_pf() of getaddrinfo() takes both families then
socket: errno EACCES if type == {0x80801, 0x80002, 0x80802} -- getaddrinfo() asks nscd and name servers for a host's name
uname: allow -- gethostname() of __res_vinit(), before a name server is asked
bind: allow -- unix_listen_saddr(), try_bind()
listen: allow -- unix_listen_saddr(), inet_listen_saddr()
getpeername: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == SO_REUSEADDR -- socket_set_fast_reuse()
setsockopt: level == IPPROTO_IPV6 && optname == IPV6_V6ONLY -- try_bind()
