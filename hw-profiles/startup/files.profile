# Part of startup/base.  O_TMPFILE is not among the flags: QEMU makes temporary files
# by name.
profile startup/files
summary Opening, locking and probing of files while QEMU starts
arch x86_64

openat: flags in O_WRONLY|O_RDWR|O_CREAT|O_EXCL|O_TRUNC|O_APPEND|O_NOCTTY|O_NONBLOCK|O_DSYNC|O_SYNC|O_DIRECT|O_LARGEFILE|O_DIRECTORY|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH -- qemu_open_internal(), fopen(), opendir(), getaddrinfo()
newfstatat: allow -- stat() and fstat() of glibc up to 2.38, qemu_fd_is_dev_dax()
fstat: allow -- fstat() of glibc from 2.39 on
statx: allow -- NSS modules of systemd, which getpwnam() and getaddrinfo() load
statfs: allow -- qemu_mempath_getpagesize()
fstatfs: allow -- qemu_fd_getpagesize()
access: allow -- qemu_find_file(), the dynamic linker in g_module_open()
faccessat2: allow -- NSS modules of systemd, which getpwnam() and getaddrinfo() load
readlink: allow -- realpath(), qemu_get_exec_dir()
readlinkat: allow -- NSS modules of systemd, which getpwnam() and getaddrinfo() load
getcwd: allow -- path_combine() and realpath() of relative names
getdents64: allow -- opendir() of /proc/self/task by the sandbox, of directories by vvfat
lseek: allow -- raw_getlength(), load_image_size(), find_allocation()
pread64: allow -- handle_aiocb_rw_linear() while an image is probed
pwrite64: allow -- handle_aiocb_rw_linear() while an image is repaired
preadv: allow -- handle_aiocb_rw_vector() while an image is opened
pwritev: allow -- handle_aiocb_rw_vector() while an image is opened
readv: allow -- qio_channel_file_readv()
writev: allow -- qio_channel_file_writev(), tap_write_packet()
ftruncate: allow -- file_ram_alloc(), raw_regular_truncate() of bdrv_append_temp_snapshot()
fallocate: mode in FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE|FALLOC_FL_ZERO_RANGE -- posix_fallocate() of raw_regular_truncate(), handle_aiocb_write_zeroes()
copy_file_range: flags == 0 -- handle_aiocb_copy_range()
fsync: allow -- uefi_vars_json_save(), worker_cb() of virtio-pmem
fdatasync: allow -- handle_aiocb_flush() while an image is opened
fadvise64: allow -- raw_co_invalidate_cache() before incoming data
fcntl: cmd == {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL} -- qemu_dup_flags(), qemu_set_cloexec(), qemu_set_blocking()
fcntl: cmd == {F_SETLK, F_GETLK, F_OFD_SETLK, F_OFD_GETLK} -- qemu_write_pidfile(), qemu_lock_fd()
fcntl: cmd == {F_ADD_SEALS, F_GET_SEALS} -- qemu_memfd_create(), vhost-user's memory
fcntl: errno EINVAL -- nothing else of fcntl() is used
dup: allow -- qio_channel_file_new_dupfd(), qemu_dup_flags()
pipe2: flags in O_CLOEXEC|O_NONBLOCK -- g_unix_open_pipe() of os_daemonize(), event_notifier_init()
unlink: allow -- create_tmp_file() of -snapshot, unix_listen_saddr()
symlink: allow -- char_pty_open() with path=
