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
# share QEMU's memory but not the second filter.
profile startup/base
summary Starting QEMU: options, backends, machine, devices, a daemon, the second filter
require startup/devices startup/files startup/sockets
require base/main-loop base/threads base/eventfd base/random base/ram-discard
require base/display-surface base/real-time base/waiting feature/violation-log
arch x86_64

# Memory
mmap: prot in PROT_READ|PROT_WRITE|PROT_EXEC -- qemu_ram_mmap(), alloc_code_gen_buffer() of TCG, g_module_open()
mremap: flags == MREMAP_MAYMOVE -- realloc() of a large block
mprotect: prot in PROT_READ|PROT_WRITE|PROT_EXEC -- tcg_region_init(), the dynamic linker in g_module_open()
madvise: behavior == {MADV_MERGEABLE, MADV_UNMERGEABLE, MADV_HUGEPAGE, MADV_DONTFORK, MADV_DOFORK} -- ram_block_add(), host_memory_backend_memory_complete()
madvise: behavior == {MADV_DODUMP, MADV_DONTDUMP} -- qemu_ram_setup_dump(), host_memory_backend_memory_complete()
madvise: behavior == {MADV_WILLNEED, MADV_POPULATE_WRITE} -- qemu_prealloc_mem(), balloon_deflate_page()
madvise: errno EINVAL -- gnutls asks for MADV_WIPEONFORK and goes on without
msync: flags == MS_SYNC -- qemu_msync() of a memory backend with a file
mbind: allow -- host_memory_backend_memory_complete() with host-nodes=
mlockall: flags in MCL_CURRENT|MCL_FUTURE|MCL_ONFAULT -- os_mlock() of -overcommit mem-lock=on
memfd_create: flags in MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_HUGETLB|MFD_HUGE_2MB|MFD_HUGE_1GB -- qemu_memfd_create() of memory-backend-memfd and vhost's log
sysinfo: allow -- qsort() and sysconf() of glibc ask for the host's memory

# Threads, processes, identity
# fork() of glibc
clone: clone_flags == CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|0x11 -- os_daemonize() forks twice: 0x11 is SIGCHLD
clone: errno EPERM -- fork_exec and posix_spawn() without startup/spawn, as -sandbox spawn=deny always answered
fork: errno EPERM -- the same
vfork: errno EPERM -- the same
execve: errno EPERM -- the same
setsid: allow -- os_daemonize()
umask: allow -- os_daemonize()
dup2: allow -- os_setup_post() gives a daemon /dev/null for its standard streams
chroot: allow -- change_root() of -run-with chroot=
chdir: allow -- change_root(), os_setup_post() of a daemon
getuid: allow -- g_get_user_database_entry() of GLib, for the user's directories
geteuid: allow -- g_check_setuid() of GLib, getaddrinfo()'s NSS modules
getgid: allow -- g_check_setuid() of GLib
getegid: allow -- g_check_setuid() of GLib
uname: allow -- qemu_uname() for slirp and SMBIOS defaults
prlimit64: pid == 0 -- os_setup_limits(), pthread_getattr_np()
getrusage: allow -- qcrypto_pbkdf2_get_thread_cpu() while a LUKS volume is opened
sched_getaffinity: allow -- qemu_prealloc_mem() and arena_get2() count processors
sched_setaffinity: errno EPERM -- thread-context without startup/resourcecontrol
sched_setscheduler: errno EPERM -- the same for a thread's policy
sched_setparam: errno EPERM -- the same for a thread's priority
setpriority: errno EPERM -- the same for a process's priority
set_robust_list: len == 24 -- start_thread(), and the C library of a child

# Events, clocks, signals
poll: allow -- g_poll() of character devices and of getaddrinfo()
epoll_create1: flags == EPOLL_CLOEXEC -- fdmon_epoll_setup()
epoll_ctl: allow -- fdmon_epoll_update()
epoll_wait: allow -- fdmon_epoll_wait()
io_setup: allow -- laio_init() of aio=native
io_destroy: allow -- laio_cleanup()
io_submit: allow -- ioq_submit() while an image is opened
io_uring_setup: allow -- fdmon_io_uring_setup() and luring_init()
io_uring_register: opcode == {IORING_REGISTER_RESTRICTIONS, IORING_REGISTER_ENABLE_RINGS} -- qsandbox_ring_restrict()
io_uring_enter: flags in IORING_ENTER_GETEVENTS|IORING_ENTER_SQ_WAKEUP|IORING_ENTER_REGISTERED_RING|IORING_ENTER_EXT_ARG -- luring_process_completions(), fdmon_io_uring_wait()
signalfd4: flags in O_CLOEXEC|O_NONBLOCK -- qemu_signalfd()
timerfd_create: allow -- libusb_init() of host devices
timerfd_settime: allow -- libusb_init() of host devices
rt_sigaction: allow -- os_setup_signal_handling(), kvm_init_cpu_signals(), the sandbox's reporter
rt_sigtimedwait: allow -- sigwait() of dummy_cpu_thread_fn()
tgkill: sig == SIGUSR1 -- qemu_cpu_kick_thread() during the first reset
tgkill: sig == SIGKILL -- the sandbox's listener ends the process after a call that is always fatal
clock_gettime: allow -- clocks without vDSO, CPU time of clock()

# The sandbox itself
seccomp: op == {SECCOMP_SET_MODE_FILTER, SECCOMP_GET_ACTION_AVAIL, SECCOMP_GET_NOTIF_SIZES} -- qs_kernel_install(): the second filter
prctl: option == {PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS, PR_GET_SECCOMP} -- qs_kernel_install()
prctl: option == {PR_SET_TIMERSLACK, PR_MCE_KILL, PR_SET_NAME, PR_GET_NAME} -- init_clocks(), qemu_init_sigbus(), os_set_proc_name()
prctl: errno EINVAL -- libraries name their memory (PR_SET_VMA) and go on without
bpf: errno EPERM -- ebpf_rss_load(); virtio-net then hashes by itself
userfaultfd: errno EPERM -- monitor/capabilities
getppid: errno EPERM -- net/user and feature/dirty-rate: g_rand_new() without /dev/urandom
