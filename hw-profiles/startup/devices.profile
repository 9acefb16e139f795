# Part of startup/base: every request that some ioctl() of QEMU's start makes.  All
# others are answered as by a descriptor that does not know them.
profile startup/devices
summary Requests to KVM, taps, vhost, disks, terminals while QEMU starts

ioctl: errno ENOTTY -- every other request

ioctl: cmd == {KVM_GET_API_VERSION, KVM_CREATE_VM, KVM_CHECK_EXTENSION} -- kvm_init(), do_kvm_create_vm(), kvm_check_extension()
ioctl: cmd == {KVM_ENABLE_CAP, KVM_CREATE_IRQCHIP} -- kvm_arch_init() and kvm_dirty_ring_init() by kvm_vm_enable_cap(), kvm_irqchip_create()
ioctl[x86_64]: cmd == {KVM_CREATE_PIT2, KVM_REINJECT_CONTROL} -- kvm_pit_realizefn()
ioctl[x86_64]: cmd == {KVM_SET_TSS_ADDR, KVM_SET_IDENTITY_MAP_ADDR, KVM_SET_NR_MMU_PAGES} -- kvm_vm_set_tss_addr(), kvm_vm_set_identity_map_addr(), kvm_vm_set_nr_mmu_pages()
ioctl[x86_64]: cmd == {KVM_GET_SUPPORTED_CPUID, KVM_GET_SUPPORTED_HV_CPUID} -- try_get_cpuid(), try_get_hv_cpuid()
ioctl[x86_64]: cmd == {KVM_GET_MSR_INDEX_LIST, KVM_GET_MSR_FEATURE_INDEX_LIST} -- kvm_get_supported_msrs(), kvm_get_supported_feature_msrs()
ioctl[x86_64]: cmd == {KVM_X86_GET_MCE_CAP_SUPPORTED, KVM_X86_SETUP_MCE} -- kvm_get_mce_cap_supported(), kvm_arch_init_vcpu()
ioctl[x86_64]: cmd == KVM_X86_SET_MSR_FILTER -- kvm_install_msr_filters()
ioctl[x86_64]: cmd == KVM_GET_DEVICE_ATTR -- kvm_arch_get_supported_cpuid() asks which states XSAVE may hold
ioctl: cmd == {KVM_CREATE_VCPU, KVM_GET_VCPU_MMAP_SIZE, KVM_GET_STATS_FD} -- kvm_create_vcpu(), kvm_init_vcpu()
ioctl[x86_64]: cmd == {KVM_SET_CPUID2, KVM_GET_TSC_KHZ, KVM_SET_TSC_KHZ} -- kvm_arch_init_vcpu(), kvm_arch_set_tsc_khz()
ioctl[x86_64]: cmd == {KVM_XEN_HVM_CONFIG, KVM_XEN_HVM_SET_ATTR, KVM_XEN_VCPU_SET_ATTR} -- kvm_xen_init() and kvm_xen_init_vcpu()
ioctl[x86_64]: cmd == {KVM_XEN_HVM_GET_ATTR, KVM_XEN_VCPU_GET_ATTR, KVM_XEN_HVM_EVTCHN_SEND, KVM_TRANSLATE} -- xen_sync_long_mode(), kvm_get_xen_state(), set_port_pending() and kvm_gva_to_gpa(), after the lockdown: device/xen
ioctl[x86_64]: cmd == SGX_IOC_VEPC_REMOVE_ALL -- sgx_epc_reset()
ioctl: cmd == {KVM_RUN, KVM_INTERRUPT} -- kvm_cpu_exec() and kvm_arch_pre_run(), after the lockdown: accel/kvm
ioctl[x86_64]: cmd == {KVM_NMI, KVM_SMI} -- kvm_arch_pre_run(), after the lockdown: accel/kvm
ioctl: cmd == KVM_SET_GUEST_DEBUG -- kvm_invoke_set_guest_debug(), after the lockdown: chardev/gdb
ioctl[x86_64]: cmd == {KVM_GET_REGS, KVM_SET_REGS} -- kvm_getput_regs() of the first reset
ioctl[x86_64]: cmd == {KVM_GET_SREGS, KVM_SET_SREGS, KVM_GET_SREGS2, KVM_SET_SREGS2} -- kvm_get_sregs(), kvm_put_sregs(), kvm_get_sregs2() and kvm_put_sregs2() of the first reset
ioctl[x86_64]: cmd == {KVM_GET_XSAVE, KVM_GET_XSAVE2, KVM_SET_XSAVE, KVM_GET_XCRS, KVM_SET_XCRS} -- kvm_get_xsave(), kvm_put_xsave(), kvm_get_xcrs() and kvm_put_xcrs() of the first reset
ioctl[x86_64]: cmd == {KVM_GET_MSRS, KVM_SET_MSRS} -- kvm_get_msrs() and kvm_buf_set_msrs() of the first reset
ioctl: cmd == {KVM_GET_VCPU_EVENTS, KVM_SET_VCPU_EVENTS} -- kvm_get_vcpu_events() and kvm_put_vcpu_events() of the first reset
ioctl[x86_64]: cmd == {KVM_GET_DEBUGREGS, KVM_SET_DEBUGREGS} -- kvm_get_debugregs() and kvm_put_debugregs() of the first reset
ioctl: cmd == {KVM_GET_MP_STATE, KVM_SET_MP_STATE} -- kvm_get_mp_state() and kvm_put_mp_state() of the first reset
ioctl[x86_64]: cmd == {KVM_GET_NESTED_STATE, KVM_SET_NESTED_STATE} -- kvm_get_nested_state() and kvm_put_nested_state() of the first reset
ioctl[x86_64]: cmd == {KVM_GET_LAPIC, KVM_SET_LAPIC} -- kvm_get_apic() and kvm_apic_put() of the first reset
ioctl[x86_64]: cmd == {KVM_TPR_ACCESS_REPORTING, KVM_SET_VAPIC_ADDR} -- kvm_apic_enable_tpr_reporting(), kvm_apic_vapic_base_update()
ioctl[x86_64]: cmd == {KVM_KVMCLOCK_CTRL, KVM_GET_CLOCK, KVM_SET_CLOCK} -- do_kvmclock_ctrl(), kvm_update_clock() and kvmclock_vm_state_change()
ioctl: cmd == {KVM_IRQ_LINE_STATUS, KVM_SIGNAL_MSI, KVM_SET_GSI_ROUTING} -- kvm_set_irq(), kvm_irqchip_send_msi(), kvm_irqchip_commit_routes()
ioctl: cmd == {KVM_IRQFD, KVM_IOEVENTFD} -- kvm_irqchip_assign_irqfd(), kvm_set_ioeventfd_mmio(), kvm_set_ioeventfd_pio()
ioctl[x86_64]: cmd == {KVM_GET_IRQCHIP, KVM_SET_IRQCHIP, KVM_GET_PIT2, KVM_SET_PIT2} -- kvm_pic_get(), kvm_pic_put(), kvm_ioapic_get(), kvm_ioapic_put(), kvm_pit_get(), kvm_pit_put()
ioctl: cmd == {KVM_SET_USER_MEMORY_REGION, KVM_SET_USER_MEMORY_REGION2} -- kvm_set_user_memory_region()
ioctl: cmd == {KVM_REGISTER_COALESCED_MMIO, KVM_UNREGISTER_COALESCED_MMIO} -- kvm_coalesce_mmio_region(), kvm_uncoalesce_mmio_region(), kvm_coalesce_pio_add() and kvm_coalesce_pio_del()
ioctl: cmd == {KVM_GET_DIRTY_LOG, KVM_CLEAR_DIRTY_LOG, KVM_RESET_DIRTY_RINGS} -- kvm_slot_get_dirty_log(), kvm_log_clear_one_slot(), kvm_dirty_ring_reap_locked()
ioctl[x86_64]: cmd == KVM_HYPERV_EVENTFD -- hyperv_set_event_flag_handler()

