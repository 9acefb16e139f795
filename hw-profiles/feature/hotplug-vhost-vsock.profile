profile feature/hotplug-vhost-vsock
summary vsock devices, served by the kernel, plugged in while the guest runs
match hotplug-qom vhost-vsock-device vhost-vsock-pci vhost-vsock-pci-non-transitional
require device/vhost-vsock base/vhost-init

role main
openat: named device "/dev/vhost-vsock" read|write if flags == O_RDWR -- vhost_vsock_device_realize() without vhostfd=
ioctl: cmd == VHOST_VSOCK_SET_GUEST_CID -- vhost_vsock_set_guest_cid()
