# What a device of vhost's takes when it is made while the guest runs.
profile base/vhost-init
summary Devices whose queues the kernel serves, made while the guest runs
require base/eventfd

role main
ioctl: cmd == {VHOST_SET_OWNER, VHOST_GET_FEATURES} -- vhost_kernel_set_owner() and vhost_kernel_get_features() of vhost_dev_init()
ioctl: cmd == {VHOST_SET_VRING_ERR, VHOST_SET_VRING_BUSYLOOP_TIMEOUT} -- vhost_virtqueue_init() and vhost_virtqueue_set_busyloop_timeout()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- g_unix_set_fd_nonblocking() of net_init_tap(), net_init_tap_one() and vhost_vsock_device_realize()
