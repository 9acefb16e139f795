# The tap, and vhost's device, come as descriptors.  /dev/vhost-net is not opened.
profile feature/hotplug-tap
summary Taps, with vhost or without, that a manager passes while the guest runs
match hotplug-net tap
require net/tap feature/vhost-net base/vhost-init

role main
ioctl: cmd == {TUNGETFEATURES, TUNGETIFF, TUNSETSNDBUF} -- tap_probe_vnet_hdr(), tap_fd_get_ifname() and tap_set_sndbuf()
