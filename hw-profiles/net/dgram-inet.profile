profile net/dgram-inet
summary A network of QEMUs on a datagram socket, over UDP
match net dgram-inet
require net/dgram

role main vcpu migration
sendto: named peers, networks if flags == 0 && addr_len == 16 -- net_dgram_receive(): packets of the guest, to a struct sockaddr_in
