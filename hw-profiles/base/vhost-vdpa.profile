# The device's descriptor is open, and owned, since the start.  Messages to its IOMMU are
# written to it (vhost_vdpa_dma_map()), which base/main-loop has.
profile base/vhost-vdpa
summary Devices whose queues hardware of the host serves (vDPA)
require base/eventfd base/ram-device

role main vcpu migration
ioctl: cmd == VHOST_SET_FEATURES -- vhost_vdpa_set_features() when the driver starts
ioctl: cmd == {VHOST_GET_BACKEND_FEATURES, VHOST_SET_BACKEND_FEATURES} -- vhost_vdpa_set_backend_cap() when the driver starts
ioctl: cmd == {VHOST_VDPA_GET_STATUS, VHOST_VDPA_SET_STATUS} -- vhost_vdpa_add_status() and vhost_vdpa_reset_device()
ioctl: cmd == {VHOST_VDPA_GET_CONFIG, VHOST_VDPA_SET_CONFIG} -- vhost_vdpa_get_config() and vhost_vdpa_set_config(), which the guest's driver reaches
ioctl: cmd == VHOST_VDPA_SET_CONFIG_CALL -- vhost_vdpa_set_config_call() when the driver starts
ioctl: cmd == VHOST_VDPA_SET_VRING_ENABLE -- vhost_vdpa_set_vring_enable_one() when the driver starts
ioctl: cmd == {VHOST_SET_VRING_NUM, VHOST_SET_VRING_BASE, VHOST_GET_VRING_BASE, VHOST_SET_VRING_ADDR} -- vhost_vdpa_set_vring_num(), vhost_vdpa_set_dev_vring_base(), vhost_vdpa_get_vring_base(), vhost_vdpa_set_vring_dev_addr()
ioctl: cmd == {VHOST_SET_VRING_KICK, VHOST_SET_VRING_CALL} -- vhost_vdpa_set_vring_dev_kick() and vhost_vdpa_set_vring_dev_call()
ioctl: cmd == VHOST_VDPA_SUSPEND -- vhost_vdpa_suspend() when the driver or the VM stops
ioctl: cmd == VHOST_SET_LOG_BASE -- vhost_vdpa_set_log_base() while memory is tracked
mmap: prot == PROT_WRITE && flags == MAP_SHARED -- vhost_vdpa_host_notifier_init(): a page of the device's in which the guest rings
