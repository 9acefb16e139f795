# Chosen with -sandbox resourcecontrol=allow, as it is by default.
profile startup/resourcecontrol
summary Affinity and priority of threads
arch x86_64

sched_setaffinity: allow -- thread_context_set_cpu_affinity(), thread_context_create_thread()
sched_setscheduler: allow -- the group's meaning since QEMU 2.11
sched_setparam: allow -- the group's meaning since QEMU 2.11
sched_getscheduler: pid == 0 -- pthread_getattr_np()
sched_getparam: pid == 0 -- pthread_getattr_np()
setpriority: allow -- the group's meaning since QEMU 2.11
getpriority: allow -- the group's meaning since QEMU 2.11
