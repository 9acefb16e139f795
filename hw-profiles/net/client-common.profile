profile net/client-common
summary Connecting while the guest runs, whatever the family of the address
require net/names net/channel base/threads

role main vcpu iothread migration
connect: allow -- unix_connect_saddr(), inet_connect_addr()
getpeername: allow -- qio_channel_socket_set_fd()
getsockname: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == SO_ZEROCOPY -- qio_channel_socket_connect_sync() asks every socket
role main iothread
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of tcp_chr_new_client() and net_stream_client_connected(), of paths, too
