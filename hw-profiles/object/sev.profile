# One request to KVM and one to /dev/sev carry all commands.
profile object/sev
summary Memory that the host cannot read (AMD SEV, SEV-ES and SEV-SNP)
match object sev-guest sev-snp-guest
require accel/kvm base/ram-discard

role main
ioctl: cmd == KVM_MEMORY_ENCRYPT_OP -- sev_ioctl() of sev_launch_finish(), sev_inject_launch_secret(), sev_get_attestation_report()
ioctl: cmd == SEV_ISSUE_CMD -- sev_platform_ioctl() of sev_get_capabilities()
openat: named device "/dev/sev" read|write if flags == O_RDWR -- sev_get_capabilities(), which opens it anew
role main vcpu
ioctl: cmd == {KVM_MEMORY_ENCRYPT_REG_REGION, KVM_MEMORY_ENCRYPT_UNREG_REGION} -- sev_ram_block_added() and sev_ram_block_removed()
ioctl: cmd == KVM_SET_MEMORY_ATTRIBUTES -- kvm_set_memory_attributes() of kvm_convert_memory(), when the guest shares a page or takes it back
role main
ioctl: cmd == KVM_CREATE_GUEST_MEMFD -- kvm_create_guest_memfd() for memory that is plugged in
