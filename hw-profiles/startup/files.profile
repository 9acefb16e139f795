# Part of startup/base.  O_TMPFILE is not among the flags: QEMU makes temporary files
# by name.  Nothing that it makes is a program, or runs as somebody else.
profile startup/files
summary Opening, locking and probing of files while QEMU starts

openat: flags in O_WRONLY|O_RDWR|O_CREAT|O_EXCL|O_TRUNC|O_APPEND|O_NOCTTY|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_DIRECTORY|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH && ((flags & O_CREAT) == 0 || mode in S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH) -- qemu_open_internal(), fopen(), opendir(), getaddrinfo()
newfstatat: flag in AT_EMPTY_PATH|AT_SYMLINK_NOFOLLOW|AT_NO_AUTOMOUNT -- stat() and lstat(), fstat() of glibc up to 2.38
fstat: allow -- fstat() of glibc from 2.39 on
statx: flags in AT_EMPTY_PATH|AT_SYMLINK_NOFOLLOW|AT_NO_AUTOMOUNT|AT_STATX_DONT_SYNC -- NSS modules of systemd, which getpwnam() and getaddrinfo() load
statx: errno EINVAL -- nobody asks otherwise
statfs: allow -- libusb_init() of host devices asks whether /sys is there
fstatfs: allow -- qemu_fd_getpagesize()
access[x86_64]: allow -- qemu_find_file(), the dynamic linker in g_module_open()
faccessat2: allow -- NSS modules of systemd, which getpwnam() and getaddrinfo() load
readlink[x86_64]: allow -- realpath(), g_file_read_link() of get_file_size(), mmap_activate()
readlinkat: allow -- NSS modules of systemd, which getpwnam() and getaddrinfo() load
fchdir: allow -- fts_read() and fts_close() of fs_read() and fs_delete() in libpmem, whose pmem2_auto_flush() walks through /sys/bus/nd/devices when pmem_open() loads it
getcwd: allow -- realpath() of relative names
getdents64: allow -- readdir() of /proc/self/task by the sandbox, read_directory() of vvfat
lseek: whence <= SEEK_HOLE -- raw_getlength(), get_image_size(), find_allocation()
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
fadvise64: advice == POSIX_FADV_DONTNEED -- raw_co_invalidate_cache() before incoming data
fadvise64: errno EINVAL -- FcDirCacheMapFd() of fontconfig hints at what it maps
mincore: allow -- check_cache_dropped() before incoming data, with x-check-cache-dropped=on
fcntl: cmd == {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD} -- qemu_dup_flags(), qemu_set_cloexec()
fcntl: cmd == F_GETFL || cmd == F_SETFL && (arg & FASYNC) == 0 -- qemu_dup_flags(), g_unix_set_fd_nonblocking(), term_exit()
fcntl: cmd == {F_SETLK, F_GETLK, F_OFD_SETLK, F_OFD_GETLK} -- qemu_write_pidfile(), qemu_lock_fd()
fcntl: cmd == F_ADD_SEALS -- qemu_memfd_create()
fcntl: errno EINVAL -- nothing else of fcntl() is used
dup: allow -- qio_channel_file_new_dupfd()
pipe2: flags in O_CLOEXEC|O_NONBLOCK -- g_unix_open_pipe() of os_daemonize(), event_notifier_init()
mkdir[x86_64]: mode == S_IRWXU -- dconf_shm_open() of GTK on Wayland makes its folder
openat: flags == O_TMPFILE|O_RDWR|O_EXCL && mode == S_IRUSR|S_IWUSR -- file_ram_open(), after the lockdown: feature/hotplug-memory-file
unlink[x86_64]: allow -- create_tmp_file() of -snapshot, unix_listen_saddr()
symlink[x86_64]: allow -- char_pty_open() with path=
