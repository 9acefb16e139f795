# Chosen with -sandbox obsolete=allow.  Nothing makes these calls any more; whoever
# tries is answered as by a kernel that has none of them, and lives.
profile startup/obsolete
summary System calls that C libraries no longer make
arch x86_64

ustat: errno ENOSYS -- no C library has made it for long
sysfs: errno ENOSYS -- the same
uselib: errno ENOSYS -- a.out libraries are gone
_sysctl: errno ENOSYS -- gone since Linux 5.5
create_module: errno ENOSYS -- gone since Linux 2.6
get_kernel_syms: errno ENOSYS -- gone since Linux 2.6
query_module: errno ENOSYS -- gone since Linux 2.6
