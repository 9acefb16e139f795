profile feature/chardev-file
summary Character devices on files and pipes, opened while the guest runs
match hotplug-chardev file pipe
match feature chardev-log
require chardev/fd base/open

lseek: whence == SEEK_CUR -- qio_channel_file_new_fd()
role main
openat: named outputs, files if flags == {O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, O_WRONLY|O_CREAT|O_APPEND|O_CLOEXEC} && mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH -- qmp_chardev_open_file_source() of a file to be written, qemu_char_open() with logfile=
openat: named outputs, files if flags == {O_CLOEXEC, O_RDWR|O_CLOEXEC} -- qmp_chardev_open_file_source() of a file to be read, qemu_chr_open_pipe()
