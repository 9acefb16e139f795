# What the guest's driver sends, such as a keyboard's lights, is written to the device.
profile device/virtio-input-host
summary An input device of the host, given to the guest
match qom virtio-input-host-device virtio-input-host-pci
require device/virtio-common
