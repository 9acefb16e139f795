# A name below /dev/fdset stands for a descriptor that a manager has given with add-fd:
# it is duplicated, and its flags become those that were asked for.
profile base/open
summary Files that are opened by a name or as a descriptor of add-fd
require base/main-loop

# Where files are opened by name, these calls reach the broker, too, which refuses them as
# base/main-loop does elsewhere: without a report.
role main migration
openat: named "/proc/sys/vm/overcommit_memory" none, "/sys/devices/system/cpu/*" none, "/proc/stat" none, "/proc/cpuinfo" none, "/proc/*/cmdline" none, "/sys/module/vhost/parameters/*" none, "/etc/hosts" none, "/etc/host.conf" none, "/etc/resolv.conf" none, "/etc/nsswitch.conf" none, "/etc/gai.conf" none, "/etc/services" none, "/etc/ld.so.cache" none, "/usr/lib/*/charset.alias" none, "/usr/lib64/charset.alias" none if flags in O_CLOEXEC -- free() of a thread's heap, arena_get2(), which counts processors, qemu_kill_report(), vhost_kernel_memslots_limit(), getaddrinfo() of a name, g_strerror(), which go on without
openat: named "/proc/self/pagemap" none if flags == O_RDONLY -- vtop() of gpa2hpa, which reports that it cannot
openat: named "/dev/userfaultfd" none if flags == O_RDWR|O_CLOEXEC -- uffd_open() of migrate-set-capabilities, which takes this for a host that has none
role main vcpu iothread migration
fcntl: cmd == F_DUPFD_CLOEXEC && arg == 0 -- qemu_dup() of qemu_dup_flags()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- qemu_dup_flags(); of what is opened g_unix_set_fd_nonblocking(), qio_channel_set_blocking() and curl_multi_socket_action()
ftruncate: fd > 2 && length == 0 -- qemu_dup_flags() with O_TRUNC
