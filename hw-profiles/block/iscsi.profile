# libiscsi connects while QEMU starts, and again when whoever reads or writes finds the
# connection lost: to the address of the start, by number.  The new socket takes the old one's
# number.  A name of a host is not looked up again.
profile block/iscsi
summary Disks of iSCSI targets, by libiscsi
match block iscsi
match hotplug-block iscsi
require net/names base/waiting

role main vcpu iothread migration
sendto: flags == MSG_NOSIGNAL && addr == 0 -- iscsi_write_to_socket()
recvfrom: flags == 0 && addr == 0 -- iscsi_read_from_socket()
readv: allow -- iscsi_iovector_readv_writev()
writev: allow -- iscsi_iovector_readv_writev()
poll[x86_64]: allow -- event_loop() of iscsi_logout_sync() and other calls that wait
getsockopt: level == SOL_SOCKET && optname == SO_ERROR -- iscsi_tcp_service()
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM && protocol == 0 -- iscsi_tcp_connect()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- set_nonblocking()
setsockopt: level == IPPROTO_TCP && optname == {TCP_NODELAY, TCP_SYNCNT, TCP_USER_TIMEOUT} -- set_tcp_sockopt()
setsockopt: level == SOL_SOCKET && optname == SO_KEEPALIVE -- iscsi_set_tcp_keepalive()
setsockopt: level == IPPROTO_TCP && optname == {TCP_KEEPCNT, TCP_KEEPINTVL, TCP_KEEPIDLE} -- iscsi_set_tcp_keepalive()
connect: named peers, networks -- iscsi_tcp_connect()
dup2[x86_64]: oldfd > 2 && newfd > 2 -- iscsi_tcp_connect() puts the new socket in the place of the old one
