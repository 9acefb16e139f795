# Doorbell notifiers are made when the guest configures shadow doorbells.
profile device/nvme
summary NVMe controller, namespaces and subsystem
match qom nvme nvme-ns nvme-subsys
require base/main-loop base/eventfd

# The persistent memory region is a memory backend.
role main vcpu iothread
msync: flags == MS_SYNC -- memory_region_msync() of nvme_mmio_read() and nvme_ctrl_shutdown()
