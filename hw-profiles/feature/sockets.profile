profile feature/sockets
summary Character devices and networks on sockets, made while the guest runs
match hotplug-chardev socket udp
match hotplug-net socket stream dgram
match command add_client display-update
match hmp-command gdbserver
require net/server net/client
arch x86_64

# SOCK_DGRAM|SOCK_CLOEXEC
socket: family == {AF_UNIX, AF_INET, AF_INET6} && type == 0x80002 -- inet_dgram_saddr(), net_dgram_init()
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of add_client and of addr.type=fd
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay(), gdb_handle_accept()
setsockopt: level == IPPROTO_IP && optname == {IP_ADD_MEMBERSHIP, IP_MULTICAST_LOOP, IP_MULTICAST_IF} -- net_dgram_mcast_create(), net_socket_mcast_create()
