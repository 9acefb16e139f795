# What the guest names lies below the folder of fat:rw: QEMU walks there from that folder,
# name by name, and the broker makes these calls, as for fsdev/local.  QEMU does so when
# what the guest has written makes a whole file system.
profile feature/vvfat-rw
summary A folder of the host as a disk with a FAT file system, which the guest writes to
match feature vvfat-rw
require block/vvfat

role main vcpu iothread migration
openat: named shares if flags == O_DIRECTORY|O_CLOEXEC -- enter() of sandbox/qemu/folder.c opens the folder
openat: named shares if dfd > 2 && flags == {O_DIRECTORY|O_NOFOLLOW|O_CLOEXEC, O_NOFOLLOW|O_CLOEXEC} -- enter(), open_file() of vvfat
openat: named shares if dfd > 2 && flags == O_CREAT|O_RDWR|O_NOFOLLOW|O_CLOEXEC && mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH -- commit_one_file()
mkdirat: named shares if dfd > 2 && mode == S_IRWXU|S_IRGRP|S_IXGRP|S_IROTH|S_IXOTH -- handle_renames_and_mkdirs()
renameat: named shares if olddfd > 2 && newdfd > 2 -- handle_renames_and_mkdirs()
unlinkat: named shares if dfd > 2 && flag == {0, AT_REMOVEDIR} -- handle_deletes()
ftruncate: fd > 2 -- commit_one_file()
