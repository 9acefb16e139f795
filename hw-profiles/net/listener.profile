profile net/listener
summary Sockets that take connections: QIONetListener
require base/main-loop net/addresses

role main iothread
accept4: flags == SOCK_CLOEXEC -- qemu_accept() of qio_channel_socket_accept()
getsockname: allow -- qio_channel_socket_accept(), socket_listen_cleanup()

# A name is no part of a filter, so no path may be removed: the socket stays behind, and
# whoever listens on its path next removes it before the lockdown.
role all
unlink[x86_64]: errno ENOENT -- socket_listen_cleanup() on the way out, which takes this for a path that is gone
