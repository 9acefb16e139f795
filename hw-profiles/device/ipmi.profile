profile device/ipmi
summary IPMI interfaces, with a simulated controller or one behind a character device
match qom ipmi-bmc-sim ipmi-bmc-extern isa-ipmi-bt isa-ipmi-kcs
match qom pci-ipmi-bt pci-ipmi-kcs smbus-ipmi
require base/main-loop
