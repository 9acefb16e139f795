profile feature/pidfile
summary -pidfile, which stays behind
match feature pidfile
arch x86_64

unlink: errno ENOENT -- qemu_unlink_pidfile() on the way out, which does not look