ioctl: cmd == {TUNGETFEATURES, TUNSETIFF, TUNGETIFF, TUNSETSNDBUF} -- tap_open(), tap_probe_vnet_hdr(), tap_fd_get_ifname(), tap_set_sndbuf()
ioctl: cmd == {TUNGETVNETHDRSZ, TUNSETVNETHDRSZ, TUNSETOFFLOAD, TUNSETQUEUE} -- tap_fd_set_vnet_hdr_len(), tap_probe_has_ufo(), tap_fd_set_offload(), tap_fd_enable() and tap_fd_disable()
ioctl: cmd == SIOCGIFINDEX -- if_nametoindex() of get_dns_addr_resolv_conf() and of getaddrinfo(), for a link-local name server
ioctl: cmd == {VHOST_SET_OWNER, VHOST_GET_FEATURES, VHOST_SET_FEATURES} -- vhost_kernel_set_owner(), vhost_kernel_get_features(), vhost_kernel_set_features()
ioctl: cmd == {VHOST_GET_BACKEND_FEATURES, VHOST_SET_BACKEND_FEATURES} -- vhost_kernel_set_backend_cap()
ioctl: cmd == {VHOST_SET_MEM_TABLE, VHOST_SET_LOG_BASE, VHOST_NET_SET_BACKEND} -- vhost_kernel_set_mem_table(), vhost_kernel_set_log_base(), vhost_kernel_net_set_backend()
ioctl: cmd == {VHOST_SET_VRING_NUM, VHOST_SET_VRING_BASE, VHOST_GET_VRING_BASE, VHOST_SET_VRING_ADDR} -- vhost_virtqueue_start() and vhost_virtqueue_stop()
ioctl: cmd == {VHOST_SET_VRING_KICK, VHOST_SET_VRING_CALL, VHOST_SET_VRING_ERR, VHOST_SET_VRING_BUSYLOOP_TIMEOUT} -- vhost_virtqueue_init(), vhost_virtqueue_set_busyloop_timeout()
ioctl: cmd == {VHOST_VSOCK_SET_GUEST_CID, VHOST_VSOCK_SET_RUNNING} -- vhost_vsock_set_guest_cid(), vhost_vsock_set_running()
ioctl: cmd == {VHOST_SCSI_GET_ABI_VERSION, VHOST_SCSI_SET_ENDPOINT, VHOST_SCSI_CLEAR_ENDPOINT} -- vhost_scsi_start() and vhost_scsi_stop(), after the lockdown: device/vhost-scsi
ioctl: cmd == {VHOST_NEW_WORKER, VHOST_ATTACH_VRING_WORKER, VHOST_FREE_WORKER} -- vhost_scsi_set_workers()
ioctl: cmd == {VHOST_VDPA_GET_DEVICE_ID, VHOST_VDPA_GET_VRING_NUM, VHOST_VDPA_GET_VQS_COUNT, VHOST_VDPA_GET_CONFIG_SIZE, VHOST_VDPA_GET_IOVA_RANGE} -- vhost_vdpa_device_get_u32(), vhost_vdpa_get_iova_range()
ioctl: cmd == {VHOST_VDPA_GET_STATUS, VHOST_VDPA_SET_STATUS, VHOST_VDPA_GET_CONFIG, VHOST_VDPA_SET_CONFIG, VHOST_VDPA_SET_CONFIG_CALL} -- vhost_vdpa_add_status(), vhost_vdpa_get_config(), vhost_vdpa_set_config(), vhost_vdpa_set_config_call()
ioctl: cmd == {VHOST_VDPA_SET_VRING_ENABLE, VHOST_VDPA_SUSPEND, VHOST_VDPA_GET_VRING_GROUP, VHOST_VDPA_SET_GROUP_ASID} -- vhost_vdpa_probe_cvq_isolation(), and the rest after the lockdown: base/vhost-vdpa

