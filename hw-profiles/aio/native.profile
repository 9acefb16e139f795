# The contexts are made before the lockdown: aio_setup_linux_aio() is called for
# every event loop that exists then.  Completions are read from the ring that the
# kernel shares (io_getevents_peek()), so io_getevents() is never called.
profile aio/native
summary aio=native: requests through libaio, misaligned ones through the thread pool
match aio native
require aio/pool

# Where the host gives no context, and in event loops made later, the thread pool does the
# work: raw_check_linux_aio() goes on without one.
io_setup: errno EPERM -- laio_init() at the first request in an event loop without a context
eventfd2: errno EPERM -- event_notifier_init() of laio_init(), just before

role main vcpu iothread migration
io_submit: allow -- ioq_submit(): the guest's reads, writes and flushes
role iothread worker
fdatasync: allow -- handle_aiocb_flush() where the kernel has no IOCB_CMD_FDSYNC
role main
io_destroy: allow -- laio_cleanup() of aio_ctx_finalize(), when an event loop ends
