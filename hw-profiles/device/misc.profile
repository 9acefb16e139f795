# edu's thread is made with the device and outlives the guest.
profile device/misc
summary Watchdogs, panic notifiers, sensors and test devices
match qom i6300esb ib700 pvpanic pvpanic-pci isa-applesmc isa-debug-exit
match qom edu pc-testdev pci-testdev i2c-echo gpio_i2c i2c-ddc
require base/main-loop
arch x86_64

role vcpu
exit_group: allow -- debug_exit_write() of isa-debug-exit: the guest ends QEMU
ioctl: cmd == {TCGETS, TCSETS} -- the same: term_exit() gives back the terminal
fcntl: cmd == F_SETFL && fd == {0, 1} && (arg & FASYNC) == 0 -- the same: term_exit() gives back its flags
