# What the event loops and the locks of every QEMU process do, and how it ends.
profile base/main-loop
summary Event loops, locks, clocks and signals of every QEMU process
require base/exit base/memory

write: allow -- event_notifier_set(), g_wakeup_signal(), error_vprintf() on stderr

futex: op == {FUTEX_WAIT, FUTEX_WAKE} -- qemu_futex_wait() and qemu_futex_wake()/qemu_futex_wake_all() of QemuEvent
futex: op == {FUTEX_WAIT_PRIVATE, FUTEX_WAKE_PRIVATE} -- pthread_mutex_lock() and GMutex
futex: op == FUTEX_WAIT_BITSET_PRIVATE -- pthread_cond_timedwait(), qemu_cond_timedwait()
futex: op == FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME -- pthread_cond_wait() and sem_wait(), which name the clock even untimed
futex: op == FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME -- pthread_join() on the thread id, qemu_thread_join()

clock_gettime: which_clock == {CLOCK_REALTIME, CLOCK_MONOTONIC} -- get_clock() and get_clock_realtime() where the host's clock source has no vDSO

rt_sigreturn: allow -- return from sigbus_handler(), termsig_handler() and SIG_IPI's handlers
rt_sigprocmask: allow -- pthread_kill(), sigsetjmp() and swapcontext() of new coroutines

# glibc and GLib look files up late.  Each of these callers survives a failure.
fcntl: errno EACCES if cmd == F_DUPFD_CLOEXEC -- qemu_dup() of a descriptor that add-fd gave, where no file may be opened by its name either
openat: errno EACCES -- free() reads overcommit_memory, qemu_kill_report() a cmdline
newfstatat: errno EACCES -- stdio's fstat() before its first write, glibc up to 2.38
fstat: errno EACCES -- stdio's fstat() before its first write, glibc from 2.39 on
access[x86_64]: errno EACCES -- qemu_find_file() looks for the ROM of a device that is plugged in
sysinfo: errno ENOSYS -- qsort() of glibc up to 2.36 asks how much memory the host has
epoll_ctl: errno EPERM -- fdmon_epoll_try_enable() beyond 64 descriptors, which then goes on with ppoll()

# pthread_create() blocks every signal, so its refused call could not be reported: it
# fails, and who wanted the thread says so.  Other flags are refused as any call is.
clone3: errno ENOSYS -- __clone_internal() of pthread_create() falls back to clone()
clone: errno EPERM if clone_flags == CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID -- pthread_create() of a thread that nothing in the inventory asks for

# A thread that waits for requests runs the main loop's handlers meanwhile, in a nested
# event loop: AIO_WAIT_WHILE() in a vCPU, for one, when a driver resets its disk.
role main vcpu iothread migration
ppoll: sigmask == 0 -- os_host_main_loop_wait() and fdmon_poll_wait(), through qemu_poll_ns()
read: allow -- event_notifier_test_and_clear(), sigfd_handler() on the signalfd
close: allow -- event_notifier_cleanup(), qemu_close(), exit handlers

# Of vCPUs, see base/waiting
role main iothread worker migration
restart_syscall: allow -- the kernel's own restart of qemu_cond_timedwait() and g_usleep() after SIGSTOP
role main iothread migration
clock_nanosleep: which_clock == {CLOCK_REALTIME, CLOCK_MONOTONIC} && flags == 0 -- g_usleep() of call_rcu_thread() and qemu_chr_write_buffer(); GLib 2.83 took the other clock

role main
rt_sigaction: act == 0 -- sigfd_handler() asks for the handler of a signal it has read
exit: allow -- start_thread() of a library's thread, which would call it for ever

# Threads narrow themselves, which closes this to all but event loops: a filter can
# only take away.
role main iothread
seccomp: op == SECCOMP_SET_MODE_FILTER && flags == 0 -- qs_kernel_narrow() of a thread, at the lockdown or at its beginning
