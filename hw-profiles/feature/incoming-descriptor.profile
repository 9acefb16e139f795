profile feature/incoming-descriptor
summary Incoming migration from a descriptor: a file, a pipe or a socket, or from a program
match incoming fd exec
require feature/incoming net/channel

role main vcpu iothread migration
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of fd_start_incoming_migration()
getsockname: allow -- qio_channel_socket_set_fd()
getpeername: allow -- qio_channel_socket_set_fd()
readv: allow -- qio_channel_file_readv()
writev: allow -- qio_channel_file_writev() of the return path
preadv: allow -- qio_channel_file_preadv() of mapped-ram
pread64: allow -- qio_channel_pread() of mapped-ram's headers
lseek: whence == {SEEK_SET, SEEK_CUR} -- qio_channel_file_new_path(), offset= of a file
