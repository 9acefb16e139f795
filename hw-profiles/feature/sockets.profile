profile feature/sockets
summary Character devices and networks on sockets of any kind, made while the guest runs
match hotplug-chardev udp
match hotplug-net socket-dgram dgram dgram-inet dgram-unix dgram-fd
require feature/stream-sockets net/socket-dgram net/dgram-inet net/dgram-unix net/dgram-fd

socket: family == {AF_INET, AF_INET6} && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_UDP -- qemu_socket() of inet_dgram_saddr()
socket: family == {AF_UNIX, AF_INET} && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of net_init_dgram(), net_dgram_mcast_create(), net_socket_mcast_create(), net_socket_udp_init()
setsockopt: level == IPPROTO_IP && optname == {IP_ADD_MEMBERSHIP, IP_MULTICAST_LOOP, IP_MULTICAST_IF} -- net_dgram_mcast_create(), net_socket_mcast_create()
# Datagrams may go anywhere as long as there is no connect=.
role main iothread
connect: named udp "0.0.0.0/0" port 0..65535, udp "::/0" port 0..65535 -- inet_dgram_saddr(); getaddrinfo() sorts addresses by where a socket of datagrams would be bound
