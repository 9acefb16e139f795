# The broker's own filter: what its process may do, from its first message to its end.  No
# VM has it, so it is not in the library.
profile broker
summary The process beside QEMU that makes calls by name

# Its start: orders.c, in the order in which QEMU gives them
recvmsg: flags in MSG_CMSG_CLOEXEC|MSG_DONTWAIT -- receive()
sendto: flags == MSG_NOSIGNAL || flags == MSG_NOSIGNAL|MSG_DONTWAIT -- broker_take_orders(), report()
getpid: allow -- take_ask(), broker_watch_start()
umask: allow -- take_ask(): QEMU's
pidfd_open: flags == 0 -- take_ask()
lseek: whence == SEEK_END -- map_shared()
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED -- map_shared()
fcntl: cmd == {F_GETFL, F_SETFL, F_GET_SEALS} -- connect_socket(), hand_over(), map_shared()
newfstatat[x86_64]: allow -- take_root(): stat() and, by glibc up to 2.38, fstat()
fstat[x86_64]: allow -- take_root()
fchdir: allow -- take_root(), seal()
chroot: allow -- take_root() of -chroot
getgroups: allow -- take_groups()
setgroups: allow -- take_groups() of -runas
setresgid: allow -- take_identity() of -runas
setresuid: allow -- take_identity() of -runas
clone[x86_64]: clone_flags == SIGCHLD -- broker_watch_start()

# A call of QEMU's: exchange.c, files.c
ioctl: cmd == {SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND, SECCOMP_IOCTL_NOTIF_ADDFD, SECCOMP_IOCTL_NOTIF_SET_FLAGS} -- serve_one(), broker_answer(), hand_over(), seal(), try_addfd()
pread64: allow -- broker_read(), broker_read_text()
openat2: allow -- pin()
statx: allow -- broker_kind()
readlinkat: allow -- real_path(), take_folder()
fstatfs: allow -- is_fit()
openat: allow -- open_old(), open_new()
unlinkat: flag == 0 -- broker_unlink()
close: allow -- what was pinned and handed over

# sockets.c, pending.c
pidfd_getfd: allow -- broker_fetch()
getsockopt: level == SOL_SOCKET && optname == {SO_DOMAIN, SO_TYPE, SO_PROTOCOL, SO_ERROR} -- begin(), look()
connect: allow -- connect_socket(), look()
sendmsg: flags in MSG_NOSIGNAL|MSG_DONTWAIT|MSG_MORE -- send_data()
bind: allow -- bind_address()
clock_gettime: which_clock == CLOCK_MONOTONIC -- now(), where the host's clock source has no vDSO

# Waiting and ending: serve.c, watch.c
ppoll: sigmask == 0 -- broker_serve(), look(), is_asked(), watch()
restart_syscall: allow -- the kernel's own restart of ppoll() after SIGSTOP
prctl: option == PR_SET_PDEATHSIG -- watch()
getppid: allow -- watch()
exit_group: allow -- the end of main(), watch() and broker_take_orders()