ioctl: cmd == {VFIO_GET_API_VERSION, VFIO_CHECK_EXTENSION, VFIO_SET_IOMMU} -- vfio_connect_container()/vfio_container_connect(), vfio_get_iommu_type(), vfio_set_iommu(), qemu_vfio_init_pci()
ioctl: cmd == {VFIO_GROUP_GET_STATUS, VFIO_GROUP_SET_CONTAINER, VFIO_GROUP_UNSET_CONTAINER, VFIO_GROUP_GET_DEVICE_FD} -- vfio_get_group()/vfio_group_get(), vfio_connect_container()/vfio_container_connect(), vfio_disconnect_container()/vfio_container_disconnect(), vfio_get_device()/vfio_device_get()
ioctl: cmd == {VFIO_DEVICE_GET_INFO, VFIO_DEVICE_GET_REGION_INFO, VFIO_DEVICE_GET_IRQ_INFO, VFIO_DEVICE_SET_IRQS, VFIO_DEVICE_RESET} -- vfio_get_device_info(), vfio_get_region_info()/vfio_device_get_region_info(), vfio_populate_device()/vfio_pci_populate_device(), vfio_set_irq_signaling()/vfio_device_irq_set_signaling(), vfio_pci_reset()
ioctl: cmd == {VFIO_DEVICE_GET_PCI_HOT_RESET_INFO, VFIO_DEVICE_PCI_HOT_RESET, VFIO_IOMMU_UNMAP_DMA} -- vfio_pci_get_pci_hot_reset_info(), vfio_legacy_pci_hot_reset(), vfio_legacy_dma_unmap(); of the same numbers vfio_get_iommu_info(), vfio_legacy_dma_map() and vfio_display_probe()
ioctl: cmd == {VFIO_DEVICE_GET_GFX_DMABUF, VFIO_DEVICE_IOEVENTFD, VFIO_DEVICE_FEATURE} -- vfio_display_get_dmabuf() and vfio_ioeventfd_init(), after the lockdown: device/vfio-pci; vfio_migration_query_flags()
ioctl: cmd == {VFIO_DEVICE_BIND_IOMMUFD, VFIO_DEVICE_ATTACH_IOMMUFD_PT, VFIO_DEVICE_DETACH_IOMMUFD_PT, VFIO_MIG_GET_PRECOPY_INFO} -- iommufd_cdev_connect_and_bind(), iommufd_cdev_attach_ioas_hwpt(), iommufd_cdev_detach_ioas_hwpt(), vfio_query_precopy_size()
ioctl: cmd == {IOMMU_IOAS_ALLOC, IOMMU_IOAS_IOVA_RANGES, IOMMU_HWPT_ALLOC, IOMMU_GET_HW_INFO, IOMMU_DESTROY} -- iommufd_backend_alloc_ioas(), iommufd_cdev_get_info_iova_range(), iommufd_backend_alloc_hwpt(), iommufd_backend_get_device_info(), iommufd_backend_free_id()
ioctl: cmd == {IOMMU_IOAS_MAP, IOMMU_IOAS_UNMAP, IOMMU_HWPT_SET_DIRTY_TRACKING, IOMMU_HWPT_GET_DIRTY_BITMAP} -- iommufd_backend_map_dma(), iommufd_backend_unmap_dma(), iommufd_backend_set_dirty_tracking() and iommufd_backend_get_dirty_bitmap()
ioctl: cmd == {KVM_CREATE_DEVICE, KVM_SET_DEVICE_ATTR} -- vfio_kvm_device_add_fd(): KVM is told of groups

