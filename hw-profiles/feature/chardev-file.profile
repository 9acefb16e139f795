profile feature/chardev-file
summary Character devices on files and pipes, opened while the guest runs
match hotplug-chardev file pipe
require chardev/fd
arch x86_64

# With O_CLOEXEC: O_WRONLY|O_CREAT and O_TRUNC or O_APPEND, O_RDONLY, O_RDWR
openat: flags == {0x80241, 0x80441, 0x80000, 0x80002} -- qmp_chardev_open_file_source() of a file, qemu_chr_open_pipe()
lseek: whence == SEEK_CUR -- qio_channel_file_new_fd()
fcntl: cmd == {F_GETFL, F_SETFL} -- g_unix_set_fd_nonblocking() of qemu_chr_open_fd()
