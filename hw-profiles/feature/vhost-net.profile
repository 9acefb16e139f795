profile feature/vhost-net
summary tap with vhost=on: packets are moved by the kernel
match feature vhost-net
require base/eventfd
arch x86_64

role main vcpu migration
ioctl: cmd == VHOST_SET_FEATURES -- vhost_kernel_set_features() when the driver starts, and while memory is tracked
ioctl: cmd == {VHOST_GET_BACKEND_FEATURES, VHOST_SET_BACKEND_FEATURES} -- vhost_kernel_set_backend_cap() when the driver starts
ioctl: cmd == VHOST_SET_MEM_TABLE -- vhost_kernel_set_mem_table() when the driver starts or memory moves
ioctl: cmd == {VHOST_SET_VRING_NUM, VHOST_SET_VRING_BASE, VHOST_GET_VRING_BASE, VHOST_SET_VRING_ADDR} -- vhost_virtqueue_start() and vhost_virtqueue_stop()
ioctl: cmd == {VHOST_SET_VRING_KICK, VHOST_SET_VRING_CALL} -- vhost_virtqueue_start(), vhost_net_virtqueue_mask()
ioctl: cmd == VHOST_NET_SET_BACKEND -- vhost_net_start_one() and vhost_net_stop_one()
ioctl: cmd == VHOST_SET_LOG_BASE -- vhost_kernel_set_log_base() while memory is tracked