ioctl: cmd == SG_IO -- scsi_SG_IO_FROM_DEV() of scsi_block_realize() and scsi_generic_realize()
ioctl: cmd == {USBDEVFS_GET_CAPABILITIES, USBDEVFS_GET_SPEED, USBDEVFS_CONTROL, USBDEVFS_CONNECTINFO} -- op_wrap_sys_device(), initialize_handle(), usbfs_get_speed(), usbfs_get_active_config()
ioctl: cmd == {USBDEVFS_SUBMITURB, USBDEVFS_DISCARDURB, USBDEVFS_REAPURBNDELAY} -- libusb_get_string_descriptor_ascii() of usb_host_open()
ioctl: cmd == {USBDEVFS_CLAIMINTERFACE, USBDEVFS_RELEASEINTERFACE, USBDEVFS_DISCONNECT_CLAIM, USBDEVFS_GETDRIVER, USBDEVFS_IOCTL, USBDEVFS_RESET} -- usb_host_detach_kernel(), usb_host_open() that fails
ioctl: cmd == {USBDEVFS_SETCONFIGURATION, USBDEVFS_SETINTERFACE, USBDEVFS_CLEAR_HALT, USBDEVFS_ALLOC_STREAMS, USBDEVFS_FREE_STREAMS} -- op_set_configuration() and others, after the lockdown: device/usb-host
ioctl: cmd == {HIDIOCGRDESCSIZE, HIDIOCGRDESC} -- u2f_passthru_is_u2f_device()
ioctl: cmd == {EVIOCGVERSION, EVIOCGID, EVIOCGRAB} -- input_linux_complete(), input_linux_toggle_grab(), virtio_input_host_realize()
ioctl: cmd == {2147566880, 2147566882, 2147566883, 2153792801, 2153792792} -- input_linux_complete(): EVIOCGBIT of types, axes and keys, EVIOCGKEY
ioctl: cmd == {2147632418, 2148025635, 2147566884, 2147632421, 2147632433, 2155824390} -- virtio_input_bits_config() by EVIOCGBIT, virtio_input_host_realize() by EVIOCGNAME
ioctl: (cmd & 4294967232) == 2149074240 -- virtio_input_abs_config(), input_linux_complete(): EVIOCGABS of an axis
ioctl[x86_64]: cmd == {KVM_MEMORY_ENCRYPT_OP, KVM_MEMORY_ENCRYPT_REG_REGION, KVM_MEMORY_ENCRYPT_UNREG_REGION, SEV_ISSUE_CMD} -- sev_ioctl(), sev_ram_block_added(), sev_ram_block_removed(), sev_platform_ioctl()
ioctl: cmd == {KVM_CREATE_GUEST_MEMFD, KVM_SET_MEMORY_ATTRIBUTES} -- kvm_create_guest_memfd(), kvm_set_memory_attributes()
ioctl[x86_64]: cmd == KVM_GET_CPUID2 -- snp_launch_update_cpuid()
ioctl: cmd == SIOCGIFMTU -- can_host_socketcan_connect() asks whether an interface has CAN FD

