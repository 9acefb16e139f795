# What a port's other end needs is said by its character device: see chardev/.
profile device/serial
summary Serial and parallel ports and the debug console
match qom serial isa-serial pci-serial pci-serial-2x pci-serial-4x
match qom isa-parallel isa-debugcon tpci200 ipoctal232
require base/main-loop
arch x86_64
