# The path of an image comes from the monitor.  The broker opens it: what the VM was given,
# and what lies in the folders of its images.
profile feature/blockdev
summary Images opened, made, resized and copied while the guest runs
match hotplug-block file host_device host_cdrom blkdebug
match command blockdev-create blockdev-snapshot-sync blockdev-reopen block-commit block-stream
match command block_resize change-backing-file drive-mirror drive-backup transaction
match command blockdev-mirror blockdev-backup x-blockdev-amend
match hmp-command snapshot_blkdev block_resize block_stream drive_mirror drive_backup commit
require aio/threads block/file block/grow base/eventfd base/open monitor/query-block
require feature/block-discard feature/block-zoned

newfstatat: flag == 0 -- stat() of hdev_probe_device() and hdev_is_sg()
fstatfs: allow -- dio_byte_aligned(), with cache.direct=on
lseek: whence == {SEEK_SET, SEEK_END} -- raw_getlength(), handle_aiocb_truncate() with preallocation=full
lseek: whence == {SEEK_DATA, SEEK_HOLE} -- find_allocation(): what is there to copy?
fsync: allow -- handle_aiocb_truncate() with preallocation=full
copy_file_range: flags == 0 -- handle_aiocb_copy_range(), with use-copy-range=on
getcwd: allow -- the same realpath(), for names that do not begin with '/'
faccessat2: mode == 0 && flags == AT_EACCESS -- the same realpath(): is it a folder that '..' follows? (newfstatat tells as much)
readlink[x86_64]: errno EINVAL -- realpath() of bdrv_find_backing_image(), for names of base images that block-stream and block-commit take: it then takes no part of them for a link
unlink[x86_64]: errno ENOENT -- raw_co_delete_file() when an image could not be made: what there is of it stays
ioctl: cmd == {BLKROGET, BLKSSZGET, BLKPBSZGET, BLKSECTGET} -- check_hdev_writable(), probe_logical_blocksize(), probe_physical_blocksize(), hdev_get_max_hw_transfer()
ioctl: cmd == XFS_IOC_DIOINFO -- raw_probe_alignment(), with cache.direct=on
ioctl: cmd == CDROM_DRIVE_STATUS -- cdrom_probe_device()
ioctl: cmd == {SG_GET_VERSION_NUM, SG_GET_SCSI_ID, SG_GET_SG_TABLESIZE} -- hdev_is_sg(), hdev_get_max_segments()
ioctl: cmd == {FS_IOC_FSGETXATTR, FS_IOC_FSSETXATTR, FS_IOC_GETFLAGS, FS_IOC_SETFLAGS} -- raw_co_create(): extent size hint, nocow

# An engine that was not made before the lockdown: the thread pool does its work.  With
# hotplug=block that of aio=native was made, for the event loops that there are.
io_setup: errno EPERM -- laio_has_fdsync() and laio_init() of an image opened with aio=native
io_submit: errno EPERM -- laio_has_fdsync(), after io_setup() has failed
io_destroy: errno EPERM -- laio_has_fdsync(), after io_setup() has failed
io_uring_setup: errno EPERM -- luring_co_submit() of an image opened with aio=io_uring, until QEMU 10.1

# Images are opened and opened anew by jobs that end in a nested loop, too; a vCPU that runs
# one gets the errno of base/main-loop.
role main migration
openat: named images, folders, files if flags in O_RDWR|O_CREAT|O_DIRECT|O_NONBLOCK|O_CLOEXEC && (flags & O_CLOEXEC) == O_CLOEXEC && ((flags & O_CREAT) == 0 || mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IROTH) -- qemu_open() of raw_open_common() and raw_reconfigure_getfd(), qemu_create() of raw_co_create()
openat: named device "/dev/null" read|write if flags == O_RDWR -- qemu_probe_lock_ops() of the first image
openat: named folders, files if flags == O_RDONLY -- fopen() of read_config() of blkdebug with config=
