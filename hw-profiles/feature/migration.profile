# exec: and rdma: are not served, nor are background snapshots.
profile feature/migration
summary Migration to another QEMU or to a file
match command migrate
match hmp-command migrate
require feature/image-activation net/client net/client-migration base/eventfd base/open base/waiting

role main migration
openat: named images, folders, files if flags == {O_CLOEXEC, O_CLOEXEC|O_DIRECT} -- raw_reconfigure_getfd() of bdrv_inactivate_all(): images become read-only before the other side writes
openat: named outputs, folders, files if flags == O_WRONLY|O_CREAT|O_CLOEXEC && mode == S_IRUSR|S_IWUSR -- file_start_outgoing_migration()
openat: named outputs, folders, files if flags == {O_WRONLY|O_CLOEXEC, O_WRONLY|O_DIRECT|O_CLOEXEC} -- file_send_channel_create(), with direct-io
role main vcpu iothread migration
ftruncate: fd > 2 -- file_start_outgoing_migration()
lseek: whence == {SEEK_SET, SEEK_CUR} -- qio_channel_file_new_path(), offset= of a file
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of fd_start_outgoing_migration()
fstat: allow -- migration_fd_valid(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
writev: allow -- qio_channel_file_writev() of fd: and file:
readv: allow -- qio_channel_file_readv() of fd:
pwrite64: allow -- qio_channel_pwrite() of mapped-ram's headers
pwritev: allow -- qio_channel_file_pwritev() of mapped-ram
sendmsg: flags == MSG_ZEROCOPY -- qio_channel_socket_writev() of multifd with zero-copy-send
recvmsg: flags == MSG_ERRQUEUE -- qio_channel_socket_flush() of multifd with zero-copy-send
poll[x86_64]: allow -- qio_channel_wait()
shutdown: how == {SHUT_WR, SHUT_RDWR} -- cpr_state_save() tells its end; qemu_file_shutdown() when migration is cancelled
