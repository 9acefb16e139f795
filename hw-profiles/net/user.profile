# libslirp 4.7 and 4.8.  It makes its sockets in the thread in which the NIC transmits.
profile net/user
summary User-mode network: the guest's connections become sockets of the host
match net user
match hotplug-net user
require base/main-loop base/waiting base/real-time net/names
arch x86_64

role main vcpu migration
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- slirp_socket() of tcp_fconnect()
socket: family == {AF_INET, AF_INET6} && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == 0 -- slirp_socket() of udp_attach()
socket: family == AF_INET && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_ICMP -- slirp_socket() of icmp_send(): the guest pings
socket: family == AF_INET6 && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_ICMPV6 -- slirp_socket() of icmp6_send(): the guest pings
# Tried where the host has no ping sockets
socket: errno EACCES if family == AF_INET && type == SOCK_RAW|SOCK_CLOEXEC && protocol == IPPROTO_ICMP -- slirp_socket() of icmp_send(): no raw sockets
socket: errno EACCES if family == AF_INET6 && type == SOCK_RAW|SOCK_CLOEXEC && protocol == IPPROTO_ICMPV6 -- slirp_socket() of icmp6_send(): no raw sockets
connect: allow -- tcp_fconnect()
accept: allow -- tcp_connect(): a connection to a forwarded port
sendto: flags in MSG_OOB -- slirp_send() of sowrite() and sosendoob(), sosendto(), icmp_send()
recvfrom: flags == 0 -- soread(), sorecvfrom(), icmp_receive()
recvmsg: flags == MSG_ERRQUEUE -- sorecvfrom() asks why a datagram came back
shutdown: how == {SHUT_RD, SHUT_WR} -- sofcantrcvmore() and sofcantsendmore()
getsockname: allow -- slirp_remove_hostfwd() and slirp_connection_info() for the monitor
getpeername: allow -- soread() at the end of a stream
getsockopt: level == SOL_SOCKET && optname == SO_ERROR -- soread() at the end of a stream
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_OOBINLINE} -- tcp_fconnect(), tcp_connect()
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- tcp_fconnect(), slirp_socket_set_nodelay()
setsockopt: level == IPPROTO_IP && optname == {IP_RECVERR, IP_TTL} -- udp_attach(), udp_input(), icmp_input()
setsockopt: level == IPPROTO_IPV6 && optname == {IPV6_RECVERR, IPV6_UNICAST_HOPS} -- udp_attach(), udp6_input(), icmp6_input()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && arg == O_RDWR|O_NONBLOCK -- slirp_set_nonblock() of a new socket
ioctl: cmd == FIONREAD -- sorecvfrom() sizes its buffer

# The name server is known since before the lockdown (sandbox_warm_name_server()).  Of
# one that changes, see feature/name-server; of files below tftp=, feature/user-tftp.
newfstatat: flag == 0 -- stat() of get_dns_addr_cached(): has /etc/resolv.conf changed?

getppid: errno EPERM -- g_rand_new() of slirp_new() makes its seed without /dev/urandom, when the network is plugged in
