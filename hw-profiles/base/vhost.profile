# The device's descriptor is open, and owned, since the start.
profile base/vhost
summary Devices whose queues the kernel serves (vhost)
require base/eventfd

role main vcpu migration
ioctl: cmd == VHOST_SET_FEATURES -- vhost_kernel_set_features() when the driver starts, and while memory is tracked
ioctl: cmd == {VHOST_GET_BACKEND_FEATURES, VHOST_SET_BACKEND_FEATURES} -- vhost_kernel_set_backend_cap() when the driver starts
ioctl: cmd == VHOST_SET_MEM_TABLE -- vhost_kernel_set_mem_table() when the driver starts or memory moves
ioctl: cmd == {VHOST_SET_VRING_NUM, VHOST_SET_VRING_BASE, VHOST_GET_VRING_BASE, VHOST_SET_VRING_ADDR} -- vhost_virtqueue_start() and vhost_virtqueue_stop()
ioctl: cmd == {VHOST_SET_VRING_KICK, VHOST_SET_VRING_CALL} -- vhost_virtqueue_start(), vhost_virtqueue_mask(), vhost_virtqueue_init()
ioctl: cmd == VHOST_SET_LOG_BASE -- vhost_kernel_set_log_base() while memory is tracked
