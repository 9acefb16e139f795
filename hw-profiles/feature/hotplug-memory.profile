profile feature/hotplug-memory
summary Guest memory added while the guest runs
match hotplug-object memory-backend-ram memory-backend-memfd memory-backend-shm
require base/memory base/threads
arch x86_64

role main
madvise: behavior == {MADV_MERGEABLE, MADV_UNMERGEABLE, MADV_DONTDUMP, MADV_DODUMP} -- host_memory_backend_memory_complete()
madvise: behavior == {MADV_HUGEPAGE, MADV_DONTFORK, MADV_DOFORK} -- ram_block_add()
madvise: behavior == MADV_POPULATE_WRITE -- qemu_prealloc_mem() with prealloc=on
mbind: allow -- host_memory_backend_memory_complete() with host-nodes=
