profile hotplug/chardev
summary Character devices, sources of random numbers, keys and displays of VNC
match hotplug chardev
require feature/hotplug-pty feature/chardev-file feature/stream-sockets feature/libvirt-channel
require chardev/mux chardev/null
require feature/connect-inet feature/connect-unix feature/yank
require feature/hotplug-rng object/rng object/internal feature/hotplug-tls
require device/serial device/virtio-serial device/virtio-rng device/usb
