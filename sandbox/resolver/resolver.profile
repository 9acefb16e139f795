# The resolver's own filter: what its process may do once it has begun.  No VM has it, so it
# is not in the library.  Which modules getaddrinfo() loads is the host's choice; below are
# the calls of glibc's files, dns and compat and its cache nscd, of systemd's resolve,
# myhostname and mymachines, of mdns, sss and libvirt.  Whatever else a module calls is
# answered ENOSYS, so at worst a name is not found.
#
# There is no program to execute, no process or thread to make, nobody to trace or to signal,
# and no file is opened for writing.
profile resolver
summary The process beside QEMU that looks up names of hosts

# main.c, and what ends it
recvfrom: allow -- main(): recv() of a question; __libc_res_nsend() of answers, nss-resolve, sss
sendto: flags in MSG_NOSIGNAL|MSG_DONTWAIT -- main(): send() of an answer; make_request() of __check_pf(), nscd, modules
exit_group: allow -- main(), when QEMU has ended
restart_syscall: allow -- the kernel's own restart of poll() after SIGSTOP

# Modules and files: dlopen() and fopen()
openat: flags in O_CLOEXEC|O_DIRECTORY|O_NOFOLLOW|O_NONBLOCK|O_NOCTTY|O_PATH -- open_path() of ld.so, nss_files, __resolv_conf_load(), opendir() of libvirt's
read: allow -- open_verify() of ld.so, nss_files, mdns by a stream
pread64: allow -- _dl_map_object_from_fd() of glibc up to 2.35
lseek: whence == {SEEK_SET, SEEK_CUR, SEEK_END} -- fseek() of nss_files
fstat: allow -- fopen(), dlopen()
newfstatat: allow -- stat() of __file_change_detection_for_stat(); fstat() of glibc up to 2.38
statx: allow -- modules that are newer than glibc's stat()
access[x86_64]: allow -- _nss_database_check_reload_and_get(), ld.so: /etc/ld.so.preload
faccessat: allow -- the same on architectures without access()
readlinkat: allow -- chase() of systemd's modules
readlink[x86_64]: allow -- realpath()
getdents64: allow -- readdir() of libvirt's module
close: allow -- all of them
mmap: (flags & MAP_SHARED) == 0 || (prot & PROT_WRITE) == 0 -- dlopen(), malloc(), nscd_get_mapping(), sss_nss_mc_init_ctx()
munmap: allow -- dlclose(), free()
mprotect: allow -- _dl_protect_relro(), malloc()
mremap: allow -- realloc()
madvise: behavior == MADV_DONTNEED -- heap_shrink() of free()
brk: allow -- malloc()
futex: allow -- locks of dlopen() and of modules

# Sockets
socket: family == {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK} && type in SOCK_STREAM|SOCK_DGRAM|SOCK_CLOEXEC|SOCK_NONBLOCK -- reopen() of __res_send(), open_socket() of nscd, __check_pf(), modules
connect: allow -- reopen(), rfc3484_sort() and modules
bind: allow -- __check_pf() and sd_netlink_open(): netlink
sendmsg: flags in MSG_NOSIGNAL|MSG_DONTWAIT -- sd-netlink and varlink
sendmmsg: flags == MSG_NOSIGNAL -- send_dg(): both questions at once
recvmsg: flags in MSG_CMSG_CLOEXEC|MSG_DONTWAIT|MSG_PEEK|MSG_TRUNC -- __check_pf(), nscd, varlink
write: allow -- mdns and sss, on their sockets: files are open for reading only
writev: allow -- send_vc(): TCP to a name server
readv: allow -- nscd
getsockname: allow -- rfc3484_sort(), __check_pf()
getpeername: allow -- send_dg()
getsockopt: level == {SOL_SOCKET, SOL_NETLINK} -- SO_ERROR, SO_PEERCRED, SO_RCVBUF and others of modules
setsockopt: allow -- IP_RECVERR of reopen(), buffers and options of netlink
poll[x86_64]: allow -- send_dg(), wait_on_socket() of nscd, modules
select[x86_64]: allow -- mdns
pselect6: allow -- mdns on architectures without select()
ppoll: allow -- varlink, sd-netlink
ioctl: cmd == {FIONREAD, SIOCGIFINDEX, SIOCGIFNAME} -- send_dg(), if_nametoindex() of "fe80::1%eth0"
fcntl: cmd == {F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC} -- modules

# Who and when
getpid: allow -- modules
gettid: allow -- systemd's modules
getuid: allow -- sss
geteuid: allow -- sss
getgid: allow -- sss
getegid: allow -- sss
uname: allow -- gethostname()
getrandom: allow -- __res_randomid(), and hash tables of systemd's
clock_gettime: allow -- where the host's clock source has no vDSO
gettimeofday: allow -- the same
clock_nanosleep: allow -- usleep() of modules that try again
sched_getaffinity: allow -- malloc()'s number of arenas
sysinfo: allow -- qsort() of glibc up to 2.36
rt_sigprocmask: allow -- BLOCK_SIGNALS() of systemd's modules
rt_sigaction: allow -- sss: SIGPIPE
prlimit64: new_rlim == 0 -- getrlimit() of modules
