# The other end is made through the first (TIOCGPTPEER), so no terminal is opened by its name.
profile feature/hotplug-pty
summary Pseudo terminals made while the guest runs
match hotplug-chardev pty
require chardev/pty base/open

role main
openat: named device "/dev/ptmx" read|write, device "/dev/pts/ptmx" read|write if flags == {O_RDWR, O_RDWR|O_NOCTTY} -- openpty() of qemu_openpty_raw()
ioctl: cmd == {TIOCGPTN, TIOCSPTLCK, TIOCGPTPEER} -- openpty() of qemu_openpty_raw(), ptsname()
ioctl: cmd == {TCGETS, TCSETSF, TCGETS2, TCSETSF2} -- tcgetattr() and tcsetattr() of qemu_openpty_raw(); the newer ones from glibc 2.42 on
symlink[x86_64]: errno EACCES -- char_pty_open() with path=, which reports that there is no link
lseek: whence == SEEK_CUR -- qio_channel_file_new_fd()
