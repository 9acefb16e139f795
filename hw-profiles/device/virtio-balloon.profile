profile device/virtio-balloon
summary virtio memory balloon
match qom virtio-balloon-device virtio-balloon-pci virtio-balloon-pci-transitional
match qom virtio-balloon-pci-non-transitional
require device/virtio-common base/ram-discard base/real-time

role main vcpu
madvise: behavior == MADV_WILLNEED -- balloon_deflate_page()
