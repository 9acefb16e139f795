profile net/dgram-unix
summary A network of QEMUs on a datagram socket, to another path
match net dgram-unix
require net/dgram

role main vcpu migration
sendto: named sockets, files if flags == 0 && addr_len == 110 -- net_dgram_receive(): packets of the guest, to a struct sockaddr_un
