# The doorbell's peers arrive as descriptors over its character device.
profile device/ivshmem
summary Inter-VM shared memory
match qom ivshmem-plain ivshmem-doorbell
require base/main-loop
