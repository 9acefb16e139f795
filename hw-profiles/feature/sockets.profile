profile feature/sockets
summary Character devices and networks on sockets, made while the guest runs
match hotplug-chardev socket socket-server socket-client udp
match hotplug-net socket socket-stream socket-listen socket-dgram
match hotplug-net stream stream-server dgram dgram-inet dgram-unix dgram-fd
match command add_client display-update
require net/server net/client chardev/socket-server net/stream-server
require net/socket-listen net/socket-dgram net/dgram-inet net/dgram-unix net/dgram-fd

socket: family == {AF_INET, AF_INET6} && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_UDP -- qemu_socket() of inet_dgram_saddr()
socket: family == {AF_UNIX, AF_INET} && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of net_init_dgram(), net_dgram_mcast_create(), net_socket_mcast_create(), net_socket_udp_init()
socket: family == AF_INET && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of net_socket_listen_init() and net_socket_connect_init()
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of add_client, net_socket_fd_init_stream() and socket_get_fd() of addr.type=fd
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of tcp_chr_new_client() and vnc_connect()
setsockopt: level == IPPROTO_IP && optname == {IP_ADD_MEMBERSHIP, IP_MULTICAST_LOOP, IP_MULTICAST_IF} -- net_dgram_mcast_create(), net_socket_mcast_create()
