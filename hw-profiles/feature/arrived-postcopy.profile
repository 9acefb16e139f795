# The guest runs, and its last pages come when it asks for them.
profile feature/arrived-postcopy
summary What winds post-copy up, once the guest runs
match incoming arrived-defer
require feature/arrived

role main
ioctl: cmd == {UFFDIO_UNREGISTER, UFFDIO_COPY, UFFDIO_ZEROPAGE, UFFDIO_WAKE} -- cleanup_range(), qemu_ufd_copy_ioctl(), uffd_wakeup()
madvise: behavior == MADV_HUGEPAGE -- cleanup_range()
