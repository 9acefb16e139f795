# The rings are made before the lockdown: aio_setup_linux_io_uring() is called for
# every event loop that exists then, restricted to the operations of luring_do_submit(),
# as what is done through a ring is not seen by the filter.
profile aio/io_uring
summary aio=io_uring: requests through rings, misaligned ones through the thread pool
match aio io_uring
require aio/pool

# Where the host gives no ring, and in event loops made later, the thread pool does the
# work: raw_check_linux_io_uring() goes on without one.
io_uring_setup: errno EPERM -- luring_init() at the first request in an event loop without a ring

role main vcpu iothread migration
io_uring_enter: flags in IORING_ENTER_GETEVENTS && argp == 0 -- ioq_submit() through io_uring_submit()
