profile object/iommufd
summary The host's IOMMU, by /dev/iommu
match object iommufd
require base/main-loop

role main vcpu migration
ioctl: cmd == {IOMMU_IOAS_MAP, IOMMU_IOAS_UNMAP} -- iommufd_backend_map_dma() and iommufd_backend_unmap_dma() when memory or a BAR moves
ioctl: cmd == IOMMU_DESTROY -- iommufd_backend_free_id() when a device is unplugged
ioctl: cmd == VFIO_DEVICE_DETACH_IOMMUFD_PT -- iommufd_cdev_detach_ioas_hwpt() when a device is unplugged
role main migration
ioctl: cmd == {IOMMU_HWPT_SET_DIRTY_TRACKING, IOMMU_HWPT_GET_DIRTY_BITMAP} -- iommufd_backend_set_dirty_tracking() and iommufd_backend_get_dirty_bitmap()
