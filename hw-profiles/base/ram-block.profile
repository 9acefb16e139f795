profile base/ram-block
summary Memory of a device's own, made while the guest runs
require base/memory

role main
madvise: behavior == {MADV_MERGEABLE, MADV_HUGEPAGE, MADV_DONTFORK} -- ram_block_add()
madvise: behavior == {MADV_DONTDUMP, MADV_DODUMP} -- qemu_ram_setup_dump()
