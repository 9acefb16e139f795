# The target is the kernel's own: which one it is was said when QEMU started.
profile device/vhost-scsi
summary SCSI controller, served by the kernel
match qom vhost-scsi vhost-scsi-pci vhost-scsi-pci-transitional
match qom vhost-scsi-pci-non-transitional
require device/virtio-common base/vhost

role main vcpu migration
ioctl: cmd == VHOST_SCSI_GET_ABI_VERSION -- vhost_scsi_start() when the driver starts
ioctl: cmd == {VHOST_SCSI_SET_ENDPOINT, VHOST_SCSI_CLEAR_ENDPOINT} -- vhost_scsi_set_endpoint() and vhost_scsi_clear_endpoint() when the driver starts and stops
