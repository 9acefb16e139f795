# The flags are those of glibc's create_thread(), all of them and nothing else: no
# process, no namespace.
profile base/threads
summary Threads that begin and end while the guest runs
require base/main-loop
arch x86_64

clone: clone_flags == CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID -- pthread_create() of qemu_thread_create(): a thread, never a process
clone3: errno ENOSYS -- its flags are in memory; glibc's __clone_internal() falls back to clone()
rseq: flags == 0 -- start_thread() registers the thread's area, and never takes it back
set_robust_list: len == 24 -- start_thread()
prctl: option == PR_SET_NAME -- pthread_setname_np() of qemu_thread_start()
exit: allow -- start_thread() when the thread's function has returned

# GLib's thread pools try to copy their maker's scheduling; refused, they go without.
sched_getattr: errno EPERM -- g_thread_pool_new() of thread_pool_new()
