profile feature/pidfile
summary -pidfile, which stays behind
match feature pidfile

unlink[x86_64]: errno ENOENT -- qemu_unlink_pidfile() on the way out, which does not look
