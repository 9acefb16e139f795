# Chosen with -sandbox resourcecontrol=allow, as it is by default.
profile startup/resourcecontrol
summary Affinity and priority of threads

sched_setaffinity: allow -- thread_context_set_cpu_affinity(), thread_context_create_thread()
sched_getscheduler: pid == 0 -- pthread_getattr_np()
sched_getparam: pid == 0 -- pthread_getattr_np()
