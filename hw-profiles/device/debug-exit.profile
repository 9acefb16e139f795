# exit() runs in the vCPU's thread.
profile device/debug-exit
summary A port by which the guest ends QEMU
match qom isa-debug-exit
require base/main-loop
arch x86_64

role vcpu
exit_group: allow -- debug_exit_write(): the guest ends QEMU
ioctl: fd == 0 && cmd == {TCGETS, TCSETS, TCGETS2, TCSETS2} -- term_exit() by exit() gives back the terminal of a character device
fcntl: cmd == F_SETFL && fd == 0 && (arg & FASYNC) == 0 -- term_exit() gives back the flags of its input
