# One that is there at the start may transmit in vCPUs (net/user).  Of one that is plugged in
# the main thread alone makes sockets and moves data, so no vCPU of a VM that might be given
# one can do so.  A packet that a vCPU transmits all the same is lost.
#
# hotplug=net brings it where connect= says which addresses may be reached: without that a
# hijacked QEMU would reach any, in each VM to which such a network might be given.
profile net/user-plugged
summary User-mode network that is plugged in: the guest's connections become sockets of the host
match net user-plugged
match feature plugged-user-net
match hotplug-net user user-plugged
require net/user-base

role main migration
socket: family == {AF_INET, AF_INET6} && type == {SOCK_STREAM|SOCK_CLOEXEC, SOCK_DGRAM|SOCK_CLOEXEC} && protocol == 0 -- slirp_socket() of tcp_fconnect() and udp_attach()
socket: family == AF_INET && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_ICMP -- slirp_socket() of icmp_send(): the guest pings
socket: family == AF_INET6 && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_ICMPV6 -- slirp_socket() of icmp6_send(): the guest pings
connect: named internet -- tcp_fconnect()
sendto: flags in MSG_OOB && addr == 0 -- slirp_send() of sowrite() and sosendoob()
sendto: named internet if flags == 0 && addr != 0 -- sosendto(), icmp_send()
recvfrom: flags == 0 -- soread(), sorecvfrom(), icmp_receive()
recvmsg: flags == MSG_ERRQUEUE -- sorecvfrom() asks why a datagram came back
shutdown: how == {SHUT_RD, SHUT_WR} -- sofcantrcvmore() and sofcantsendmore()
getsockname: allow -- slirp_connection_info() for the monitor
getpeername: allow -- soread() at the end of a stream
getsockopt: level == SOL_SOCKET && optname == SO_ERROR -- soread() at the end of a stream
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_OOBINLINE} -- tcp_fconnect()
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- tcp_fconnect(), slirp_socket_set_nodelay()
setsockopt: level == IPPROTO_IP && optname == {IP_RECVERR, IP_TTL} -- udp_attach(), udp_input(), icmp_input()
setsockopt: level == IPPROTO_IPV6 && optname == {IPV6_RECVERR, IPV6_UNICAST_HOPS} -- udp6_input(), icmp6_input()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && arg == O_RDWR|O_NONBLOCK -- slirp_set_nonblock() of a new socket
ioctl: cmd == FIONREAD -- sorecvfrom() sizes its buffer
# Tried where the host has no ping sockets
socket: errno EACCES if family == AF_INET && type == SOCK_RAW|SOCK_CLOEXEC && protocol == IPPROTO_ICMP -- slirp_socket() of icmp_send(): no raw sockets
socket: errno EACCES if family == AF_INET6 && type == SOCK_RAW|SOCK_CLOEXEC && protocol == IPPROTO_ICMPV6 -- slirp_socket() of icmp6_send(): no raw sockets

# virtio-net transmits in the main loop, but with ioeventfd=off
role vcpu
socket: errno EACCES if family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- slirp_socket() of streams; net/addresses answers for datagrams
connect: errno EACCES -- tcp_fconnect()
sendto: errno EAGAIN if flags in MSG_OOB && addr == 0 -- sowrite(): the main loop tries again
sendto: errno EAGAIN if flags == 0 && addr != 0 -- sosendto()
