# Composed where -smp maxcpus= leaves room above cpus=.  Capabilities that are switched on
# for each processor take feature/hotplug-cpu-capabilities.
profile feature/hotplug-cpu-kvm
summary Processors plugged in while the guest runs on KVM
match feature hotplug-cpu-kvm
require feature/hotplug-cpu accel/kvm

role main
ioctl[x86_64]: cmd == KVM_GET_DEVICE_ATTR -- x86_cpu_realizefn() by kvm_arch_get_supported_cpuid(): which states XSAVE may hold
# The new thread narrows itself when all this is done (cpu_thread_signal_created()).
ioctl: cmd == {KVM_CREATE_VCPU, KVM_GET_VCPU_MMAP_SIZE} -- kvm_create_vcpu() and kvm_init_vcpu()
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED -- kvm_init_vcpu(): the area that KVM_RUN talks through
ioctl[x86_64]: cmd == {KVM_GET_TSC_KHZ, KVM_SET_TSC_KHZ} -- kvm_arch_init_vcpu() by kvm_arch_set_tsc_khz()
ioctl[x86_64]: cmd == KVM_SET_CPUID2 -- kvm_arch_init_vcpu()
ioctl[x86_64]: cmd == {KVM_X86_GET_MCE_CAP_SUPPORTED, KVM_X86_SETUP_MCE} -- kvm_arch_init_vcpu() by kvm_get_mce_cap_supported()
ioctl: cmd == KVM_GET_STATS_FD -- kvm_init_vcpu()
rt_sigaction: sig == SIGUSR1 -- kvm_init_cpu_signals() sets the handler of SIG_IPI

role vcpu
ioctl: cmd == KVM_GET_VCPU_MMAP_SIZE -- kvm_destroy_vcpu() at the thread's end
