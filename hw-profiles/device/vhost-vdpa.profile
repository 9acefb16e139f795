profile device/vhost-vdpa
summary A vDPA device of the host, whatever it is
match qom vhost-vdpa-device vhost-vdpa-device-pci vhost-vdpa-device-pci-transitional
match qom vhost-vdpa-device-pci-non-transitional
require device/virtio-common base/vhost-vdpa
