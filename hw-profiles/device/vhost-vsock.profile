# The guest's number is set when the device is made.
profile device/vhost-vsock
summary vsock device, served by the kernel
match qom vhost-vsock-device vhost-vsock-pci vhost-vsock-pci-non-transitional
require device/virtio-common base/vhost

role main vcpu migration
ioctl: cmd == VHOST_VSOCK_SET_RUNNING -- vhost_vsock_set_running() when the driver starts and stops
