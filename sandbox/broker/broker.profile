# The broker's own filter: what its process may do, from its first message to the seal, and
# with serving.profile to its end.  No VM has it, so it is not in the library.
profile broker
summary The process beside QEMU that makes calls by name: its start

# Its start: orders.c, in the order in which QEMU gives them
recvmsg: flags == MSG_CMSG_CLOEXEC -- receive()
getpid: allow -- take_ask(), broker_watch_start()
umask: allow -- take_ask(): QEMU's
pidfd_open: flags == 0 -- take_ask()
lseek: whence == SEEK_END -- map_shared()
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED -- map_shared()
fcntl: cmd == F_GET_SEALS -- map_shared()
newfstatat[x86_64]: allow -- take_root(): stat() and, by glibc up to 2.38, fstat()
fstat[x86_64]: allow -- take_root()
fchdir: allow -- take_root(), seal()
chroot: allow -- take_root() of -chroot
getgroups: allow -- take_groups()
setgroups: allow -- take_groups() of -runas
setresgid: allow -- take_identity() of -runas
setresuid: allow -- take_identity() of -runas
clone[x86_64]: clone_flags == SIGCHLD -- broker_watch_start()
seccomp: op == SECCOMP_SET_MODE_FILTER && flags == 0 -- broker_narrow()
