# The flags are those of glibc's create_thread(), all of them and nothing else: no
# process, no namespace.
profile base/threads
summary Threads that begin and end while the guest runs
require base/main-loop

# What a thread does at its beginning it does with its maker's filters: event loops make
# workers, the main loop everything else.
role main iothread
clone: clone_flags == CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID -- pthread_create() of qemu_thread_create(): a thread, never a process
rseq: flags == 0 -- start_thread() registers the thread's area, and never takes it back
prctl: option == PR_SET_NAME -- pthread_setname_np() of qemu_thread_start()
madvise: behavior == MADV_NOHUGEPAGE -- pthread_create() under glibc.pthread.stack_hugetlb=0, which fails without; nhp_range() of post-copy

role main iothread worker migration
exit: allow -- start_thread() when the thread's function has returned

role all
set_robust_list: errno ENOSYS -- start_thread(), which ignores it; QEMU has no robust locks
# GLib's thread pools try to copy their maker's scheduling; refused, they go without.
sched_getattr: errno EPERM -- g_thread_pool_new() of thread_pool_new()
