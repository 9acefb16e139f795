profile feature/image-activation
summary Images taken back into use, after migration or by a monitor
match command blockdev-set-active
require block/file base/open

role main migration
openat: named images, folders, files if flags == {O_RDWR|O_CLOEXEC, O_RDWR|O_CLOEXEC|O_DIRECT} -- raw_reconfigure_getfd() of bdrv_activate_all(): images are opened read-only before
role main vcpu migration
ioctl: cmd == {BLKROGET, BLKSSZGET, XFS_IOC_DIOINFO} -- check_hdev_writable(), raw_probe_alignment()
pread64: pos == 0 -- raw_is_io_aligned(), images with O_DIRECT
fstat: allow -- check_hdev_writable(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
fadvise64: advice == POSIX_FADV_DONTNEED -- raw_co_invalidate_cache()
role main vcpu iothread worker migration
fdatasync: allow -- raw_co_invalidate_cache(), bdrv_inactivate_all()
role main vcpu migration
lseek: whence == SEEK_END -- bdrv_co_refresh_total_sectors() of bdrv_activate()
