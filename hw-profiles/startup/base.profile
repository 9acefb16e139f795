# Stage 1: what starting a QEMU may need, from the moment -sandbox is read, whatever
# its devices and backends.  Every rule of every other profile must lie within these,
# as both filters are asked after the lockdown and the stricter answer wins.
#
# Where a call has a condition, what the condition leaves out is refused with an errno:
# libraries probe for more than QEMU uses, and a device that has no profile is to
# be named by the composition later, not to die of a signal here.
#
# Not here, on purpose: ptrace, mounts, modules, keys, kexec, perf_event_open,
# process_vm_*, pidfd_getfd, open_by_handle_at, setns, unshare, userfaultfd, raw and
# packet sockets, and the clone() of -run-with async-teardown=on, whose child would
# share QEMU's memory but not its filters.
profile startup/base
summary Starting QEMU: options, backends, machine, devices, a daemon, the second filter
require startup/devices startup/files startup/shares startup/sockets startup/sound
require base/main-loop base/threads base/eventfd base/random base/ram-discard
require base/real-time base/waiting

# Memory
mmap: prot in PROT_READ|PROT_WRITE|PROT_EXEC && flags in MAP_SHARED_VALIDATE|MAP_DROPPABLE|MAP_ANONYMOUS|MAP_FIXED|MAP_NORESERVE|MAP_STACK|MAP_POPULATE|MAP_SYNC|MAP_DENYWRITE -- qemu_ram_mmap(), alloc_code_gen_buffer() of TCG, io_uring_queue_init(), g_module_open()
mmap: errno EINVAL -- nothing maps memory with other flags
mremap: flags == MREMAP_MAYMOVE -- realloc() of a large block
mprotect: prot in PROT_READ|PROT_WRITE|PROT_EXEC -- tcg_region_init(), the dynamic linker in g_module_open()
madvise: behavior == {MADV_MERGEABLE, MADV_UNMERGEABLE, MADV_HUGEPAGE, MADV_DONTFORK, MADV_DOFORK} -- ram_block_add(), host_memory_backend_memory_complete()
madvise: behavior == {MADV_DODUMP, MADV_DONTDUMP} -- qemu_ram_setup_dump(), host_memory_backend_memory_complete()
madvise: behavior == {MADV_WILLNEED, MADV_POPULATE_WRITE} -- balloon_deflate_page(), qemu_prealloc_mem()
madvise: errno EINVAL -- gnutls asks for MADV_WIPEONFORK and goes on without
msync: flags == MS_SYNC -- qemu_msync() of a memory backend with a file
mbind: mode == {MPOL_PREFERRED, MPOL_PREFERRED_MANY, MPOL_BIND, MPOL_INTERLEAVE} && flags == MPOL_MF_STRICT|MPOL_MF_MOVE -- host_memory_backend_memory_complete() with host-nodes=
mbind: errno EINVAL -- other policies
munlockall: allow -- postcopy_ram_supported_by_host()
mlockall: flags in MCL_CURRENT|MCL_FUTURE|MCL_ONFAULT -- os_mlock() of -overcommit mem-lock=on
memfd_create: flags in MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_HUGETLB|MFD_HUGE_2MB|MFD_HUGE_1GB -- qemu_memfd_create() of memory-backend-memfd and vhost's log
sysinfo: allow -- qsort() and sysconf() of glibc ask for the host's memory
getrandom: flags == GRND_INSECURE -- udev_enumerate_scan_devices() of u2f_passthru_open_from_scan(), for a hash table

# Threads, processes, identity
# fork() of glibc
clone: clone_flags == CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD -- os_daemonize() forks twice
clone: errno EPERM -- fork_exec and posix_spawn() without startup/spawn, as -sandbox spawn=deny always answered
fork[x86_64]: errno EPERM -- the same
vfork[x86_64]: errno EPERM -- the same
execve: errno EPERM -- the same
setsid: allow -- os_daemonize()
umask: allow -- os_daemonize()
dup2[x86_64]: allow -- os_setup_post() gives a daemon /dev/null for its standard streams
chroot: allow -- change_root() of -run-with chroot=
chdir: allow -- change_root(), os_setup_post() of a daemon
getuid: allow -- g_get_user_database_entry() of GLib, for the user's directories
geteuid: allow -- getaddrinfo()'s NSS modules
getgid: allow -- audio_init() with a library's backend that has no profile, so that the lockdown can name it
getegid: allow -- audio_init() with such a backend
shmget: errno ENOSYS -- X11_CreateWindowFramebuffer() and _cairo_xlib_shm_pool_create() share pictures with the X server if they can
getresuid: allow -- gtk_init_check() and dbus_bus_get() ask whether QEMU runs as somebody else
getresgid: allow -- gtk_init_check() and dbus_bus_get(), likewise
getgroups: allow -- qs_broker_seal_early(): the broker gets the same
uname: allow -- gethostname() of __res_vinit(), before a name server is asked
prlimit64: pid == 0 && resource == {RLIMIT_NOFILE, RLIMIT_STACK} -- os_setup_limits(), pthread_getattr_np()
prlimit64: errno EPERM if pid == 0 -- libraries ask for other limits and go on without
getrusage: who == RUSAGE_THREAD -- qcrypto_pbkdf2_get_thread_cpu() while a LUKS volume is opened
sched_getaffinity: allow -- get_memset_num_threads() of qemu_prealloc_mem(), and arena_get2(), count processors
sched_setaffinity: errno EPERM -- thread-context without startup/resourcecontrol
sched_setscheduler: errno EPERM -- the same for a thread's policy
sched_setparam: errno EPERM -- the same for a thread's priority
setpriority: errno EPERM -- the same for a process's priority
set_robust_list: len == 24 -- start_thread()

