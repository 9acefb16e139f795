profile accel/qtest
summary qtest: the guest's processor is a test program on a socket
match accel qtest
require base/main-loop base/eventfd

role vcpu
rt_sigtimedwait: uts == 0 -- sigwait() of dummy_cpu_thread_fn()
role main vcpu iothread migration
tgkill: sig == SIGUSR1 -- cpus_kick_thread() sends SIG_IPI to a dummy vCPU thread
