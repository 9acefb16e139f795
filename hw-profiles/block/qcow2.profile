# Metadata is read and written through the node below, so most of what the format
# does is that node's matter. What is its own: it asks where the file has holes.
profile block/qcow2
summary The qcow2 format: allocation of clusters, (de)compression in worker threads
match block qcow2
match hotplug-block qcow2
require base/threads

role main vcpu iothread migration
lseek: whence == {SEEK_DATA, SEEK_HOLE} -- find_allocation(), for is_zero() of qcow2_co_pwrite_zeroes() and handle_alloc_space()
lseek: whence == SEEK_END -- raw_getlength() in raw_co_block_status(), extent that ends within a sector
fstat: allow -- raw_co_get_allocated_file_size(), for qcow2_detect_metadata_preallocation(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
