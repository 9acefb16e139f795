# What the broker's process may do once it serves.  Both it and its watch put this filter on
# top of the first one: nobody changes root, user or groups any more, or makes a process.
profile serving
summary The process beside QEMU that makes calls by name: its work

recvmsg: flags == MSG_CMSG_CLOEXEC|MSG_DONTWAIT -- receive() of addresses that commands name
sendto: flags == MSG_NOSIGNAL || flags == MSG_NOSIGNAL|MSG_DONTWAIT -- broker_take_orders(), report()
fcntl: cmd == {F_GETFL, F_SETFL} -- connect_socket(), broker_hand_over()

# A call of QEMU's: exchange.c, files.c
ioctl: cmd == {SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND, SECCOMP_IOCTL_NOTIF_ADDFD, SECCOMP_IOCTL_NOTIF_SET_FLAGS, SECCOMP_IOCTL_NOTIF_ID_VALID} -- serve_one(), broker_answer(), broker_hand_over(), seal(), try_addfd(), broker_write()
pread64: allow -- broker_read(), broker_read_text()
openat2: allow -- pin(), open_again()
statx: allow -- broker_kind()
readlinkat: allow -- broker_real_path(), take_folder(), read_link()
fstatfs: allow -- broker_is_fit()
openat: allow -- broker_open_pinned(), broker_make(), open_shared()
unlinkat: flag == {0, AT_REMOVEDIR} -- broker_unlink(), broker_share_unlink()
close: allow -- what was pinned and handed over

# What the guest does to a shared folder: share.c
newfstatat[x86_64]: flag == AT_SYMLINK_NOFOLLOW -- look_at()
mkdirat: allow -- change()
mknodat: allow -- change()
symlinkat: allow -- make_link()
renameat: allow -- move()
linkat: flags == 0 -- move()
fchownat: flag == AT_SYMLINK_NOFOLLOW -- change()
utimensat: flags == AT_SYMLINK_NOFOLLOW -- change_times()
fchmodat: allow -- change_mode()
lgetxattr: allow -- get_attribute()
llistxattr: allow -- get_attribute()
lsetxattr: allow -- set_attribute()
lremovexattr: allow -- set_attribute()
inotify_add_watch: (mask & 50331648) == 50331648 -- watch_folder(): IN_DONT_FOLLOW and IN_ONLYDIR
process_vm_writev: flags == 0 -- broker_write()

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
