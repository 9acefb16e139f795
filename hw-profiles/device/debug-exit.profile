profile device/debug-exit
summary A port by which the guest ends QEMU
match qom isa-debug-exit
require base/vcpu-exit
