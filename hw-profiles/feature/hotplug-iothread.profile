profile feature/hotplug-iothread
summary Event loops made while the guest runs
match hotplug-object iothread
# It has no engine: aio_setup_linux_aio() of a disk that moves to it fails, and the thread
# pool does the work.
require aio/threads
require object/iothread base/threads base/eventfd

role main
io_uring_setup: errno EPERM -- fdmon_io_uring_setup(): the event loop uses epoll or ppoll then
epoll_create1: flags == EPOLL_CLOEXEC -- fdmon_epoll_setup()
