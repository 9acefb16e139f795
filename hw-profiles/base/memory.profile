# Anonymous memory only, and never executable.
profile base/memory
summary glibc's allocator, guest memory hints and coroutine stacks

brk: allow -- malloc() in the main arena
mmap: prot in PROT_READ|PROT_WRITE && flags in MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE|MAP_FIXED|MAP_STACK && (flags & MAP_ANONYMOUS) == MAP_ANONYMOUS -- malloc() of large blocks and new arenas, qemu_alloc_stack(), thread stacks
mprotect: prot in PROT_READ|PROT_WRITE -- grow_heap() of malloc(), guard page of qemu_alloc_stack()
mremap: errno ENOMEM -- realloc() of a large block copies it then
munmap: allow -- free() of large blocks and arenas, qemu_free_stack()
madvise: errno EPERM if behavior == MADV_DONTNEED -- shrink_heap() in a vCPU; call_rcu_thread() trims the heap later

# What malloc() asks for under glibc's tunables, and what other allocators ask for in
# its place.  All of them go on without.
madvise: errno EINVAL if behavior == {MADV_HUGEPAGE, MADV_NOHUGEPAGE} -- malloc() under glibc.malloc.hugetlb=1, jemalloc with thp:
madvise: errno EINVAL if behavior == MADV_FREE -- free() of jemalloc, mimalloc and tcmalloc, which take MADV_DONTNEED then
madvise: errno EINVAL if behavior == {MADV_GUARD_INSTALL, MADV_GUARD_REMOVE} -- pthread_create() of glibc 2.42 asks for guard pages so, and takes mprotect() then
mmap: errno ENOMEM if prot in PROT_READ|PROT_WRITE && (flags & MAP_HUGETLB) == MAP_HUGETLB -- malloc() under glibc.malloc.hugetlb=2
prctl: errno EINVAL if option == PR_SET_VMA -- malloc() under glibc.mem.decorate_maps=1 names its memory
sched_yield: errno ENOSYS -- malloc() of jemalloc and mimalloc, while another thread holds a lock

# arena_get2() counts processors before a ninth arena; it takes two on failure.
sched_getaffinity: errno EPERM -- arena_get2() limits the number of malloc()'s arenas

role main iothread worker display migration
madvise: behavior == MADV_DONTNEED -- shrink_heap() and malloc_trim(), a finished thread's stack
