profile hotplug/usb
summary USB and input devices
match hotplug usb
require device/usb device/virtio-input
