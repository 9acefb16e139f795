# With prealloc=on this needs Linux 5.14, as a host without MADV_POPULATE_WRITE has
# pages touched by threads made for it, under a SIGBUS handler.
profile device/virtio-mem
summary virtio memory device
match qom virtio-mem virtio-mem-pci
require device/virtio-common base/ram-discard

role main vcpu migration
madvise: behavior == MADV_POPULATE_WRITE -- qemu_prealloc_mem() of virtio_mem_set_block_state()
