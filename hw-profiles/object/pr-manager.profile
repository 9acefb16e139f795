# Reservations of SCSI disks are made by a daemon that gets the disk's descriptor.  If it
# goes away, whoever wants the next reservation connects to it again.
profile object/pr-manager
summary Reservations of SCSI disks, by qemu-pr-helper
match object pr-manager-helper
require base/threads

role worker
socket: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of pr_manager_helper_initialize()
connect: named sockets -- unix_connect_saddr() of pr_manager_helper_initialize()
getpeername: allow -- qio_channel_socket_set_fd()
getsockname: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == SO_ZEROCOPY -- qio_channel_socket_connect_sync() asks every socket
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of pr_manager_helper_initialize(), though it is no TCP
sendmsg: flags == 0 -- pr_manager_helper_write()
recvmsg: flags in MSG_CMSG_CLOEXEC -- pr_manager_helper_read()
clock_nanosleep: which_clock == {CLOCK_REALTIME, CLOCK_MONOTONIC} && flags == 0 -- g_usleep() of pr_manager_helper_run() while nobody listens
close: allow -- qio_channel_socket_close() of a connection that was lost
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- qemu_socket_set_block()/qemu_set_blocking() of received descriptors
