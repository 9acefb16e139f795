# Both ends are set up in a thread (net_stream_client_connect(), net_stream_server_init()),
# which may still be at it when the lockdown comes.
profile net/stream
summary A network of QEMUs on a stream socket
match net stream
require net/channel net/listener
arch x86_64

role main vcpu migration
connect: allow -- unix_connect_saddr() and inet_connect_addr() in qio_channel_socket_connect_worker()
getpeername: allow -- qio_channel_socket_set_fd() at the end of qio_channel_socket_connect_sync()
setsockopt: level == SOL_SOCKET && optname == SO_ZEROCOPY -- qio_channel_socket_connect_sync()
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of net_stream_client_connected()
exit: allow -- the thread of qio_task_run_in_thread() ends
