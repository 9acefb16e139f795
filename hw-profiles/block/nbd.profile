# A lost connection is made again at the next request (nbd_reconnect_attempt()).
profile block/nbd
summary NBD client; for connecting again see feature/connect-unix and feature/connect-inet
match block nbd
require net/channel base/threads

role main vcpu iothread migration
setsockopt: level == IPPROTO_TCP && optname == {TCP_NODELAY, TCP_CORK} -- nbd_connect(), nbd_co_send_request()
shutdown: how == SHUT_RDWR -- nbd_channel_error(), nbd_teardown_connection()

# The request that finds the connection lost makes the thread that connects again,
# in whatever thread it is; what that one does has role vcpu in net/client-common.
role vcpu migration
clone: clone_flags == CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID -- pthread_create() of nbd_co_establish_connection()
rseq: flags == 0 -- start_thread()
prctl: option == PR_SET_NAME -- pthread_setname_np() of qemu_thread_start()
madvise: behavior == {MADV_DONTNEED, MADV_NOHUGEPAGE} -- start_thread() gives back the stack of connect_thread_func()
exit: allow -- start_thread() when connect_thread_func() has returned
