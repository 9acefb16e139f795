# Where the random bytes come from is said by the backend: see object/.
profile device/virtio-rng
summary virtio entropy device
match qom virtio-rng-device virtio-rng-pci virtio-rng-pci-transitional
match qom virtio-rng-pci-non-transitional
require device/virtio-common
