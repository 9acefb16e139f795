# New files have no rights beyond reading, writing and executing at first, whatever QEMU
# asks for: the broker sees to that.
profile fsdev/local-write
summary A folder shared by 9p that is not readonly=on
match fsdev local-write
require fsdev/local

role main worker
openat: named shares if dfd > 2 && (flags & O_NOFOLLOW) == O_NOFOLLOW && flags in O_WRONLY|O_RDWR|O_NOFOLLOW|O_DIRECTORY|O_NOCTTY|O_NONBLOCK|O_APPEND|O_SYNC|O_NOATIME|O_CREAT|O_EXCL|O_TRUNC && mode in S_IRWXU|S_IRWXG|S_IRWXO|S_ISUID|S_ISGID|S_ISVTX -- openat_file() of local_open(), local_open2() and local_fopenat()
mkdirat: named shares if dfd > 2 -- local_mkdir(), local_set_mapped_file_attrat() makes VIRTFS_META_DIR
mknodat: named shares if dfd > 2 && (mode & S_IFMT) == S_IFREG && dev == 0 -- qemu_mknodat() of local_mknod() with a mapped security_model
unlinkat: named shares if dfd > 2 && flag == {0, AT_REMOVEDIR} -- local_unlinkat_common()
renameat: named shares if olddfd > 2 && newdfd > 2 -- local_renameat()
linkat: named shares if olddfd > 2 && newdfd > 2 && flags == 0 -- local_link()
fchownat: named shares if dfd > 2 && flag == AT_SYMLINK_NOFOLLOW && user == 4294967295 && group == 4294967295 -- local_chown() that changes nobody
utimensat: named shares if dfd > 2 && flags == AT_SYMLINK_NOFOLLOW -- local_utimensat()
lsetxattr: named shares -- fsetxattrat_nofollow(), which goes by /proc/self/fd
lremovexattr: named shares -- fremovexattrat_nofollow() of local_removexattr_nofollow()
pwritev: allow -- local_pwritev()
ftruncate: fd > 2 -- local_truncate()
fchmod: mode == S_IRUSR|S_IWUSR -- local_set_mapped_file_attrat()
