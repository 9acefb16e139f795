profile net/listener
summary Sockets that take connections: QIONetListener
require base/main-loop
arch x86_64

role main iothread
accept4: flags == SOCK_CLOEXEC -- qemu_accept() of qio_channel_socket_accept()
getsockname: allow -- qio_channel_socket_accept(), socket_listen_cleanup()
unlink: allow -- socket_listen_cleanup() removes the AF_UNIX socket on the way out
