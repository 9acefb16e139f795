# exit() runs its handlers in the thread that calls it.
profile base/vcpu-exit
summary QEMU's end by a vCPU's thread, where that is no violation
require base/main-loop
arch x86_64

role vcpu
exit_group: allow -- exit() in replay_read_error()
ioctl: fd == 0 && cmd == {TCGETS, TCSETS} -- term_exit() gives back the terminal of a character device
fcntl: fd == 0 && cmd == F_SETFL && (arg & FASYNC) == 0 -- term_exit() gives back the flags of its input
