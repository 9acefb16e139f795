profile device/virtio-scsi
summary virtio SCSI controller
match qom virtio-scsi-device virtio-scsi-pci virtio-scsi-pci-transitional
match qom virtio-scsi-pci-non-transitional
require device/virtio-common
