# On the second side a job saves what the first guest overwrites, in the hidden disk, and after
# a failover another one commits what this guest has written.  Both begin behind the lockdown,
# and take the images below the disk for writing and give them back.
profile block/replication
summary COLO: the disk of a guest that runs twice
match block replication
match hotplug-block replication
require aio/threads block/file block/grow base/open base/eventfd

role main migration
openat: named images, folders, files if flags == {O_CLOEXEC, O_CLOEXEC|O_DIRECT, O_RDWR|O_CLOEXEC, O_RDWR|O_CLOEXEC|O_DIRECT} -- raw_reconfigure_getfd() of reopen_backing_file() and of commit_active_start()
ioctl: cmd == {BLKROGET, BLKSSZGET, XFS_IOC_DIOINFO} -- check_hdev_writable(), raw_probe_alignment()
role main vcpu iothread worker migration
copy_file_range: flags == 0 -- handle_aiocb_copy_range() of backup_job_create() in replication_start()
lseek: whence == {SEEK_DATA, SEEK_HOLE} -- find_allocation(), for both jobs: what is there to copy?
