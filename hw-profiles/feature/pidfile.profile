profile feature/pidfile
summary -pidfile, removed at the end
match feature pidfile
arch x86_64

role main vcpu
unlink: allow -- qemu_unlink_pidfile() on the way out
