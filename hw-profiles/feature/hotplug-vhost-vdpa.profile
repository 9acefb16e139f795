# Which device it is, vhostdev= or vhostfd= says.
profile feature/hotplug-vhost-vdpa
summary vDPA devices of the host, plugged in while the guest runs
match hotplug-net vhost-vdpa
match hotplug-qom vhost-vdpa-device vhost-vdpa-device-pci
match hotplug-qom vhost-vdpa-device-pci-transitional
match hotplug-qom vhost-vdpa-device-pci-non-transitional
require device/vhost-vdpa net/vhost-vdpa base/open

role main
openat: named device "/dev/vhost-vdpa-*" read|write if flags == O_RDWR|O_CLOEXEC -- qemu_open() of net_init_vhost_vdpa() and vhost_vdpa_device_realize()
ioctl: cmd == {VHOST_SET_OWNER, VHOST_GET_FEATURES} -- vhost_vdpa_set_owner() and vhost_vdpa_get_dev_features() of vhost_dev_init()
ioctl: cmd == {VHOST_VDPA_GET_DEVICE_ID, VHOST_VDPA_GET_VRING_NUM, VHOST_VDPA_GET_VQS_COUNT, VHOST_VDPA_GET_CONFIG_SIZE} -- vhost_vdpa_device_get_u32()
ioctl: cmd == VHOST_VDPA_GET_IOVA_RANGE -- vhost_vdpa_get_iova_range()
