profile net/client-common
summary Connecting while the guest runs, whatever the family of the address
require net/names net/channel base/threads

# A vCPU that finds a connection lost makes another one only where that is known at the
# start: see feature/connect-again.
role vcpu
connect: errno EACCES -- inet_connect_addr() and unix_connect_saddr() of connect_thread_func(), made by a vCPU
role main iothread migration
connect: named sockets, folders, files, peers, networks -- unix_connect_saddr(), inet_connect_addr()
role main vcpu iothread migration
getpeername: allow -- qio_channel_socket_set_fd()
getsockname: allow -- qio_channel_socket_set_fd()
setsockopt: level == SOL_SOCKET && optname == SO_ZEROCOPY -- qio_channel_socket_connect_sync() asks every socket
role main iothread
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of tcp_chr_new_client() and net_stream_client_connected(), of paths, too
