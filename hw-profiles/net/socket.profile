profile net/socket
summary A network of QEMUs on a socket, as -netdev socket has it
match net socket
require base/main-loop
arch x86_64

role main vcpu migration
sendmsg: flags == 0 -- iov_send() of net_socket_receive(): packets of the guest
sendto: flags == 0 -- net_socket_receive_dgram(): packets of the guest
recvfrom: flags == 0 -- net_socket_send() and net_socket_send_dgram(): packets for the guest
accept4: flags == SOCK_CLOEXEC -- qemu_accept() of net_socket_accept()
