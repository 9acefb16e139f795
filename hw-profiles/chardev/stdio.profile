profile chardev/stdio
summary QEMU's own terminal; of its output's flags see feature/stdout-append
match chardev stdio
require chardev/fd

role main
ioctl: fd == 0 && cmd == {TCGETS, TCSETS, TCGETS2, TCSETS2} -- tcsetattr() of qemu_chr_set_echo_stdio() for the monitor's prompt and after SIGCONT, term_exit(); the newer ones from glibc 2.42 on
fcntl: cmd == F_SETFL && fd == 0 && (arg & FASYNC) == 0 -- term_exit() gives back the flags of its input
