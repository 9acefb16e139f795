profile chardev/serial
summary A serial port of the host
match chardev serial
require chardev/fd

role main vcpu
ioctl: cmd == {TCGETS, TCSETS, TCGETS2, TCSETS2} -- tty_serial_init(): the guest chooses speed and format; the newer ones from glibc 2.42 on
ioctl: cmd == TCSBRKP -- tcsendbreak() of tty_serial_ioctl(): the guest sends a break
ioctl: cmd == {TIOCMGET, TIOCMSET} -- tty_serial_ioctl(): modem lines
