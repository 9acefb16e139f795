# What a port's other end needs is said by its character device: see chardev/.
profile device/parallel
summary Ports whose output waits for its reader: parallel, debug console, IP-Octal
match qom isa-parallel isa-debugcon tpci200 ipoctal232
require base/waiting
