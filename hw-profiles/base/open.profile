# A name below /dev/fdset stands for a descriptor that a manager has given with add-fd:
# it is duplicated, and its flags become those that were asked for.
profile base/open
summary Files that are opened by a name or as a descriptor of add-fd
require base/main-loop

role main vcpu iothread migration
fcntl: cmd == F_DUPFD_CLOEXEC && arg == 0 -- qemu_dup() of qemu_dup_flags()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- qemu_dup_flags()
ftruncate: fd > 2 && length == 0 -- qemu_dup_flags() with O_TRUNC
