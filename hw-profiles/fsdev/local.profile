# What the guest names lies below the folder of -fsdev path=, in folders of which QEMU holds
# a descriptor: one component at a time, and no link is followed.  The broker makes these
# calls: see share.c of its process.  A device that is plugged in opens the folder itself.
profile fsdev/local
summary A folder of the host shared by 9p: looking and reading
match fsdev local
require base/threads

role main worker
openat: named shares if dfd > 2 && (flags & O_NOFOLLOW) == O_NOFOLLOW && flags in O_NOFOLLOW|O_DIRECTORY|O_PATH|O_NOCTTY|O_NONBLOCK|O_APPEND|O_SYNC|O_NOATIME|O_EXCL -- openat_dir() and openat_file() of local_open_nofollow()
openat: named shares if flags == O_DIRECTORY -- local_init() of a device that is plugged in
newfstatat: named shares if dfd > 2 && flag == AT_SYMLINK_NOFOLLOW -- local_lstat(), fchmodat_nofollow(), local_remove()
lgetxattr: named shares -- fgetxattrat_nofollow(), which goes by /proc/self/fd
llistxattr: named shares -- flistxattrat_nofollow() of v9fs_list_xattr()
fgetxattr: allow -- local_fstat() with security_model=mapped-xattr
fstat: allow -- close_if_special_file() and local_fstat(), glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- fdopendir() of local_opendir(), openat_file() drops O_NONBLOCK
fcntl: cmd == F_SETFD && arg == FD_CLOEXEC -- fdopendir() of local_opendir()
close: allow -- local_close(), local_closedir()
read: allow -- local_readlink() with a mapped security_model, fgets() of local_mapped_file_attr()
lseek: whence == {SEEK_SET, SEEK_CUR} -- local_seekdir() and local_rewinddir(), fclose() of what was read ahead
getdents64: allow -- readdir() of local_readdir()
preadv: allow -- local_preadv()
fstatfs: allow -- local_statfs(), local_ioc_getversion_init()
ioctl: cmd == FS_IOC_GETVERSION -- local_ioc_getversion() on ext2, ext3, ext4, XFS and Btrfs
fsync: allow -- local_fsync()
fdatasync: allow -- qemu_fdatasync() of local_fsync()
