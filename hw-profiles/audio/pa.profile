# The library's own thread ("threaded-ml") speaks with the server.  It has the process's
# filter, so what it calls stands beside what the main loop calls.  Others lock its mutex,
# which inherits priorities, and wake it up.
#
# QEMU does not connect again: if the server ends, the guest goes on in silence.
profile audio/pa
summary Sound by a PulseAudio server
match audio pa
require base/open base/real-time

role main vcpu migration
futex: op == {FUTEX_LOCK_PI_PRIVATE, FUTEX_UNLOCK_PI_PRIVATE, FUTEX_TRYLOCK_PI_PRIVATE} -- pa_mutex_lock() and pa_mutex_unlock() of pa_threaded_mainloop_lock() and pa_threaded_mainloop_unlock()

role main
poll[x86_64]: allow -- poll_func() of pa_threaded_mainloop_new()
sendto: flags == MSG_NOSIGNAL && addr == 0 -- pa_write() of pa_iochannel_write()
sendmsg: flags == MSG_NOSIGNAL -- pa_iochannel_write_with_creds() and pa_iochannel_write_with_fds()
recvmsg: flags == 0 -- pa_iochannel_read_with_ancil() of do_pstream_read()
ioctl: errno ENOTTY if cmd == {TCGETS, TCGETS2} -- isatty() of pa_log_levelv_meta(), which writes without colours then

# What the server records lies in its memory, which it names when a stream begins, or sends
# a descriptor of.
fstat: allow -- shm_attach() of pa_shm_attach(), for a server's memory; glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() of shm_attach() with glibc up to 2.38
mmap: prot in PROT_READ|PROT_WRITE && flags == MAP_SHARED && fd > 2 -- shm_attach()
openat: named "/dev/shm/pulse-shm-*" read if flags == O_NOFOLLOW|O_CLOEXEC -- shm_open() of shm_attach(), where memory has names
role main vcpu
unlink[x86_64]: named "/dev/shm/pulse-shm-*" -- shm_unlink() of pa_shm_free(), for memory of QEMU's that has a name, at its end
