# Composed where -smp maxcpus= leaves room and processors have one of these properties.
# A capability's number is in memory: any that KVM lets be switched on late can be.
profile feature/hotplug-cpu-capabilities
summary Processors plugged in on KVM, with capabilities that are switched on for each
match feature hotplug-cpu-capabilities-kvm
require feature/hotplug-cpu-kvm base/ram-block
arch x86_64

role main
ioctl: cmd == KVM_ENABLE_CAP -- kvm_arch_init_vcpu() with kvm-pv-enforce-cpuid, hyperv_init_vcpu() with hv-synic, hv-evmcs or hv-enforce-cpuid
