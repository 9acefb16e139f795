profile machine/microvm
summary The microvm machine, with virtio-mmio or PCIe
match machine microvm
require base/main-loop
