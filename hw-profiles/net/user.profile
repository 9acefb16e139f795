# libslirp makes its sockets in the thread in which the NIC transmits.  With restrict=on and
# ipv6=off it makes none.
profile net/user
summary User-mode network: the guest's connections become sockets of the host
match net user-outgoing
require net/user-sockets

role main vcpu migration
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- slirp_socket() of tcp_fconnect()
socket: family == {AF_INET, AF_INET6} && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == 0 -- slirp_socket() of udp_attach()
socket: family == AF_INET && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_ICMP -- slirp_socket() of icmp_send(): the guest pings
socket: family == AF_INET6 && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == IPPROTO_ICMPV6 -- slirp_socket() of icmp6_send(): the guest pings
# Tried where the host has no ping sockets
socket: errno EACCES if family == AF_INET && type == SOCK_RAW|SOCK_CLOEXEC && protocol == IPPROTO_ICMP -- slirp_socket() of icmp_send(): no raw sockets
socket: errno EACCES if family == AF_INET6 && type == SOCK_RAW|SOCK_CLOEXEC && protocol == IPPROTO_ICMPV6 -- slirp_socket() of icmp6_send(): no raw sockets
setsockopt: level == IPPROTO_IP && optname == {IP_RECVERR, IP_TTL} -- udp_attach(), udp_input(), icmp_input()
setsockopt: level == IPPROTO_IPV6 && optname == {IPV6_RECVERR, IPV6_UNICAST_HOPS} -- udp_attach(), udp6_input(), icmp6_input()

# virtio-net transmits in the main loop; of other cards see net/user-vcpu.
role main migration
connect: named internet -- tcp_fconnect()
role vcpu
connect: errno EACCES -- tcp_fconnect() of a packet that a vCPU transmits in a nested loop: the guest sees no answer to its first packet, or a reset
