# Where QEMU's user may open /dev/userfaultfd; userfaultfd() itself is not served.
profile feature/incoming-postcopy
summary Post-copy: the guest will run here while its memory still comes
match incoming defer
require base/ram-discard base/threads base/open

role main
openat: named device "/dev/userfaultfd" read|write if flags == O_RDWR|O_CLOEXEC -- uffd_open() of postcopy_ram_supported_by_host()
ioctl: cmd == {USERFAULTFD_IOC_NEW, UFFDIO_API, UFFDIO_REGISTER} -- uffd_open(), receive_ufd_features(), ram_block_enable_notify()
ioctl: cmd == {UFFDIO_UNREGISTER, UFFDIO_COPY, UFFDIO_ZEROPAGE, UFFDIO_WAKE} -- postcopy_ram_supported_by_host(), qemu_ufd_copy_ioctl(), uffd_wakeup()
munlockall: allow -- postcopy_ram_supported_by_host()
fstatfs: allow -- qemu_fd_getfs() of test_ramblock_postcopiable()
eventfd2: count == 0 && flags == O_CLOEXEC -- postcopy_ram_incoming_setup()
madvise: behavior == MADV_HUGEPAGE -- cleanup_range(), after nhp_range()
