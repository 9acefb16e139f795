# In the thread in which the NIC transmits.
profile net/user-sockets
summary User-mode network: data on the guest's connections
require net/user-base

role main vcpu migration
sendto: flags in MSG_OOB && addr == 0 -- slirp_send() of sowrite() and sosendoob()
sendto: named internet if flags == 0 && addr != 0 -- sosendto(), icmp_send()
recvfrom: flags == 0 -- soread(), sorecvfrom(), icmp_receive()
recvmsg: flags == MSG_ERRQUEUE -- sorecvfrom() asks why a datagram came back
shutdown: how == {SHUT_RD, SHUT_WR} -- sofcantrcvmore() and sofcantsendmore()
getsockname: allow -- slirp_remove_hostfwd() and slirp_connection_info() for the monitor
getpeername: allow -- soread() at the end of a stream
getsockopt: level == SOL_SOCKET && optname == SO_ERROR -- soread() at the end of a stream
setsockopt: level == SOL_SOCKET && optname == {SO_REUSEADDR, SO_OOBINLINE} -- tcp_fconnect(), tcp_connect()
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- tcp_fconnect(), slirp_socket_set_nodelay()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && arg == O_RDWR|O_NONBLOCK -- slirp_set_nonblock() of a new socket
ioctl: cmd == FIONREAD -- sorecvfrom() sizes its buffer
