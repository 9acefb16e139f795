# Xen's guests under KVM (-accel kvm,xen-version=): the kernel hands their hypercalls on, and
# QEMU is XenStore, the grant table and the back ends.  Grants are the guest's own memory.
profile device/xen
summary Guests made for Xen, under KVM
match qom xen-overlay xen-evtchn xen-gnttab xen-xenstore xen-primary-console
match qom xen-bridge xen-sysdev xen-platform
match qom xen-disk xen-cdrom xen-console xen-net-device
require accel/kvm base/eventfd

role vcpu
ioctl[x86_64]: cmd == KVM_TRANSLATE -- kvm_gva_to_gpa(): where the arguments of a hypercall are
ioctl[x86_64]: cmd == {KVM_XEN_VCPU_GET_ATTR, KVM_XEN_VCPU_SET_ATTR} -- kvm_get_xen_state() and kvm_put_xen_state(), kvm_xen_set_vcpu_attr(), kvm_xen_set_vcpu_timer()
role main vcpu migration
ioctl[x86_64]: cmd == {KVM_XEN_HVM_GET_ATTR, KVM_XEN_HVM_SET_ATTR} -- xen_sync_long_mode() and xen_set_long_mode(), xen_overlay_set_be_shinfo(), xen_evtchn_set_callback_param(), assign_kernel_port(), assign_kernel_eventfd() and deassign_kernel_port()
role main vcpu iothread migration
ioctl[x86_64]: cmd == KVM_XEN_HVM_EVTCHN_SEND -- set_port_pending(), for a front end
role main vcpu
eventfd2: count == 0 && flags == O_CLOEXEC -- xen_be_evtchn_open() when a front end connects
