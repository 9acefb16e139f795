profile feature/hotplug-vhost-scsi
summary SCSI controllers, served by the kernel, plugged in while the guest runs
match hotplug-qom vhost-scsi vhost-scsi-pci vhost-scsi-pci-transitional
match hotplug-qom vhost-scsi-pci-non-transitional
require device/vhost-scsi base/vhost-init

role main
openat: named device "/dev/vhost-scsi" read|write if flags == O_RDWR -- vhost_scsi_realize() without vhostfd=
ioctl: cmd == {VHOST_NEW_WORKER, VHOST_ATTACH_VRING_WORKER, VHOST_FREE_WORKER} -- vhost_scsi_set_workers() with worker_per_virtqueue=on
