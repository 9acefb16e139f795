# The stub's own end; the debugger's connection is a chardev of its own.
profile chardev/gdb
summary The GDB stub
match chardev gdb
require base/main-loop base/waiting

role vcpu
ioctl: cmd == KVM_SET_GUEST_DEBUG -- kvm_update_guest_debug() when a debugger steps or sets a breakpoint
