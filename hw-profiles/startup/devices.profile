# Part of startup/base: every request that some ioctl() of QEMU's start makes.  All
# others are answered as by a descriptor that does not know them.
profile startup/devices
summary Requests to KVM, taps, vhost, disks, terminals while QEMU starts
arch x86_64

ioctl: errno ENOTTY -- every other request

ioctl: cmd == {KVM_GET_API_VERSION, KVM_CREATE_VM, KVM_CHECK_EXTENSION, KVM_GET_VCPU_MMAP_SIZE} -- kvm_init()
ioctl: cmd == {KVM_ENABLE_CAP, KVM_CREATE_IRQCHIP, KVM_CREATE_PIT2, KVM_REINJECT_CONTROL} -- kvm_arch_init(), kvm_irqchip_create(), kvm_pit_realizefn()
ioctl: cmd == {KVM_SET_TSS_ADDR, KVM_SET_IDENTITY_MAP_ADDR, KVM_SET_NR_MMU_PAGES} -- kvm_arch_init()
ioctl: cmd == {KVM_GET_SUPPORTED_CPUID, KVM_GET_SUPPORTED_HV_CPUID, KVM_GET_MSR_INDEX_LIST, KVM_GET_MSR_FEATURE_INDEX_LIST} -- get_supported_cpuid(), kvm_get_supported_msrs()
ioctl: cmd == {KVM_X86_GET_MCE_CAP_SUPPORTED, KVM_X86_SETUP_MCE, KVM_X86_SET_MSR_FILTER} -- kvm_arch_init_vcpu(), kvm_install_msr_filters()
ioctl: cmd == {KVM_HAS_DEVICE_ATTR, KVM_GET_DEVICE_ATTR, KVM_SET_DEVICE_ATTR} -- kvm_arch_get_supported_cpuid() for AMX
ioctl: cmd == {KVM_CREATE_VCPU, KVM_SET_CPUID2, KVM_SET_SIGNAL_MASK, KVM_GET_STATS_FD} -- kvm_init_vcpu(), kvm_arch_init_vcpu()
ioctl: cmd == {KVM_RUN, KVM_INTERRUPT, KVM_NMI, KVM_SMI} -- accel/kvm
ioctl: cmd == KVM_SET_GUEST_DEBUG -- chardev/gdb
ioctl: cmd == {KVM_GET_REGS, KVM_SET_REGS, KVM_GET_SREGS, KVM_SET_SREGS, KVM_GET_SREGS2, KVM_SET_SREGS2} -- the first reset, kvm_arch_put_registers()
ioctl: cmd == {KVM_GET_XSAVE, KVM_GET_XSAVE2, KVM_SET_XSAVE, KVM_GET_XCRS, KVM_SET_XCRS} -- the first reset, kvm_arch_put_registers()
ioctl: cmd == {KVM_GET_MSRS, KVM_SET_MSRS, KVM_GET_VCPU_EVENTS, KVM_SET_VCPU_EVENTS} -- the first reset, kvm_arch_put_registers()
ioctl: cmd == {KVM_GET_DEBUGREGS, KVM_SET_DEBUGREGS, KVM_GET_MP_STATE, KVM_SET_MP_STATE} -- the first reset, kvm_arch_put_registers()
ioctl: cmd == {KVM_GET_NESTED_STATE, KVM_SET_NESTED_STATE, KVM_GET_LAPIC, KVM_SET_LAPIC} -- the first reset, kvm_arch_put_registers()
ioctl: cmd == {KVM_TPR_ACCESS_REPORTING, KVM_SET_VAPIC_ADDR} -- kvm_apic_reset() and _put()
ioctl: cmd == {KVM_GET_TSC_KHZ, KVM_SET_TSC_KHZ, KVM_KVMCLOCK_CTRL, KVM_GET_CLOCK, KVM_SET_CLOCK} -- kvm_arch_set_tsc_khz(), kvmclock_vm_state_change()
ioctl: cmd == {KVM_IRQ_LINE, KVM_IRQ_LINE_STATUS, KVM_SIGNAL_MSI, KVM_SET_GSI_ROUTING, KVM_IRQFD, KVM_IOEVENTFD} -- kvm_set_irq(), kvm_irqchip_commit_routes(), virtio
ioctl: cmd == {KVM_GET_IRQCHIP, KVM_SET_IRQCHIP, KVM_GET_PIT2, KVM_SET_PIT2} -- kvm_pic_put(), kvm_ioapic_put(), kvm_pit_put()
ioctl: cmd == {KVM_SET_USER_MEMORY_REGION, KVM_SET_USER_MEMORY_REGION2, KVM_REGISTER_COALESCED_MMIO, KVM_UNREGISTER_COALESCED_MMIO} -- kvm_region_commit()
ioctl: cmd == {KVM_GET_DIRTY_LOG, KVM_CLEAR_DIRTY_LOG, KVM_RESET_DIRTY_RINGS} -- kvm_log_sync()
ioctl: cmd == KVM_HYPERV_EVENTFD -- hyperv_set_event_flag_handler()

