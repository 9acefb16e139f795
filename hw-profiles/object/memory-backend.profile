# The memory is mapped, bound, hinted and preallocated when the backend is made.  Guests
# give parts of it back through base/ram-discard.
profile object/memory-backend
summary Memory backends, the machine's own memory among them
match object memory-backend-ram memory-backend-file memory-backend-memfd memory-backend-shm
require base/main-loop
