# EVIOCGBIT, EVIOCGKEY, EVIOCGABS and EVIOCGNAME have their sizes in their numbers, and so
# no names here.
profile feature/hotplug-input-host
summary Input devices of the host, opened while the guest runs
match hotplug-object input-linux
match hotplug-qom virtio-input-host-device virtio-input-host-pci
require object/input-linux device/virtio-input-host

role main
openat: named device "/dev/input/*" read|write if flags == O_RDWR -- input_linux_complete(), virtio_input_host_realize()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- g_unix_set_fd_nonblocking() of input_linux_complete() and virtio_input_host_realize()
ioctl: cmd == {EVIOCGVERSION, EVIOCGID} -- input_linux_complete(), virtio_input_host_realize()
ioctl: cmd == {2147566880, 2147566882, 2147566883, 2153792801, 2153792792} -- input_linux_complete(): EVIOCGBIT of types, axes and keys, EVIOCGKEY
ioctl: cmd == {2147632418, 2148025635, 2147566884, 2147632421, 2147632433, 2155824390} -- virtio_input_bits_config() by EVIOCGBIT, virtio_input_host_realize() by EVIOCGNAME
ioctl: (cmd & 4294967232) == 2149074240 -- virtio_input_abs_config(), input_linux_complete(): EVIOCGABS of an axis
