# The container's descriptor is open since the start: memory of the guest's and of QEMU's
# buffers is what the device may reach through the host's IOMMU.  A container's requests and a
# device's share their numbers: these two are VFIO_DEVICE_PCI_HOT_RESET and
# VFIO_DEVICE_QUERY_GFX_PLANE, too.
profile base/vfio
summary Memory that devices of the host reach (VFIO)
require base/eventfd

role main vcpu iothread migration
ioctl: cmd == {VFIO_IOMMU_MAP_DMA, VFIO_IOMMU_UNMAP_DMA} -- vfio_legacy_dma_map() and vfio_legacy_dma_unmap() when memory or a BAR moves, qemu_vfio_do_mapping() and qemu_vfio_undo_mapping()
