# New files have the rights that QEMU asks for, of which none is to execute; folders are
# made with 0755.
profile feature/usb-mtp-write
summary A folder of the host as a USB media device that the guest writes to
match feature usb-mtp-write
require device/usb-mtp

role main vcpu
openat: named shares if dfd > 2 && flags == O_CREAT|O_WRONLY|O_NOFOLLOW|O_CLOEXEC && mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IROTH -- usb_mtp_write_data()
mkdirat: named shares if dfd > 2 && mode == S_IRWXU|S_IRGRP|S_IXGRP|S_IROTH|S_IXOTH -- usb_mtp_write_data()
unlinkat: named shares if dfd > 2 && flag == {0, AT_REMOVEDIR} -- usb_mtp_deletefn()
