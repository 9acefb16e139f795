profile feature/incoming
summary What every incoming migration needs, and the images that it activates
require base/threads base/eventfd
arch x86_64

# O_RDWR|O_CLOEXEC, with and without O_DIRECT
openat: flags == {0x80002, 0x84002} -- raw_reconfigure_getfd() of bdrv_activate_all(): images are opened read-only before
ioctl: cmd == {BLKROGET, BLKSSZGET, 0x800c581e} -- check_hdev_writable(), raw_probe_alignment() (XFS_IOC_DIOINFO)
fstat: allow -- check_hdev_writable(), migration_fd_valid(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
fcntl: cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_handle_perm_lock() of bdrv_activate_all()
fcntl: cmd == {F_GETFL, F_SETFL} -- qio_channel_set_blocking() of migration_incoming_setup()
fadvise64: allow -- raw_co_invalidate_cache()
fdatasync: allow -- raw_co_invalidate_cache()
lseek: whence == SEEK_END -- bdrv_refresh_total_sectors() of bdrv_activate()
poll: allow -- qio_channel_wait()
shutdown: how == 2 -- SHUT_RDWR: qemu_file_shutdown()
