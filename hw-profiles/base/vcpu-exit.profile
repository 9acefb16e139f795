# exit() runs its handlers in the thread that calls it.
profile base/vcpu-exit
summary QEMU's end by a vCPU's thread, where that is no violation
require base/main-loop

role vcpu
exit_group: allow -- exit() in debug_exit_write(), testdev_eat_packet() and replay_read_error()
ioctl: fd == 0 && cmd == {TCGETS, TCSETS, TCGETS2, TCSETS2} -- term_exit() by exit() gives back the terminal of a character device
fcntl: cmd == F_SETFL && fd == 0 && (arg & FASYNC) == 0 -- term_exit() gives back the flags of its input
