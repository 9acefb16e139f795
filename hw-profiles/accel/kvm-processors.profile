# Composed with kvm-stats wherever there is a monitor.  Nothing is changed by these requests.
profile accel/kvm-processors
summary What the host's processor can do, when a monitor asks for -cpu host and -cpu max
match feature kvm-stats
require base/main-loop
arch x86_64

role main
ioctl: cmd == {KVM_GET_SUPPORTED_CPUID, KVM_GET_DEVICE_ATTR} -- get_supported_cpuid(), kvm_arch_get_supported_cpuid() by x86_cpu_expand_features() of query-cpu-model-expansion
ioctl: cmd == KVM_GET_MSRS -- kvm_arch_get_supported_msr_feature() likewise
ioctl: cmd == KVM_X86_GET_MCE_CAP_SUPPORTED -- lmce_supported() of query-cpu-definitions
ioctl: cmd == KVM_GET_SUPPORTED_HV_CPUID -- try_get_hv_cpuid() with hv- properties
