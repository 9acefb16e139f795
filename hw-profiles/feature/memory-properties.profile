profile feature/memory-properties
summary Properties of memory backends that are set while the guest runs
match qom-set memory-backend-*.merge memory-backend-*.dump memory-backend-*.prealloc
require base/memory base/threads

role main
madvise: behavior == {MADV_MERGEABLE, MADV_UNMERGEABLE} -- host_memory_backend_set_merge()
madvise: behavior == {MADV_DONTDUMP, MADV_DODUMP} -- host_memory_backend_set_dump()
madvise: behavior == MADV_POPULATE_WRITE -- do_madv_populate_write_pages() of host_memory_backend_set_prealloc()
