profile feature/block-cache-check
summary Nodes opened with x-check-cache-dropped=on
match feature block-cache-check

role main vcpu migration
mmap: prot == PROT_NONE && flags == MAP_PRIVATE && fd > 2 -- check_cache_dropped()
mincore: allow -- check_cache_dropped()
