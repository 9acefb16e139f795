profile machine/x-remote
summary No machine, but a bus with a device that another QEMU's guest uses
match machine x-remote
match qom remote-pcihost
require base/main-loop
