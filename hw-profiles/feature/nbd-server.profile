profile feature/nbd-server
summary The NBD server, which gives images to others
match command nbd-server-start
match hmp-command nbd_server_start
require net/server

# NBD's own port, and libvirt's for migration, which storage takes, too
role main iothread
bind: named tcp "0.0.0.0/0" port 10809, tcp "::/0" port 10809, tcp "0.0.0.0/0" port 49152..49215, tcp "::/0" port 49152..49215 -- try_bind() of nbd_server_start()

role all
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of socket_get_fd(), addr.type=fd
setsockopt: level == IPPROTO_TCP && optname == {TCP_NODELAY, TCP_CORK} -- nbd_accept(), nbd_co_send_iov()
shutdown: how == SHUT_RDWR -- client_close()
lseek: whence == {SEEK_DATA, SEEK_HOLE, SEEK_END} -- raw_co_block_status(), for nbd_co_send_block_status()
