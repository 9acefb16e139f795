profile block/grow
summary Formats that make their file longer as the guest writes
match block parallels qcow vhdx preallocate
match hotplug-block parallels qcow vhdx preallocate
require base/main-loop

role main vcpu iothread migration worker
ftruncate: fd > 2 -- handle_aiocb_truncate() when clusters are allocated, and when the image is closed
fstat: allow -- raw_co_truncate() and handle_aiocb_truncate(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
lseek: whence == SEEK_END -- raw_getlength() of preallocate_co_getlength() and parallels_co_flush_to_os()