# Events, clocks, signals
poll[x86_64]: allow -- g_poll() of pty_chr_update_read_handler(), qio_channel_wait() and getaddrinfo()
epoll_create1: flags == EPOLL_CLOEXEC -- fdmon_epoll_setup()
epoll_create[x86_64]: allow -- EpollDriver::init() of librados
epoll_ctl: op == {EPOLL_CTL_ADD, EPOLL_CTL_MOD, EPOLL_CTL_DEL} -- fdmon_epoll_update()
epoll_wait[x86_64]: allow -- fdmon_epoll_wait()
io_setup: allow -- laio_init() of aio=native
io_destroy: allow -- laio_cleanup()
io_submit: allow -- ioq_submit() while an image is opened
io_uring_setup: allow -- fdmon_io_uring_setup(), luring_init()/luring_co_submit()
io_uring_register: opcode == {IORING_REGISTER_RESTRICTIONS, IORING_REGISTER_ENABLE_RINGS} -- qsandbox_ring_restrict()
io_uring_enter: flags in IORING_ENTER_GETEVENTS|IORING_ENTER_SQ_WAKEUP|IORING_ENTER_REGISTERED_RING|IORING_ENTER_EXT_ARG -- luring_co_submit(), fdmon_io_uring_wait()
eventfd2: count == 0 && flags == O_CLOEXEC -- postcopy_ram_incoming_setup()
signalfd4: flags in O_CLOEXEC|O_NONBLOCK -- qemu_signalfd()
timerfd_create: clockid == CLOCK_MONOTONIC && flags in TFD_CLOEXEC|TFD_NONBLOCK -- libusb_init() of host devices, so that the lockdown can name them
timerfd_create: errno EINVAL -- other clocks
timerfd_settime: flags in TFD_TIMER_ABSTIME -- libusb_init() of host devices
rt_sigaction: sig != SIGSYS -- os_setup_signal_handling(), kvm_init_cpu_signals(), qemu_init_sigbus()
rt_sigaction: errno EPERM if sig == SIGSYS -- the handler of refusals is there already, and stays
rt_sigtimedwait: uts == 0 -- sigwait() of dummy_cpu_thread_fn()
tgkill: sig == SIGUSR1 -- cpus_kick_thread() during the first reset
clock_gettime: which_clock <= CLOCK_TAI -- get_clock() and g_get_monotonic_time() where there is no vDSO, gnutls_rnd() asks for processor time
clock_gettime: errno EINVAL -- clocks of other processes and of devices

# The sandbox itself
kcmp: type == KCMP_VM -- ask_about() of qs_kernel_check_alone(): nobody else shares QEMU's memory
seccomp: op == SECCOMP_SET_MODE_FILTER && flags in SECCOMP_FILTER_FLAG_TSYNC|SECCOMP_FILTER_FLAG_TSYNC_ESRCH|SECCOMP_FILTER_FLAG_NEW_LISTENER|SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV -- qs_kernel_install(): the second filter
seccomp: op == {SECCOMP_GET_ACTION_AVAIL, SECCOMP_GET_NOTIF_SIZES} -- qs_kernel_probe(), check_kernel()
prctl: option == {PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS, PR_GET_SECCOMP} -- qs_kernel_install()
prctl: option == {PR_SET_TIMERSLACK, PR_MCE_KILL} -- init_clocks()/qemu_init_clocks(), qemu_init_sigbus()
prctl: option == PR_SET_PTRACER && arg2 <= 4194304 -- qs_broker_ask(): one process may reach QEMU where Yama guards it
prctl: option == PR_GET_DUMPABLE || option == PR_SET_DUMPABLE && arg2 == 1 -- be_reachable(): so it may after a change of user
prctl: errno EINVAL -- libraries name their memory (PR_SET_VMA) and go on without
bpf: errno EPERM -- ebpf_rss_load(); virtio-net then hashes by itself
setfsuid: errno EPERM -- initscr() of ncurses 6.5 reads a terminal's description as its user
setfsgid: errno EPERM -- initscr(), likewise
getppid: errno EPERM -- net/user and feature/dirty-rate: g_rand_new() without /dev/urandom
userfaultfd: errno ENOSYS -- uffd_open() asks for it where /dev/userfaultfd may not be opened; post-copy is not served then
