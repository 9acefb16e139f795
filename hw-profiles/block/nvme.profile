# The controller's registers and queues are in memory that was mapped at the start.
profile block/nvme
summary An NVMe device of the host, driven by QEMU (VFIO)
match block nvme
require base/vfio

role main
ioctl: cmd == VFIO_DEVICE_RESET -- qemu_vfio_reset() of qemu_vfio_close()
