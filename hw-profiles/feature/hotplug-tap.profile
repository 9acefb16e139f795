# The tap, and vhost's device, come as descriptors.  /dev/vhost-net is not opened.
profile feature/hotplug-tap
summary Taps, with vhost or without, that a manager passes while the guest runs
match hotplug-net tap
require net/tap feature/vhost-net base/eventfd

role main
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- g_unix_set_fd_nonblocking() of net_init_tap() and net_init_tap_one()
ioctl: cmd == {TUNGETFEATURES, TUNGETIFF, TUNSETSNDBUF} -- tap_probe_vnet_hdr(), tap_fd_get_ifname() and tap_set_sndbuf()
ioctl: cmd == {VHOST_SET_OWNER, VHOST_GET_FEATURES} -- vhost_kernel_set_owner() and vhost_kernel_get_features() of vhost_dev_init()
ioctl: cmd == {VHOST_SET_VRING_ERR, VHOST_SET_VRING_BUSYLOOP_TIMEOUT} -- vhost_virtqueue_init() and vhost_virtqueue_set_busyloop_timeout()
