profile net/channel
summary Sockets that are connected: QIOChannelSocket
require base/main-loop
arch x86_64

role main vcpu iothread migration
sendmsg: flags == 0 -- qio_channel_socket_writev()
recvmsg: flags in MSG_CMSG_CLOEXEC -- qio_channel_socket_readv(), which takes descriptors on AF_UNIX only
fcntl: cmd == {F_GETFL, F_SETFL} -- qemu_socket_set_nonblock() of a new client, _set_block() of received descriptors
