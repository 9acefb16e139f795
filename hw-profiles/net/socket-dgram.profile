# A socket of datagrams may send to anybody of its family.
profile net/socket-dgram
summary The same by datagrams, over UDP or a descriptor
match net socket-dgram
require net/socket

role main vcpu migration
sendto: flags == 0 && addr == 0 -- net_socket_receive_dgram() on a descriptor that is connected
sendto: named peers, networks if flags == 0 && addr_len == 16 -- net_socket_receive_dgram() by UDP: a struct sockaddr_in
