profile chardev/pty
summary The master side of a pseudo terminal
match chardev pty
require chardev/fd

role main vcpu iothread migration
poll[x86_64]: nfds == 1 && timeout_msecs == 0 -- pty_chr_update_read_handler() and char_pty_chr_write() ask for a reader, through g_poll()
role all
unlink[x86_64]: errno ENOENT -- char_pty_finalize() with path=, which does not look: the link stays behind
