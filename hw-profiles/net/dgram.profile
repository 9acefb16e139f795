profile net/dgram
summary A network of QEMUs on a datagram socket
match net dgram
require base/main-loop

role main vcpu migration
recvfrom: flags == 0 && addr == 0 -- net_dgram_send(): packets for the guest
