# Chosen with -sandbox obsolete=allow.  The calls of the group which no kernel serves
# any more are answered as the kernel would, without asking it.
profile startup/obsolete
summary System calls that C libraries no longer make
arch x86_64

ustat: allow -- the group's meaning since QEMU 2.11
sysfs: allow -- the group's meaning since QEMU 2.11
uselib: errno ENOSYS -- a.out libraries are gone
_sysctl: errno ENOSYS -- gone since Linux 5.5
create_module: errno ENOSYS -- gone since Linux 2.6
get_kernel_syms: errno ENOSYS -- gone since Linux 2.6
query_module: errno ENOSYS -- gone since Linux 2.6
