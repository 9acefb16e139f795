# Without hidraw= QEMU looks for a token by libudev, which it does while it starts only.
profile feature/hotplug-u2f
summary Security keys of the host, opened while the guest runs
match hotplug-qom u2f-passthru
require device/u2f-passthru

role main
openat: named device "/dev/hidraw*" read|write if flags == O_RDWR|O_CLOEXEC -- qemu_open() of u2f_passthru_realize()
ioctl: cmd == {HIDIOCGRDESCSIZE, HIDIOCGRDESC} -- u2f_passthru_is_u2f_device()