ioctl: cmd == {TUNGETFEATURES, TUNSETIFF, TUNGETIFF, TUNSETSNDBUF, TUNSETQUEUE} -- tap_open(), tap_set_sndbuf(), tap_fd_get_ifname()
ioctl: cmd == {TUNSETVNETHDRSZ, TUNGETVNETHDRSZ, TUNSETVNETLE, TUNSETVNETBE, TUNSETOFFLOAD} -- net_tap_fd_init(), tap_probe_has_ufo()
ioctl: cmd == {SIOCGIFINDEX, SIOCGIFNAME, SIOCGIFMTU} -- if_nametoindex(), if_indextoname()
ioctl: cmd == {VHOST_SET_OWNER, VHOST_GET_FEATURES, VHOST_SET_FEATURES, VHOST_GET_BACKEND_FEATURES, VHOST_SET_BACKEND_FEATURES} -- vhost_dev_init()
ioctl: cmd == {VHOST_SET_MEM_TABLE, VHOST_SET_LOG_BASE, VHOST_SET_LOG_FD, VHOST_NET_SET_BACKEND} -- vhost_dev_start(), vhost_net_start_one()
ioctl: cmd == {VHOST_SET_VRING_NUM, VHOST_SET_VRING_BASE, VHOST_GET_VRING_BASE, VHOST_SET_VRING_ADDR, VHOST_SET_VRING_ENDIAN} -- vhost_virtqueue_start()
ioctl: cmd == {VHOST_SET_VRING_KICK, VHOST_SET_VRING_CALL, VHOST_SET_VRING_ERR, VHOST_SET_VRING_BUSYLOOP_TIMEOUT} -- vhost_virtqueue_init()

ioctl: cmd == {BLKGETSIZE64, BLKSSZGET, BLKPBSZGET, BLKROGET, BLKSECTGET} -- raw_getlength(), probe_logical_blocksize(), hdev_get_max_hw_transfer()
ioctl: cmd == {BLKDISCARD, BLKZEROOUT, BLKDISCARDZEROES} -- handle_aiocb_discard(), handle_aiocb_write_zeroes_block()
ioctl: cmd == {BLKREPORTZONE, BLKGETZONESZ, BLKGETNRZONES} -- get_zones_wp()
ioctl: cmd == {BLKRESETZONE, BLKOPENZONE, BLKCLOSEZONE, BLKFINISHZONE} -- handle_aiocb_zone_mgmt()
ioctl: cmd == {CDROM_DRIVE_STATUS, CDROMEJECT, CDROMCLOSETRAY, CDROM_LOCKDOOR, HDIO_GETGEO} -- cdrom_probe_device(), cdrom_lock_medium(), hdev_probe_geometry()
ioctl: cmd == {SG_GET_VERSION_NUM, SG_GET_SCSI_ID, SG_GET_SG_TABLESIZE} -- hdev_is_sg(), hdev_get_max_segments()
ioctl: cmd == {FS_IOC_GETFLAGS, FS_IOC_SETFLAGS, FS_IOC_FSGETXATTR, FS_IOC_FSSETXATTR} -- raw_open_common(), raw_co_create() with nocow
ioctl: cmd == XFS_IOC_DIOINFO -- raw_probe_alignment()

ioctl: cmd == {TCGETS, TCSETS, TCSETSW, TCSETSF, TCFLSH, TCSBRKP} -- qemu_chr_open_stdio(), tty_serial_init()
ioctl: cmd == {TIOCMGET, TIOCMSET, TIOCGWINSZ, TIOCSWINSZ, TIOCGPTN, TIOCSPTLCK, TIOCGPTPEER} -- openpty() of char_pty_open(), tty_serial_ioctl()
ioctl: cmd == {FIONREAD, FIONBIO} -- sorecvfrom() of libslirp, slirp_set_nonblock()
ioctl: cmd == {PPCLAIM, PPRELEASE, PPSETMODE, PPDATADIR} -- qemu_chr_open_pp_fd()
ioctl: cmd == {PPRDATA, PPWDATA, PPRCONTROL, PPWCONTROL, PPRSTATUS} -- pp_ioctl()
