# Two threads of the library's speak with the server and move samples ("PipeWire thread
# loop" and the loop of its data).  They have the process's filter, so what they call stands
# beside what the main loop calls.  Streams are made by whoever opens a voice.
#
# The server hands over memory and event notifiers by its socket, and gets QEMU's.  QEMU
# does not connect again: if the server ends, the guest goes on in silence.
#
# Of the loops' calls, epoll's serve QEMU's own event loops then, too.
profile audio/pipewire
summary Sound by a PipeWire server
match audio pipewire
require base/main-loop base/eventfd base/real-time

role main vcpu migration
epoll_ctl: op == {EPOLL_CTL_ADD, EPOLL_CTL_MOD, EPOLL_CTL_DEL} -- impl_pollfd_add(), impl_pollfd_mod() and impl_pollfd_del() of a stream's sources
epoll_wait[x86_64]: allow -- impl_pollfd_wait() of the library's loops, fdmon_epoll_wait() of a vCPU that waits for the main loop
memfd_create: flags == {MFD_CLOEXEC|MFD_ALLOW_SEALING, MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_NOEXEC_SEAL} -- pw_mempool_alloc() of a stream's node
ftruncate: fd > 2 -- pw_mempool_alloc()
fcntl: cmd == F_ADD_SEALS -- pw_mempool_alloc()
mmap: prot in PROT_READ|PROT_WRITE && flags == MAP_SHARED && fd > 2 -- memblock_map() of QEMU's memory and of the server's
fstat: allow -- pw_memblock_map() of libraries that look whether memory is as long as it has to be; glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() of pw_memblock_map() with glibc up to 2.38

# Memory need not be locked.
mlock: errno EPERM -- mlock() of what impl_port_use_buffers() gets, which goes on without

role main
sendmsg: flags == MSG_NOSIGNAL|MSG_DONTWAIT -- pw_protocol_native_connection_flush()
recvmsg: flags == MSG_CMSG_CLOEXEC|MSG_DONTWAIT -- refill_buffer() of pw_protocol_native_connection_get_next()
