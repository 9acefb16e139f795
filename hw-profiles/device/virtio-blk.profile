# What a request becomes is said by the block nodes: see block/.
profile device/virtio-blk
summary virtio block device
match qom virtio-blk-device virtio-blk-pci virtio-blk-pci-transitional
match qom virtio-blk-pci-non-transitional
require device/virtio-common
