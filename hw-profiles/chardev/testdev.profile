profile chardev/testdev
summary The guest ends QEMU, with a status of its choice
match chardev testdev
require base/main-loop
arch x86_64

role vcpu
exit_group: allow -- testdev_eat_packet(): the guest ends QEMU
