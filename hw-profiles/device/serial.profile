# What a port's other end needs is said by its character device: see chardev/.
profile device/serial
summary Serial ports
match qom serial isa-serial pci-serial pci-serial-2x pci-serial-4x
require base/main-loop
