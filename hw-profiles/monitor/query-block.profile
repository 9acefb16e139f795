profile monitor/query-block
summary What a monitor asks of image files
require base/main-loop base/real-time

role main
fstat: allow -- raw_co_get_allocated_file_size() for query-block; glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
ioctl: cmd == FS_IOC_FSGETXATTR -- raw_get_specific_info() for query-block
