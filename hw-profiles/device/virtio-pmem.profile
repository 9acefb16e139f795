profile device/virtio-pmem
summary virtio persistent memory
match qom virtio-pmem virtio-pmem-pci
require device/virtio-common base/threads

role worker
fsync: allow -- worker_cb() of virtio_pmem_flush() flushes the memory backend's file
