# Pages which the guest gives back.  Memory of a file backend has a hole punched
# into its file; anonymous shared memory is removed.
profile base/ram-discard
summary Guest memory handed back to the host
require base/memory

role main vcpu migration
madvise: behavior == MADV_DONTNEED -- ram_block_discard_range()
madvise: behavior == MADV_REMOVE -- ram_block_discard_range() on shared anonymous memory
fallocate: fd > 2 && mode == FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE -- ram_block_discard_range() on a memory backend with a file
