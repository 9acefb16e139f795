profile device/misc
summary Watchdogs, panic notifiers, sensors and test devices
match qom i6300esb ib700 pvpanic pvpanic-pci isa-applesmc
match qom pc-testdev i2c-echo gpio_i2c i2c-ddc
require base/main-loop
