profile chardev/pty
summary The master side of a pseudo terminal
match chardev pty
require chardev/fd
arch x86_64

role main vcpu iothread migration
poll: nfds == 1 && timeout_msecs == 0 -- pty_chr_update_read_handler() and char_pty_chr_write() ask for a reader, through g_poll()
unlink: allow -- char_pty_finalize() removes the link that path= has made
