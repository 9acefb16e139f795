# For connections made while the guest runs.  Host names are not served: glibc may
# not read its configuration any more, and each of its ways ends with an errno.
profile net/client
summary Stream sockets that QEMU connects while the guest runs, to a path or a numeric address
require net/channel base/threads
arch x86_64

# SOCK_STREAM|SOCK_CLOEXEC
socket: family == {AF_UNIX, AF_INET, AF_INET6} && type == 0x80001 -- qemu_socket() of unix_connect_saddr() and inet_connect_addr()
socket: errno EACCES if family == AF_NETLINK -- __check_pf() of getaddrinfo() takes both families then
# SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, SOCK_DGRAM|SOCK_CLOEXEC, with and without SOCK_NONBLOCK
socket: errno EACCES if type == {0x80801, 0x80002, 0x80802} -- getaddrinfo() asks nscd and name servers for a host's name
uname: allow -- gethostname() of __res_vinit(), before a name server is asked
connect: allow -- unix_connect_saddr(), inet_connect_addr()
getpeername: allow -- qio_channel_socket_set_fd()
getsockname: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_KEEPALIVE, SO_ZEROCOPY} -- inet_connect_addr(), inet_connect_saddr(), qio_channel_socket_connect_sync()
