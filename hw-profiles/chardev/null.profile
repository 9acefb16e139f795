profile chardev/null
summary Character devices that touch nothing of the host
match chardev null ringbuf memory hub vc msmouse wctablet qemu-vdagent
match hotplug-chardev null ringbuf memory hub vc msmouse wctablet qemu-vdagent
require base/main-loop
