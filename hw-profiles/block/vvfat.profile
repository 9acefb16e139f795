# The folder is read whole when the disk is opened; a file in there when the guest reads it.
profile block/vvfat
summary A folder of the host as a disk with a FAT file system, which is only read
match block vvfat
require base/open

role main vcpu iothread migration
openat: named files if flags == O_RDONLY|O_CLOEXEC -- open_file() of read_cluster()
lseek: whence == SEEK_SET -- read_cluster()
