profile base/waiting
summary vCPUs that wait for some time: output to a slow reader, a throttle
require base/main-loop

role vcpu migration
clock_nanosleep: which_clock == {CLOCK_REALTIME, CLOCK_MONOTONIC} && flags == 0 -- g_usleep() of qemu_chr_write_buffer(), cpu_throttle_thread() and others
restart_syscall: allow -- the kernel's own restart of g_usleep() and qemu_cond_timedwait() after SIGSTOP
