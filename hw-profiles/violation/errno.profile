# What a refused call fails with (violation=auto): an error that those who make it know and
# survive.  EPERM where nothing is said here, ENOSYS for numbers that have no name.  A call
# gets here only when no profile of the VM speaks of it; nothing of this is ever let through.
profile violation/errno
summary The errors that refused calls fail with, chosen by what their callers survive

# Calls that have an older way, which callers take when the kernel does not know them
clone3: errno ENOSYS -- __clone_internal() falls back to clone()
openat2: errno ENOSYS -- callers fall back to openat
faccessat2: errno ENOSYS -- faccessat() falls back to what it did before
fchmodat2: errno ENOSYS -- fchmodat() goes by /proc/self/fd then
statx: errno ENOSYS -- stat() falls back to newfstatat
close_range: errno ENOSYS -- qemu_close_all_open_fd() closes one by one
copy_file_range: errno ENOSYS -- handle_aiocb_copy_range() reads and writes then
preadv2: errno ENOSYS -- preadv2() without flags falls back to preadv
pwritev2: errno ENOSYS -- pwritev2() without flags falls back to pwritev
epoll_pwait2: errno ENOSYS -- callers fall back to epoll_pwait
sendmmsg: errno ENOSYS -- getaddrinfo() sends its questions one by one
recvmmsg: errno ENOSYS -- callers receive one by one
getrandom: errno ENOSYS -- getentropy() and gnutls_rnd() turn to /dev/urandom
memfd_create: errno ENOSYS -- qemu_memfd_alloc() turns to a file
memfd_secret: errno ENOSYS -- callers keep their secrets in other memory
userfaultfd: errno ENOSYS -- uffd_open() reports it, and the snapshot is not taken
rseq: errno ENOSYS -- start_thread() goes without
set_robust_list: errno ENOSYS -- start_thread() ignores it
membarrier: errno ENOSYS -- callers use barriers of their own
mseal: errno ENOSYS -- the dynamic linker goes without
map_shadow_stack: errno ENOSYS -- start_thread() goes without
pkey_alloc: errno ENOSYS -- callers go without keys
pidfd_open: errno ENOSYS -- GLib watches children by SIGCHLD then
pidfd_send_signal: errno ENOSYS -- callers fall back to kill
process_madvise: errno ENOSYS -- callers go without
landlock_create_ruleset: errno ENOSYS -- libraries that confine themselves go without
landlock_add_rule: errno ENOSYS -- the same
landlock_restrict_self: errno ENOSYS -- the same
mbind: errno ENOSYS -- host_memory_backend_memory_complete() takes it for a kernel without NUMA
set_mempolicy: errno ENOSYS -- libnuma takes it for a kernel without NUMA
get_mempolicy: errno ENOSYS -- libnuma takes it for a kernel without NUMA
futex: errno ENOSYS -- pthread_mutex_lock() of kinds that need an operation of their own
futex_waitv: errno ENOSYS -- callers wait for one word at a time
futex_wake: errno ENOSYS -- callers fall back to futex
futex_wait: errno ENOSYS -- callers fall back to futex
futex_requeue: errno ENOSYS -- callers fall back to futex
statmount: errno ENOSYS -- libmount reads /proc/self/mountinfo then
listmount: errno ENOSYS -- libmount reads /proc/self/mountinfo then
cachestat: errno ENOSYS -- callers go without

# Files: as if QEMU's user might not
open[x86_64]: errno EACCES -- fopen() of old C libraries, as for a file that may not be read
openat: errno EACCES -- fopen() and qemu_open_internal(), as for a file that may not be opened
creat[x86_64]: errno EACCES -- as for a file that may not be made
access[x86_64]: errno EACCES -- g_file_test() and the like, as for a file that may not be read
faccessat: errno EACCES -- the same below a directory
stat[x86_64]: errno EACCES -- stat() of old C libraries
lstat[x86_64]: errno EACCES -- lstat() of old C libraries
newfstatat: errno EACCES -- stat(), and fstat() of glibc up to 2.38
fstat: errno EACCES -- stdio sizes its buffer by itself then
readlink[x86_64]: errno EACCES -- realpath(), as for a directory that may not be searched
readlinkat: errno EACCES -- the same below a directory
lseek: errno ESPIPE -- stdio takes the file for a stream without positions
fallocate: errno EOPNOTSUPP -- do_fallocate() is answered as by a file system without holes; zeroes are written
getxattr: errno EOPNOTSUPP -- as on a file system without attributes
lgetxattr: errno EOPNOTSUPP -- as on a file system without attributes
fgetxattr: errno EOPNOTSUPP -- as on a file system without attributes
fcntl: errno EINVAL -- qemu_probe_lock_ops() and others, as for a command that the kernel lacks
ioctl: errno ENOTTY -- isatty(), and drivers that probe: the device does not know the request
eventfd2: errno EMFILE -- event_notifier_init() fails as at the limit of descriptors

# Memory
mmap: errno ENOMEM -- malloc() and qemu_anon_ram_alloc() know that there may be none
mremap: errno ENOMEM -- realloc() copies instead
mprotect: errno EACCES -- grow_heap() of malloc() goes without
pkey_mprotect: errno EACCES -- callers go without keys
madvise: errno EINVAL -- pthread_create() guards its stack by mprotect then; for others it is advice that the kernel lacks
shmat: errno EACCES -- as for a segment of another user

# Threads and processes
clone: errno EAGAIN -- pthread_create() fails as at the limit of threads
wait4: errno ECHILD -- as for a process without children
waitid: errno ECHILD -- as for a process without children
restart_syscall: errno EINTR -- the call that was interrupted ends as one that no kernel restarts
prctl: errno EINVAL -- callers name memory or ask for what older kernels lack
arch_prctl[x86_64]: errno EINVAL -- the C library asks for shadow stacks
clock_gettime: errno EINVAL -- as for a clock that the kernel lacks

# Sockets
socket: errno EACCES -- getaddrinfo(), if_nametoindex() and inet_listen_saddr() go on to the next address or report it
connect: errno EACCES -- inet_connect_saddr() goes on to the next address
bind: errno EACCES -- try_bind() reports it, as for a port that QEMU's user may not have
setsockopt: errno ENOPROTOOPT -- callers ignore or report an option that the kernel lacks
getsockopt: errno ENOPROTOOPT -- the same
