# The other QEMU sends accesses to the device's registers, and descriptors of its guest's memory
# and of the interrupt, whenever they change.
profile object/remote
summary A device for the guest of another QEMU (x-remote)
match object x-remote-object
require net/channel base/memory

role main
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED|MAP_FIXED && fd > 2 -- mmap_activate() of remote_sysmem_reconfig(): the guest's memory
fstatfs: allow -- qemu_fd_getpagesize() of file_ram_alloc()
fstat: allow -- get_file_size() of qemu_ram_alloc_from_fd(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
lseek: whence == SEEK_END -- get_file_size()
madvise: behavior == {MADV_HUGEPAGE, MADV_DONTFORK} -- ram_block_add()
madvise: behavior == {MADV_DONTDUMP, MADV_DODUMP} -- qemu_ram_setup_dump()
