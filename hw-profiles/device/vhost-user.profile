profile device/vhost-user
summary Devices in another process (vhost-user)
match qom vhost-user-blk vhost-user-blk-pci vhost-user-blk-pci-transitional
match qom vhost-user-blk-pci-non-transitional
match qom vhost-user-scsi vhost-user-scsi-pci vhost-user-scsi-pci-transitional
match qom vhost-user-scsi-pci-non-transitional
match qom vhost-user-fs-device vhost-user-fs-pci
match qom vhost-user-vsock-device vhost-user-vsock-pci
match qom vhost-user-vsock-pci-non-transitional
match qom vhost-user-input vhost-user-input-pci vhost-user-rng vhost-user-rng-pci
match qom vhost-user-snd vhost-user-snd-pci
match qom vhost-user-gpio-device vhost-user-gpio-pci
match qom vhost-user-i2c-device vhost-user-i2c-pci
match qom vhost-user-test-device vhost-user-test-device-pci
require device/virtio-common base/vhost-user

role main
socket: errno EACCES if family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- tcp_chr_wait_connected() of vhost_user_blk_realize_connect() looks for a process that has gone