ioctl: cmd == {USERFAULTFD_IOC_NEW, UFFDIO_API, UFFDIO_REGISTER, UFFDIO_UNREGISTER} -- uffd_open(), receive_ufd_features(), ram_block_enable_notify(), cleanup_range()
ioctl: cmd == {UFFDIO_COPY, UFFDIO_ZEROPAGE, UFFDIO_WAKE} -- qemu_ufd_copy_ioctl(), uffd_wakeup()

ioctl: cmd == {BLKSSZGET, BLKPBSZGET, BLKROGET, BLKSECTGET} -- probe_logical_blocksize(), probe_physical_blocksize(), check_hdev_writable(), hdev_get_max_hw_transfer()
ioctl: cmd == {BLKDISCARD, BLKZEROOUT} -- handle_aiocb_discard(), handle_aiocb_write_zeroes_block()
ioctl: cmd == {BLKREPORTZONE, BLKRESETZONE, BLKOPENZONE, BLKCLOSEZONE, BLKFINISHZONE} -- get_zones_wp(), raw_co_zone_mgmt()
ioctl: cmd == {CDROM_DRIVE_STATUS, CDROMEJECT, CDROMCLOSETRAY, CDROM_LOCKDOOR} -- cdrom_probe_device(), cdrom_co_eject(), cdrom_co_lock_medium()
ioctl: cmd == {HDIO_GETGEO, SG_GET_VERSION_NUM, SG_GET_SCSI_ID, SG_GET_SG_TABLESIZE} -- hdev_probe_geometry(), hdev_is_sg(), hdev_get_max_segments()
ioctl: cmd == {FS_IOC_GETFLAGS, FS_IOC_SETFLAGS, FS_IOC_FSGETXATTR, FS_IOC_FSSETXATTR} -- raw_co_create() with nocow=on and an extent size hint
ioctl: cmd == XFS_IOC_DIOINFO -- raw_probe_alignment()

ioctl: cmd == {TCGETS, TCSETS, TCSETSF, TCSETSW} -- tcgetattr() and tcsetattr() of qemu_chr_open_stdio(), tty_serial_init(), qemu_openpty_raw(), initscr()
ioctl: cmd == {TCGETS2, TCSETS2, TCSETSF2, TCSETSW2} -- the same tcgetattr() and tcsetattr(), from glibc 2.42 on
ioctl: cmd == TIOCGWINSZ -- initscr() asks for the size of the terminal, and curses_winch_check() later
ioctl: cmd == SIOCOUTQ -- ping_timer() of libspice-server
ioctl: cmd == {TCSBRKP, TIOCMGET, TIOCMSET} -- tty_serial_ioctl()
ioctl: cmd == {TIOCGPTN, TIOCSPTLCK, TIOCGPTPEER} -- openpty() of qemu_openpty_raw()
ioctl: cmd == FIONREAD -- sorecvfrom() of libslirp, after the lockdown: net/user
ioctl: cmd == {PPCLAIM, PPRELEASE, PPSETMODE} -- qemu_chr_open_pp_fd(), char_parallel_finalize(), pp_hw_mode()
ioctl: cmd == {PPRDATA, PPWDATA, PPRCONTROL, PPWCONTROL, PPRSTATUS, PPDATADIR} -- pp_ioctl()
