# Part of startup/base.
profile startup/sound
summary What libraries for sound ask for while QEMU starts, beyond files and sockets

futex: op == {FUTEX_LOCK_PI_PRIVATE, FUTEX_UNLOCK_PI_PRIVATE, FUTEX_TRYLOCK_PI_PRIVATE} -- pa_mutex_lock() and pa_mutex_unlock() of PulseAudio's client
fcntl: cmd == F_SETLKW -- pa_lock_fd() of PulseAudio's cookie
setsockopt: level == SOL_SOCKET && optname == {SO_PASSCRED, SO_SNDBUF, SO_RCVBUF} -- pa_iochannel_creds_enable(), by which a server knows QEMU's user, and pa_pstream_new()
eventfd2: count == 0 && flags == EFD_SEMAPHORE|O_CLOEXEC -- impl_eventfd_create() of PipeWire's loops
memfd_create: flags == MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_NOEXEC_SEAL -- pw_mempool_alloc() of PipeWire 1.0 and later
mlock: errno EPERM -- mlock() of impl_port_use_buffers() in PipeWire's client, which goes on without
