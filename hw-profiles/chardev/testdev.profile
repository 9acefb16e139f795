profile chardev/testdev
summary The guest ends QEMU, with a status of its choice
match chardev testdev
require base/vcpu-exit
