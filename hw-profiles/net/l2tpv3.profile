# A socket of datagrams may send to anybody of its family.  Without udp=on it would be a raw
# one, which is refused at the start.
profile net/l2tpv3
summary A tunnel by L2TPv3 over UDP
match net l2tpv3
require base/main-loop

role main vcpu migration
sendmsg: named peers, networks if flags == 0 -- net_l2tpv3_receive_dgram_iov() and net_l2tpv3_receive_dgram(): packets of the guest
recvmmsg: flags == MSG_DONTWAIT && timeout == 0 -- net_l2tpv3_send(): packets for the guest
