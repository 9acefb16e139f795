# The device, its group and its container are open since the start; with an iommufd, see
# object/iommufd.  Interrupts go by event notifiers, in KVM by irqfds: accel/kvm.
profile device/vfio-pci
summary A PCI device of the host (VFIO)
match qom vfio-pci vfio-pci-nohotplug vfio-pci-igd-lpc-bridge
require base/vfio base/eventfd

role main vcpu migration
pread64: fd > 2 -- vfio_region_read(), vfio_pci_read_config(), vfio_vga_read(), vfio_pci_load_rom(): registers that cannot be mapped
pwrite64: fd > 2 -- vfio_region_write(), vfio_pci_write_config(), vfio_vga_write()
ioctl: cmd == VFIO_DEVICE_SET_IRQS -- vfio_set_irq_signaling()/vfio_device_irq_set_signaling(), vfio_enable_vectors(), vfio_unmask_single_irqindex()/vfio_device_irq_unmask(): the guest chooses and masks interrupts
ioctl: cmd == VFIO_DEVICE_GET_REGION_INFO -- vfio_pci_load_rom() when the guest first reads the ROM
ioctl: cmd == {VFIO_DEVICE_RESET, VFIO_DEVICE_GET_PCI_HOT_RESET_INFO} -- vfio_pci_reset(), vfio_pci_get_pci_hot_reset_info(); the reset itself is in base/vfio
ioctl: cmd == VFIO_DEVICE_IOEVENTFD -- vfio_ioeventfd_init() and vfio_ioeventfd_exit() of a graphics card's quirk

# Unplugging ends where the last reference goes: in the thread of RCU, or here.
ioctl: cmd == VFIO_GROUP_UNSET_CONTAINER -- vfio_disconnect_container()/vfio_container_disconnect() when the device is unplugged
ioctl: cmd == KVM_SET_DEVICE_ATTR -- vfio_kvm_device_del_fd() when the device is unplugged

# VFIO_IOMMU_DIRTY_PAGES has the number of VFIO_DEVICE_FEATURE.
role main migration
ioctl: cmd == VFIO_DEVICE_FEATURE -- vfio_migration_set_state(), vfio_query_stop_copy_size(), vfio_devices_dma_logging_start(), vfio_devices_dma_logging_stop() and vfio_device_dma_logging_report(); vfio_legacy_set_dirty_page_tracking() and vfio_legacy_query_dirty_bitmap() of the container
ioctl: cmd == VFIO_MIG_GET_PRECOPY_INFO -- vfio_query_precopy_size()
