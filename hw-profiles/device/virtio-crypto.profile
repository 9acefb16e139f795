# The work is done by the backend: see object/.
profile device/virtio-crypto
summary virtio crypto device
match qom virtio-crypto-device virtio-crypto-pci
require device/virtio-common
