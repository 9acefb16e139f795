# edu's thread is made with the device and outlives the guest.
profile device/misc
summary Watchdogs, panic notifiers, sensors and test devices
match qom i6300esb ib700 pvpanic pvpanic-pci isa-applesmc
match qom edu pc-testdev pci-testdev i2c-echo gpio_i2c i2c-ddc
require base/main-loop
arch x86_64
