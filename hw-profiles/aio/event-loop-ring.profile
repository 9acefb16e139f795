# Since QEMU 10.2 event loops wait by a ring, which their block devices share.  With a
# sandbox there is one only where the command line names io_uring, made before the
# lockdown and restricted to what fdmon-io_uring.c and luring_prep_sqe() submit: polling,
# time limits, reads, writes and fsync.
profile aio/event-loop-ring
summary Event loops that wait by an io_uring each, as aio=io_uring takes since QEMU 10.2
match feature event-loop-ring

# All event loops have a ring or none has: one that is made later is an error.
io_uring_setup: errno EPERM -- fdmon_io_uring_setup() of an event loop that is made later

role main vcpu iothread migration
io_uring_enter: flags in IORING_ENTER_GETEVENTS && argp == 0 -- fdmon_io_uring_wait(), get_sqe()
