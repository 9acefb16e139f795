profile device/vmbus
summary Hyper-V VMBus and its test device
match qom vmbus-bridge hyperv-testdev
require base/main-loop base/eventfd
arch x86_64

role main vcpu
ioctl: cmd == KVM_HYPERV_EVENTFD -- hyperv_set_event_flag_handler() of an opened channel
