profile object/memory-file
summary Guest memory that is a file of the host
match object memory-backend-file
require base/memory

role main vcpu
madvise: behavior == MADV_REMOVE -- file_backend_unparent() with discard-data=on
