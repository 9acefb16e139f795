profile chardev/stdio
summary QEMU's own terminal
match chardev stdio
require chardev/fd
arch x86_64

role main
ioctl: cmd == {TCGETS, TCSETS} -- tcsetattr() of qemu_chr_set_echo_stdio() for the monitor's prompt and after SIGCONT, term_exit()
fcntl: cmd == F_SETFL && fd == {0, 1} && (arg & FASYNC) == 0 -- term_exit() gives back the terminal's flags
