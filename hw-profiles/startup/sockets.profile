# Part of startup/base.
profile startup/sockets
summary Sockets made while QEMU starts: backends, name resolution

socket: family == AF_UNIX && (type & SOCK_TYPE_MASK) == {SOCK_STREAM, SOCK_DGRAM} && protocol == 0 -- unix_listen_saddr(), unix_connect_saddr(), net_init_dgram(), if_nametoindex()
socket: family == {AF_INET, AF_INET6} && (type & SOCK_TYPE_MASK) == SOCK_STREAM && protocol == {0, IPPROTO_TCP, IPPROTO_MPTCP} -- inet_connect_addr(), inet_listen_saddr() by create_fast_reuse_socket(), net_socket_listen_init(), slirp_socket(), getaddrinfo()
socket: family == {AF_INET, AF_INET6} && (type & SOCK_TYPE_MASK) == SOCK_DGRAM && protocol == {0, IPPROTO_UDP, IPPROTO_ICMP, IPPROTO_ICMPV6} -- inet_dgram_saddr(), net_init_dgram(), slirp_socket(), getaddrinfo()
socket: family == AF_VSOCK && (type & SOCK_TYPE_MASK) == SOCK_STREAM && protocol == 0 -- vsock_listen_saddr(), vsock_connect_addr()
socket: family == AF_CAN && type == SOCK_RAW|SOCK_CLOEXEC && protocol == 1 -- can_host_socketcan_connect(): CAN_RAW
setsockopt: level == 101 && optname == {1, 2, 5} -- can_host_socketcan_connect(): CAN_RAW_FILTER, CAN_RAW_ERR_FILTER and CAN_RAW_FD_FRAMES of SOL_CAN_RAW
socket: family == AF_NETLINK && protocol == {NETLINK_ROUTE, NETLINK_KOBJECT_UEVENT} -- getaddrinfo() lists addresses, libusb_init() watches devices
socket: errno EAFNOSUPPORT -- every other family and protocol: raw, packet, Bluetooth, crypto, SCTP
socketpair: family == AF_UNIX && (type & SOCK_TYPE_MASK) == SOCK_STREAM && protocol == 0 -- qemu_socketpair()
chmod[x86_64]: mode in S_IRWXU|S_IRWXG|S_IRWXO -- vde_vde_open(): the socket that it has bound, and the switch's
chown[x86_64]: user == 4294967295 -- vde_vde_open() with group=, or beside a switch of another user's
bind: allow -- try_bind(), unix_listen_saddr(), getaddrinfo()
listen: allow -- inet_listen_saddr(), unix_listen_saddr()
accept: allow -- tcp_connect() of slirp
accept4: flags in SOCK_CLOEXEC|SOCK_NONBLOCK -- qemu_accept() with server=on,wait=on
connect: allow -- inet_connect_addr(), unix_connect_saddr(), getaddrinfo()
shutdown: how == {SHUT_RD, SHUT_WR, SHUT_RDWR} -- qio_channel_socket_shutdown()
getsockname: allow -- qio_channel_socket_set_fd(), getaddrinfo()
getpeername: allow -- qio_channel_socket_set_fd()

# Options are ways into a protocol's innards: packet filters, firewalls, other protocols
# on top of one.
getsockopt: level == SOL_SOCKET && optname == {SO_TYPE, SO_ERROR} -- fd_is_socket() and net_socket_fd_init_stream() ask for the kind of an inherited socket, soread()
getsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- red_socket_get_no_delay() of libspice-server
getsockopt: level == SOL_SOCKET && optname == {SO_KEEPALIVE, SO_PASSCRED, SO_PEERCRED} -- g_socket_details_from_fd(), g_unix_connection_receive_credentials(), g_socket_get_credentials()
getsockopt: errno ENOPROTOOPT -- libraries go on without
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_KEEPALIVE, SO_ZEROCOPY, SO_OOBINLINE, SO_LINGER} -- socket_set_fast_reuse(), inet_connect_saddr(), qio_channel_socket_connect_sync(), tcp_fconnect(), set_nolinger() of libnfs
setsockopt: level == IPPROTO_IP && optname == {IP_ADD_MEMBERSHIP, IP_MULTICAST_LOOP, IP_MULTICAST_IF} -- net_dgram_mcast_create(), net_socket_mcast_create()
setsockopt: level == IPPROTO_IP && optname == {IP_RECVERR, IP_TTL} -- udp_attach() and icmp_input() of slirp, getaddrinfo()
setsockopt: level == IPPROTO_IPV6 && optname == {IPV6_V6ONLY, IPV6_RECVERR, IPV6_UNICAST_HOPS} -- try_bind(), udp_attach() and icmp6_input() of slirp, getaddrinfo()
setsockopt: level == IPPROTO_TCP && optname == {TCP_NODELAY, TCP_CORK} -- socket_set_nodelay(), socket_set_cork()
setsockopt: level == IPPROTO_TCP && optname == {TCP_SYNCNT, TCP_USER_TIMEOUT, TCP_KEEPCNT, TCP_KEEPINTVL, TCP_KEEPIDLE} -- iscsi_tcp_connect() of libiscsi, inet_listen_saddr() and inet_connect_saddr() since QEMU 10.1
setsockopt: level == SOL_SOCKET && optname == SO_PRIORITY || level == IPPROTO_IP && optname == IP_TOS -- config_socket() of libspice-server's sound
setsockopt: errno ENOPROTOOPT -- every other option

sendto: flags in MSG_OOB|MSG_DONTWAIT|MSG_NOSIGNAL -- getaddrinfo() asks name servers and netlink
recvfrom: flags in MSG_DONTWAIT|MSG_PEEK|MSG_TRUNC -- getaddrinfo()
recvfrom: flags == MSG_WAITALL && addr == 0 -- handle_recv_msg() of hv-syndbg, after the lockdown
pselect6: sig == 0 -- hv_syndbg_recv_event(), after the lockdown
sendmsg: flags in MSG_DONTWAIT|MSG_NOSIGNAL|MSG_ZEROCOPY -- qio_channel_socket_writev()
sendmsg: flags in MSG_NOSIGNAL|MSG_MORE -- PosixConnectedSocketImpl::do_sendmsg() of librados
recvmsg: flags in MSG_PEEK|MSG_TRUNC|MSG_DONTWAIT|MSG_CMSG_CLOEXEC|MSG_ERRQUEUE -- qio_channel_socket_readv(), getaddrinfo()
recvmmsg: flags == MSG_DONTWAIT && timeout == 0 -- net_l2tpv3_send(), after the lockdown
sendmmsg: flags in MSG_NOSIGNAL -- getaddrinfo() asks for both kinds of address at once

# With other flags they fail.
sendto: errno EOPNOTSUPP -- MSG_FASTOPEN and others
recvfrom: errno EINVAL -- other flags
sendmsg: errno EOPNOTSUPP -- MSG_FASTOPEN and others
recvmsg: errno EINVAL -- other flags
sendmmsg: errno EOPNOTSUPP -- other flags
shutdown: errno EINVAL -- there is no other way
socketpair: errno EAFNOSUPPORT -- other families, and datagrams
