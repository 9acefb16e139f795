# Part of startup/base: what the second filter gives to the broker for shared folders must lie
# within the first one.
profile startup/shares
summary Shared folders while QEMU starts

openat: dfd > 2 && (flags & O_NOFOLLOW) == O_NOFOLLOW && flags in O_WRONLY|O_RDWR|O_NOFOLLOW|O_DIRECTORY|O_NOCTTY|O_NONBLOCK|O_APPEND|O_SYNC|O_NOATIME|O_CREAT|O_EXCL|O_TRUNC && mode in S_IRWXU|S_IRWXG|S_IRWXO|S_ISUID|S_ISGID|S_ISVTX -- openat_file() of local_open2(), after the lockdown: fsdev/local-write
mkdirat: dfd > 2 -- local_mkdir(), after the lockdown: fsdev/local-write
mknodat: dfd > 2 -- local_mknod(), likewise
renameat: olddfd > 2 && newdfd > 2 -- local_renameat(), likewise
linkat: olddfd > 2 && newdfd > 2 && flags == 0 -- local_link(), likewise
symlinkat: newdfd > 2 -- local_symlink(), likewise
unlinkat: dfd > 2 && flag == {0, AT_REMOVEDIR} -- local_unlinkat_common(), likewise
fchownat: dfd > 2 && flag == AT_SYMLINK_NOFOLLOW -- local_chown(), likewise
utimensat: dfd > 2 && flags == AT_SYMLINK_NOFOLLOW -- local_utimensat(), likewise
fchmodat2: dfd > 2 && flags == AT_SYMLINK_NOFOLLOW -- qsandbox_fchmodat() of fchmodat_nofollow(), likewise
fchmod: mode == S_IRUSR|S_IWUSR -- local_set_mapped_file_attrat(), likewise
lgetxattr: allow -- fgetxattrat_nofollow() of local_lstat(), as a device looks at its folder
fgetxattr: allow -- local_fstat(), after the lockdown: fsdev/local
llistxattr: allow -- flistxattrat_nofollow(), likewise
lsetxattr: allow -- fsetxattrat_nofollow(), likewise
lremovexattr: allow -- fremovexattrat_nofollow(), likewise
ioctl: cmd == FS_IOC_GETVERSION -- local_ioc_getversion(), likewise
sync_file_range: flags == SYNC_FILE_RANGE_WAIT_BEFORE|SYNC_FILE_RANGE_WRITE -- local_pwritev(), likewise
inotify_init1: flags == IN_NONBLOCK -- qemu_file_monitor_new(), likewise: device/usb-mtp
inotify_add_watch: mask == 966 -- qemu_file_monitor_add_watch(), likewise
inotify_rm_watch: allow -- qemu_file_monitor_remove_watch(), likewise
