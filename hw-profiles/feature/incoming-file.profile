profile feature/incoming-file
summary Incoming migration from a descriptor or a file
match incoming fd file
require feature/incoming net/channel
arch x86_64

role main vcpu iothread migration
openat: flags == O_CLOEXEC -- file_start_incoming_migration() opens a file read-only
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of fd_start_incoming_migration()
getsockname: allow -- qio_channel_socket_set_fd()
getpeername: allow -- qio_channel_socket_set_fd()
readv: allow -- qio_channel_file_readv()
writev: allow -- qio_channel_file_writev() of the return path
preadv: allow -- qio_channel_file_preadv() of mapped-ram
pread64: allow -- qio_channel_pread() of mapped-ram's headers
lseek: whence == {SEEK_SET, SEEK_CUR} -- qio_channel_file_new_path(), offset= of a file
