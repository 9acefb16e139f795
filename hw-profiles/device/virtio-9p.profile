# The device hands requests to the thread pool of the main loop; what these do there is the
# matter of its -fsdev.
profile device/virtio-9p
summary virtio-9p: folders of the host for the guest
match qom virtio-9p-device virtio-9p-pci virtio-9p-pci-transitional virtio-9p-pci-non-transitional
require device/virtio-common base/threads
