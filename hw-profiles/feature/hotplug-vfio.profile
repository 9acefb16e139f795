# The device and the iommufd come as descriptors: nothing is opened.
profile feature/hotplug-vfio
summary PCI devices of the host, passed with fd= while the guest runs
match hotplug-object iommufd
match hotplug-qom vfio-pci
require device/vfio-pci object/iommufd base/eventfd base/ram-device

role main
ioctl: cmd == {VFIO_DEVICE_BIND_IOMMUFD, VFIO_DEVICE_ATTACH_IOMMUFD_PT} -- iommufd_cdev_connect_and_bind(), iommufd_cdev_attach_ioas_hwpt()
ioctl: cmd == {IOMMU_IOAS_ALLOC, IOMMU_IOAS_IOVA_RANGES, IOMMU_HWPT_ALLOC, IOMMU_GET_HW_INFO} -- iommufd_backend_alloc_ioas(), iommufd_cdev_get_info_iova_range(), iommufd_backend_alloc_hwpt(), iommufd_backend_get_device_info()
ioctl: cmd == {VFIO_DEVICE_GET_INFO, VFIO_DEVICE_GET_IRQ_INFO} -- iommufd_cdev_attach(), vfio_populate_device()/vfio_pci_populate_device(), vfio_pci_fixup_msix_region() and vfio_register_req_notifier()/vfio_pci_register_req_notifier()
ioctl: cmd == KVM_CREATE_DEVICE -- vfio_kvm_device_add_fd(): KVM is told of the device
mmap: prot in PROT_READ|PROT_WRITE && flags == MAP_SHARED|MAP_FIXED -- vfio_region_mmap() of vfio_bars_register()
