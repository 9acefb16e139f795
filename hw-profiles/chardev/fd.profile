profile chardev/fd
summary Character devices that are a file descriptor
require base/main-loop

role main vcpu iothread migration
writev: allow -- qio_channel_file_writev() of fd_chr_write(): the guest's output
role main iothread
readv: allow -- qio_channel_file_readv() of fd_chr_read(): input for the guest
