# What a guest with KVM, disks, tap and vhost makes QEMU call once it runs: 52 calls
# outright, nine by argument.  Composed by hand, to measure generators with it: it is
# no profile of the library, and its reasons say what a call is for, no more.
#
# Refused calls answer errno 1, calls of a foreign architecture end the process
# (those answers are no part of a profile; tests/bench/cases.c gives them).
profile bench/guest60
summary a KVM guest's policy of 61 calls, to measure generators with
arch x86_64
read: allow -- I/O on descriptors
write: allow -- I/O on descriptors
readv: allow -- I/O on descriptors
writev: allow -- I/O on descriptors
pread64: allow -- I/O on disk images
pwrite64: allow -- I/O on disk images
preadv: allow -- I/O on disk images
pwritev: allow -- I/O on disk images
close: allow -- descriptors given back
lseek: allow -- holes of disk images
fstat: allow -- size of disk images
newfstatat: allow -- size of disk images
statx: allow -- size of disk images
poll: allow -- event loop
ppoll: allow -- event loop
epoll_wait: allow -- event loop
epoll_pwait: allow -- event loop
epoll_ctl: allow -- event loop
eventfd2: allow -- event notifiers
timerfd_settime: allow -- timers
clock_gettime: allow -- clocks
clock_nanosleep: allow -- clocks
munmap: allow -- memory given back
mremap: allow -- memory that grows
brk: allow -- heap
rt_sigaction: allow -- signals
rt_sigprocmask: allow -- signals
rt_sigreturn: allow -- signals
rt_sigtimedwait: allow -- signals
sigaltstack: allow -- signals
tgkill: allow -- vCPUs kicked, abort()
gettid: allow -- thread identity
getpid: allow -- process identity
getppid: allow -- process identity
sched_yield: allow -- scheduling
sched_getaffinity: allow -- scheduling
set_robust_list: allow -- start of a thread
rseq: allow -- start of a thread
exit: allow -- end of a thread
exit_group: allow -- end of the process
restart_syscall: allow -- interrupted calls
fdatasync: allow -- guest's flush
fsync: allow -- guest's flush
fallocate: allow -- guest's discard
ftruncate: allow -- images that grow
sendmsg: allow -- sockets
recvmsg: allow -- sockets
sendto: allow -- sockets
recvfrom: allow -- sockets
accept4: allow -- sockets
getrandom: allow -- random numbers
io_uring_enter: allow -- disk I/O
# 33 of KVM, then TUNSETOFFLOAD, TUNGETIFF, FIONREAD, FIONBIO, TCGETS, BLKDISCARD,
# VHOST_SET_VRING_KICK; as numbers, as they were recorded.
ioctl: cmd == {0xae80, 0xae03, 0xae04, 0xae41, 0x4020ae46, 0x4010ae42, 0xae60} -- vCPU loop, memory slots
ioctl: cmd == {0xc008ae67, 0xc208ae62, 0x8208ae63, 0x4008ae6a, 0x4020ae76, 0x4040ae79} -- interrupts, eventfds
ioctl: cmd == {0x4020aea5, 0x8030ae7c, 0x4030ae7b, 0x8090ae81, 0x4090ae82} -- MSIs, clock, registers
ioctl: cmd == {0x8138ae83, 0x4138ae84, 0xc008ae88, 0x4008ae89, 0x81a0ae8c, 0x41a0ae8d} -- registers, FPU
ioctl: cmd == {0x8400ae8e, 0x4400ae8f, 0x4008ae90, 0x8004ae98, 0x4004ae99} -- local APIC, CPUID, MP state
ioctl: cmd == {0x8040ae9f, 0x4040aea0, 0x9000aea4, 0x5000aea5} -- vCPU events, XSAVE
ioctl: cmd == {0x400454d0, 0x800454d2, 0x541b, 0x5421, 0x5401, 0x1277, 0x4008af20} -- tap, terminal, disk, vhost
mmap: (prot & PROT_EXEC) == 0 -- memory, never executable
mprotect: (prot & PROT_EXEC) == 0 -- memory, never executable
socket: family == {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK} -- connections
clone: (clone_flags & 0x7e020000) == 0 -- threads, no namespaces
fcntl: cmd == {F_GETFD, F_SETFD, F_GETFL, F_SETFL, 0x406, 0x24, 0x25} -- flags of descriptors, image locks
prctl: option == {15, 16, 29, 3, 0x53564d41} -- names, timer slack, dumpable
madvise: behavior == {0, 3, 4, 8, 9, 10, 12, 13, 14, 16, 17} -- memory given back, huge pages
futex: op == {0, 1, 0x80, 0x81, 0x89, 0x189, 0x86, 0x87, 0x83} -- locks
