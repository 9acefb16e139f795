# virtio-input-host, which reads the host's input devices, is not among them.
profile device/virtio-input
summary virtio keyboards, mice and tablets
match qom virtio-keyboard-device virtio-keyboard-pci virtio-mouse-device virtio-mouse-pci
match qom virtio-tablet-device virtio-tablet-pci
match qom virtio-multitouch-device virtio-multitouch-pci
require device/virtio-common
