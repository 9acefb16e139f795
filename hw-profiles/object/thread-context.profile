profile object/thread-context
summary The thread that makes threads for the allocation of memory
match object thread-context
require base/threads

role main
sched_setaffinity: errno EPERM -- qemu_thread_set_affinity() of thread_context_set_cpu_affinity() and thread_context_set_node_affinity(): processors are chosen at the start, with resourcecontrol=allow
