# Connections are accepted, never made: a client's first connection is made before
# the lockdown, and reconnect= needs feature/reconnect.
profile chardev/socket
summary Character devices on a stream socket, client or server
match chardev socket
require net/channel net/listener
arch x86_64

role main iothread
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of tcp_chr_new_client()
