# Queue notifiers are made when the guest's driver starts the device, which happens
# in the vCPU thread that writes the device's status.  Their KVM side (KVM_IOEVENTFD,
# KVM_IRQFD) is allowed by accel/kvm.
profile device/virtio-common
summary virtio transports: queue and interrupt notifiers
match qom virtio-mmio
require base/main-loop base/eventfd
