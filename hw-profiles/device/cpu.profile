# What a vCPU asks of the host is its accelerator's business: see accel/.
profile device/cpu
summary Processors and their local interrupt controllers
match qom *-x86_64-cpu apic kvm-apic kvmvapic hyperv-synic
require base/main-loop
