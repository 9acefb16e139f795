# What a packet becomes is said by the network backend: see net/.  With vhost=on
# the backend's own profile says more.
profile device/virtio-net
summary virtio network device
match qom virtio-net-device virtio-net-pci virtio-net-pci-transitional
match qom virtio-net-pci-non-transitional
require device/virtio-common
