profile net/user-hostfwd
summary User-mode network: ports of the host that lead to the guest
match net user-hostfwd
require net/user-sockets

role main vcpu migration
accept: allow -- tcp_connect(): a connection to a forwarded port
setsockopt: level == IPPROTO_IP && optname == IP_TTL -- udp_input(): the answer to a datagram
setsockopt: level == IPPROTO_IPV6 && optname == IPV6_UNICAST_HOPS -- udp6_input(): the same
