# The rings are made before the lockdown, for every event loop that exists then,
# restricted to the operations that QEMU submits, as what is done through a ring is not
# seen by the filter.  Since QEMU 10.2 they are the event loops' own
# (aio/event-loop-ring).
profile aio/io_uring
summary aio=io_uring: requests through rings, misaligned ones through the thread pool
match aio io_uring
require aio/pool

# Until QEMU 10.1 the thread pool does the work where the host gives no ring, and in event
# loops made later.
io_uring_setup: errno EPERM -- luring_co_submit() in an event loop without a ring, until QEMU 10.1

role main vcpu iothread migration
io_uring_enter: flags in IORING_ENTER_GETEVENTS && argp == 0 -- luring_co_submit() through io_uring_submit()
