# Without sockets of datagrams, which may send to anybody: see feature/sockets.
profile feature/stream-sockets
summary Character devices, networks and displays on stream sockets, made while the guest runs
match hotplug-chardev socket socket-server socket-client
match hotplug-net socket socket-stream socket-listen stream stream-server
match command add_client display-update
require net/server net/client chardev/socket-server net/stream-server net/socket-listen

socket: family == AF_INET && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socket() of net_socket_listen_init() and net_socket_connect_init()
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of add_client, net_socket_fd_init_stream() and socket_get_fd() of addr.type=fd
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of tcp_chr_new_client() and vnc_connect()
