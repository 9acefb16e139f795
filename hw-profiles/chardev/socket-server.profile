profile chardev/socket-server
summary Character devices that others connect to
match chardev socket-server
require chardev/socket net/listener base/real-time

role main iothread
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of tcp_chr_new_client()
