# Requests on descriptors that were opened before the lockdown.  KVM_CREATE_VM,
# KVM_CREATE_VCPU, KVM_CREATE_DEVICE, KVM_CREATE_IRQCHIP and all capabilities
# that are switched on belong to the start.
profile accel/kvm
summary KVM accelerator: vCPU loop, register and interrupt state, memory slots
match accel kvm
require base/main-loop base/eventfd

role main vcpu iothread migration
tgkill: sig == SIGUSR1 -- cpus_kick_thread() sends SIG_IPI to leave KVM_RUN

role vcpu
ioctl: cmd == KVM_RUN -- kvm_cpu_exec()
ioctl: cmd == KVM_INTERRUPT -- kvm_arch_pre_run()
ioctl[x86_64]: cmd == {KVM_NMI, KVM_SMI} -- kvm_arch_pre_run(), and do_inject_external_nmi() for the NMI
ioctl[x86_64]: cmd == {KVM_GET_REGS, KVM_SET_REGS} -- kvm_getput_regs()
ioctl[x86_64]: cmd == {KVM_GET_SREGS, KVM_SET_SREGS} -- kvm_get_sregs(), kvm_put_sregs()
ioctl[x86_64]: cmd == {KVM_GET_SREGS2, KVM_SET_SREGS2} -- kvm_get_sregs2(), kvm_put_sregs2()
ioctl[x86_64]: cmd == {KVM_GET_XSAVE, KVM_GET_XSAVE2, KVM_SET_XSAVE} -- kvm_get_xsave(), kvm_put_xsave()
ioctl[x86_64]: cmd == {KVM_GET_XCRS, KVM_SET_XCRS} -- kvm_get_xcrs(), kvm_put_xcrs()
ioctl[x86_64]: cmd == {KVM_GET_MSRS, KVM_SET_MSRS} -- kvm_get_msrs(), kvm_put_msrs(), kvm_put_one_msr()
ioctl: cmd == {KVM_GET_VCPU_EVENTS, KVM_SET_VCPU_EVENTS} -- kvm_get_vcpu_events(), kvm_put_vcpu_events()
ioctl[x86_64]: cmd == {KVM_GET_DEBUGREGS, KVM_SET_DEBUGREGS} -- kvm_get_debugregs(), kvm_put_debugregs()
ioctl: cmd == {KVM_GET_MP_STATE, KVM_SET_MP_STATE} -- kvm_get_mp_state(), kvm_put_mp_state()
ioctl[x86_64]: cmd == {KVM_GET_NESTED_STATE, KVM_SET_NESTED_STATE} -- kvm_get_nested_state(), kvm_put_nested_state()
ioctl[x86_64]: cmd == {KVM_GET_LAPIC, KVM_SET_LAPIC} -- kvm_get_apic(), kvm_apic_put()
ioctl[x86_64]: cmd == {KVM_TPR_ACCESS_REPORTING, KVM_SET_VAPIC_ADDR} -- kvm_apic_enable_tpr_reporting(), kvm_apic_vapic_base_update()
ioctl[x86_64]: cmd == {KVM_GET_TSC_KHZ, KVM_SET_TSC_KHZ} -- kvm_arch_set_tsc_khz() when a whole state is loaded
ioctl[x86_64]: cmd == KVM_KVMCLOCK_CTRL -- do_kvmclock_ctrl() after a pause

role main vcpu migration
ioctl: cmd == KVM_IRQ_LINE_STATUS -- kvm_set_irq() for devices without an irqfd
ioctl: cmd == KVM_SIGNAL_MSI -- kvm_irqchip_send_msi()
ioctl: cmd == KVM_SET_GSI_ROUTING -- kvm_irqchip_commit_routes() when the guest programs MSI-X or the IOAPIC
ioctl: cmd == KVM_IRQFD -- kvm_irqchip_assign_irqfd() for virtio's queue interrupts
ioctl: cmd == KVM_IOEVENTFD -- kvm_set_ioeventfd_mmio() and kvm_set_ioeventfd_pio() when a driver starts or a BAR moves, when migration stops the VM
ioctl: cmd == {KVM_SET_USER_MEMORY_REGION, KVM_SET_USER_MEMORY_REGION2} -- kvm_set_user_memory_region() when a BAR or shadow RAM moves
ioctl: cmd == {KVM_REGISTER_COALESCED_MMIO, KVM_UNREGISTER_COALESCED_MMIO} -- kvm_coalesce_mmio_region(), kvm_uncoalesce_mmio_region(), kvm_coalesce_pio_add() and kvm_coalesce_pio_del() when a BAR moves
ioctl: cmd == {KVM_GET_DIRTY_LOG, KVM_CLEAR_DIRTY_LOG, KVM_RESET_DIRTY_RINGS} -- kvm_slot_get_dirty_log(), kvm_log_clear_one_slot(), kvm_dirty_ring_reap_locked()
ioctl[x86_64]: cmd == {KVM_GET_IRQCHIP, KVM_SET_IRQCHIP} -- kvm_ioapic_get() and kvm_ioapic_put(), kvm_pic_get() and kvm_pic_put()
ioctl[x86_64]: cmd == {KVM_GET_PIT2, KVM_SET_PIT2} -- kvm_pit_get() and kvm_pit_put(), also for the speaker's port
ioctl[x86_64]: cmd == {KVM_GET_CLOCK, KVM_SET_CLOCK} -- kvm_update_clock(), kvmclock_vm_state_change()
ioctl: cmd == KVM_CHECK_EXTENSION -- kvm_check_extension() in kvmclock_vm_state_change(), kvm_arch_set_tsc_khz() and kvm_arch_get_supported_cpuid()

# SEV belongs to the start, too.
role main
ioctl[x86_64]: errno ENOTTY if cmd == KVM_MEMORY_ENCRYPT_OP -- sev_get_capabilities() of query-sev-capabilities, which answers that there is none
