profile device/virtio-serial
summary virtio serial bus, its consoles and ports
match qom virtio-serial-device virtio-serial-pci virtio-serial-pci-transitional
match qom virtio-serial-pci-non-transitional virtconsole virtserialport
require device/virtio-common
