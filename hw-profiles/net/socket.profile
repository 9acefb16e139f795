profile net/socket
summary A network of QEMUs on a socket, as -netdev socket has it
match net socket
require base/main-loop

role main vcpu migration
recvfrom: flags == 0 && addr == 0 -- net_socket_send() and net_socket_send_dgram(): packets for the guest
