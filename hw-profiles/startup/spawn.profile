# Chosen with -sandbox spawn=allow, as it is by default.  A child has the same filters
# as QEMU, so what is here must do for the children as well; they lose what a set-user-ID
# file would give them (no_new_privs).
profile startup/spawn
summary Helpers and scripts that are started while QEMU starts

fork[x86_64]: allow -- fork() of C libraries that do not use clone()
vfork[x86_64]: allow -- vfork() of a script's shell and of C libraries
# fork() of glibc is in startup/base.  QEMU's g_spawn_async() and the like belong to exec:
# and smb=, which are refused before they are tried.
clone: clone_flags == CLONE_VM|CLONE_VFORK|SIGCHLD -- launch_script(): its programs start others by posix_spawn()
execve: allow -- launch_script() of a tap, net_bridge_run_helper()
wait4: allow -- launch_script(), net_bridge_run_helper()
kill: sig == 0 -- launch_script(): its script asks whether a process is still there
kill: errno EPERM -- launch_script(): its script ends no other process
sigaltstack: allow -- launch_script(): grep of its script guards its stack
close_range: flags in CLOSE_RANGE_CLOEXEC -- qemu_close_all_open_fd() of launch_script()
pipe[x86_64]: allow -- launch_script(): its shell joins the commands of a pipeline
dup3: flags in O_CLOEXEC -- launch_script(): dup2() of some languages' run time
openat: flags in O_WRONLY|O_RDWR|O_CREAT|O_EXCL|O_TRUNC|O_NOFOLLOW|O_CLOEXEC && mode in S_IRWXU|S_IRWXG|S_IRWXO -- launch_script(): what its script copies keeps its mode
arch_prctl[x86_64]: option == ARCH_SET_FS -- init_tls() of a child's C library
arch_prctl[x86_64]: errno EINVAL -- a child's C library asks for shadow stacks, and goes on without
set_tid_address: allow -- init_tls() of a child's C library
getpgrp[x86_64]: allow -- launch_script(): its shell looks for its process group, for job control
getpgid: allow -- launch_script(): the same
getppid: allow -- launch_script(): its shell sets PPID
rt_sigsuspend: allow -- launch_script(): its shell waits for its children
capget: allow -- capng_get_caps_process() of qemu-bridge-helper
capset: allow -- capng_apply() of qemu-bridge-helper
prctl: option == {PR_CAPBSET_READ, PR_CAPBSET_DROP, PR_SET_KEEPCAPS, PR_SET_PDEATHSIG} -- capng_apply() of qemu-bridge-helper
ioctl: cmd == {SIOCGIFHWADDR, SIOCSIFHWADDR, SIOCGIFFLAGS, SIOCSIFFLAGS, SIOCGIFMTU, SIOCSIFMTU, SIOCBRADDIF} -- net_bridge_run_helper(): qemu-bridge-helper adds a tap to its bridge
