# Shared memory is a memfd, also that of memory-backend-ram with share=on.  Files, and
# memory-backend-shm which has one below /dev/shm, are opened before the lockdown only.
profile feature/hotplug-memory
summary Guest memory added while the guest runs
match hotplug-object memory-backend-ram memory-backend-memfd
require base/memory base/threads

role main
madvise: behavior == {MADV_MERGEABLE, MADV_UNMERGEABLE, MADV_DONTDUMP, MADV_DODUMP} -- host_memory_backend_memory_complete()
madvise: behavior == {MADV_HUGEPAGE, MADV_DONTFORK, MADV_DOFORK} -- ram_block_add()
madvise: behavior == MADV_POPULATE_WRITE -- qemu_prealloc_mem() with prealloc=on
mbind: mode == {MPOL_PREFERRED, MPOL_PREFERRED_MANY, MPOL_BIND, MPOL_INTERLEAVE} && flags == MPOL_MF_STRICT|MPOL_MF_MOVE -- host_memory_backend_memory_complete() with host-nodes=
memfd_create: flags in MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_HUGETLB|MFD_HUGE_2MB|MFD_HUGE_1GB && (flags & MFD_CLOEXEC) == MFD_CLOEXEC -- qemu_memfd_create() of memfd_backend_memory_alloc() and qemu_ram_get_shared_fd()
ftruncate: fd > 2 -- qemu_memfd_create()
fcntl: cmd == F_ADD_SEALS -- qemu_memfd_create()
fstatfs: allow -- qemu_fd_getpagesize() of qemu_ram_mmap()
fstat: allow -- get_file_size() of qemu_ram_alloc_from_fd(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the fstat() of get_file_size() with glibc up to 2.38
lseek: whence == SEEK_END -- get_file_size() of qemu_ram_alloc_from_fd()
mmap: prot in PROT_READ|PROT_WRITE && flags in MAP_SHARED|MAP_PRIVATE|MAP_FIXED|MAP_NORESERVE -- mmap_activate(), and mmap_reserve() of huge pages
