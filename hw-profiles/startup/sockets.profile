# Part of startup/base.
profile startup/sockets
summary Sockets made while QEMU starts: backends, name resolution
arch x86_64

socket: family == AF_UNIX && (type & 0xf) == {SOCK_STREAM, SOCK_DGRAM} -- unix_listen_saddr(), unix_connect_saddr(), if_nametoindex()
socket: family == {AF_INET, AF_INET6} && (type & 0xf) == {SOCK_STREAM, SOCK_DGRAM} -- inet_listen_saddr(), inet_connect_addr(), slirp_socket(), getaddrinfo()
socket: family == AF_VSOCK && (type & 0xf) == SOCK_STREAM -- vsock_listen_saddr(), vsock_connect_saddr()
socket: family == AF_NETLINK && protocol == {NETLINK_ROUTE, NETLINK_KOBJECT_UEVENT} -- getaddrinfo() lists addresses, libusb_init() watches devices
socket: errno EAFNOSUPPORT -- every other family: raw, packet, Bluetooth, crypto
socketpair: family == AF_UNIX -- qemu_socketpair()
bind: allow -- inet_listen_saddr(), unix_listen_saddr(), getaddrinfo()
listen: allow -- inet_listen_saddr(), unix_listen_saddr()
accept: allow -- tcp_connect() of slirp
accept4: flags in SOCK_CLOEXEC|SOCK_NONBLOCK -- qemu_accept() with server=on,wait=on
connect: allow -- inet_connect_addr(), unix_connect_saddr(), getaddrinfo()
shutdown: allow -- qio_channel_socket_shutdown()
getsockname: allow -- qio_channel_socket_set_fd(), fd_is_socket()
getpeername: allow -- qio_channel_socket_set_fd()
getsockopt: allow -- net_init_socket() and socket_get_fd() ask for the kind of an inherited socket
setsockopt: level == {SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP} -- inet_listen_saddr(), net_socket_mcast_create(), libslirp, getaddrinfo()
setsockopt: errno ENOPROTOOPT -- every other level
sendto: allow -- getaddrinfo() asks name servers and netlink
recvfrom: allow -- getaddrinfo()
sendmsg: allow -- qio_channel_socket_writev()
recvmsg: allow -- qio_channel_socket_readv(), getaddrinfo()
sendmmsg: allow -- getaddrinfo() asks for both kinds of address at once
