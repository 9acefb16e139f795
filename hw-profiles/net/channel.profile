profile net/channel
summary Sockets that are connected: QIOChannelSocket
require base/main-loop net/addresses

role main vcpu iothread migration
sendmsg: named peers if flags == 0 -- qio_channel_socket_writev()
recvmsg: flags in MSG_CMSG_CLOEXEC -- qio_channel_socket_readv(), which takes descriptors on AF_UNIX only
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- qemu_socket_set_nonblock()/qemu_set_blocking() of a new client, qemu_socket_set_block()/qemu_set_blocking() of received descriptors
