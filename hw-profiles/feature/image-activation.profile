profile feature/image-activation
summary Images taken back into use after migration
require block/file
arch x86_64

role main vcpu migration
# O_RDWR|O_CLOEXEC, with and without O_DIRECT
openat: flags == {0x80002, 0x84002} -- raw_reconfigure_getfd() of bdrv_activate_all(): images are opened read-only before
ioctl: cmd == {BLKROGET, BLKSSZGET, 0x800c581e} -- check_hdev_writable(), raw_probe_alignment() (XFS_IOC_DIOINFO)
fstat: allow -- check_hdev_writable(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
fadvise64: advice == 4 -- POSIX_FADV_DONTNEED: raw_co_invalidate_cache()
role main vcpu iothread worker migration
fdatasync: allow -- raw_co_invalidate_cache(), bdrv_inactivate_all()
role main vcpu migration
lseek: whence == SEEK_END -- bdrv_refresh_total_sectors() of bdrv_activate()
