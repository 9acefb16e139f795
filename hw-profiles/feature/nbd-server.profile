profile feature/nbd-server
summary The NBD server, which gives images to others
match command nbd-server-start
match hmp-command nbd_server_start
require net/server

getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of socket_get_fd(), addr.type=fd
setsockopt: level == IPPROTO_TCP && optname == {TCP_NODELAY, TCP_CORK} -- nbd_accept(), nbd_co_send_iov()
shutdown: how == SHUT_RDWR -- client_close()
lseek: whence == {SEEK_DATA, SEEK_HOLE, SEEK_END} -- raw_co_block_status(), for nbd_co_send_block_status()
