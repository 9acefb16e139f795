# The guest sends what it wants done by USB, and a processor's write to the controller's
# registers or the controller's timer has it done.  What it names lies below rootdir=: QEMU
# walks there from that folder, name by name, and the broker makes these calls, as for
# fsdev/local.
profile device/usb-mtp
summary A folder of the host as a USB media device
match qom usb-mtp
require base/main-loop base/waiting

role main vcpu
openat: named shares if flags == O_DIRECTORY|O_CLOEXEC -- enter() of sandbox/qemu/folder.c opens rootdir=
openat: named shares if dfd > 2 && flags == {O_DIRECTORY|O_NOFOLLOW|O_CLOEXEC, O_NOFOLLOW|O_CLOEXEC, O_NONBLOCK|O_NOFOLLOW|O_CLOEXEC} -- enter(), usb_mtp_object_readdir(), usb_mtp_get_object(), usb_mtp_get_partial_object(), qsandbox_folder_access()
newfstatat: named shares if dfd > 2 && flag == AT_SYMLINK_NOFOLLOW -- usb_mtp_object_alloc(), usb_mtp_update_object()
inotify_init1: flags == IN_NONBLOCK -- qemu_file_monitor_new() of usb_mtp_command(), for each session
inotify_add_watch: named shares if mask == 966 -- qemu_file_monitor_add_watch() of usb_mtp_object_readdir(): IN_CREATE, IN_DELETE, IN_MODIFY, IN_MOVED_TO, IN_MOVED_FROM, IN_ATTRIB
inotify_rm_watch: allow -- qemu_file_monitor_remove_watch() of usb_mtp_object_free()
fstat: allow -- fdopendir() of usb_mtp_object_readdir(), glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
fcntl: cmd == F_GETFL -- fdopendir()
fcntl: cmd == F_SETFD && arg == FD_CLOEXEC -- fdopendir() with glibc up to 2.35
getdents64: allow -- readdir() of usb_mtp_object_readdir()
fstatfs: allow -- qsandbox_folder_statvfs() of usb_mtp_get_storage_info()
lseek: whence == SEEK_SET -- usb_mtp_get_partial_object()
