# libnfs connects while QEMU starts: to the port mapper, to what mounts, to the server.  A lost
# connection to the server it makes again, for as long as that takes, in whatever thread serves
# the socket: at the address of the start, by number.  The new socket takes the old one's
# number.  When a disk is closed it connects to the other two once more.
profile block/nfs
summary Disks in files of an NFS server, by libnfs
match block nfs
match hotplug-block nfs
require net/names base/waiting

role main vcpu iothread migration
socket: family == {AF_INET, AF_INET6} && (type == SOCK_STREAM || type == SOCK_STREAM|SOCK_CLOEXEC) && protocol == IPPROTO_TCP -- rpc_connect_sockaddr_async()
dup2[x86_64]: oldfd > 2 && newfd > 2 -- rpc_connect_sockaddr_async() puts the new socket in the place of the old one
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- set_nonblocking()
setsockopt: level == SOL_SOCKET && optname == SO_LINGER -- set_nolinger()
setsockopt: level == IPPROTO_TCP && optname == {TCP_SYNCNT, TCP_NODELAY} -- set_tcp_sockopt()
setsockopt: level == SOL_SOCKET && optname == SO_KEEPALIVE -- set_keepalive() of libnfs 6
setsockopt: level == IPPROTO_TCP && optname == {TCP_KEEPCNT, TCP_KEEPINTVL, TCP_KEEPIDLE} -- set_keepalive()
getsockopt: level == SOL_SOCKET && optname == SO_ERROR -- rpc_service()
sendto: flags in MSG_NOSIGNAL && addr == 0 -- rpc_write_to_socket()
writev: allow -- rpc_write_to_socket() of libnfs 5
recvfrom: flags == MSG_DONTWAIT && addr == 0 -- rpc_read_from_socket()
ioctl: cmd == FIONREAD -- rpc_read_from_socket() of libnfs 4
poll[x86_64]: allow -- wait_for_nfs_reply() of nfs_ftruncate(), nfs_fstat(), nfs_close() and nfs_umount()
connect: named peers, networks -- rpc_connect_sockaddr_async()
getuid: allow -- libnfs_authunix_create_default() of nfs_init_context(), for a disk that is plugged in
getgid: allow -- libnfs_authunix_create_default() of nfs_init_context()

# Many servers take nobody from a port that any user could have.  No address comes with it.
bind: named tcp "0.0.0.0" port 512..1023, tcp "::" port 512..1023 -- rpc_connect_sockaddr_async(), of a process with that right
openat: named "/etc/services" none, "/etc/nsswitch.conf" none, "/var/lib/misc/services.db" none, "/etc/ld.so.cache" none if flags in O_CLOEXEC -- getservbyport() of rpc_connect_sockaddr_async(), which then takes any of these ports
