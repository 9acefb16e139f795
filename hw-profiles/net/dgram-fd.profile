profile net/dgram-fd
summary A network of QEMUs on a datagram socket, on a descriptor that is connected
match net dgram-fd
require net/dgram

role main vcpu migration
sendto: flags == 0 && addr == 0 -- net_dgram_receive(): packets of the guest
