# Chosen with -sandbox spawn=allow, as it is by default.  A child has the same filters
# as QEMU, so what is here must do for the children as well; they lose what a set-user-ID
# file would give them (no_new_privs).
profile startup/spawn
summary Helpers and scripts that are started while QEMU starts
arch x86_64

fork: allow -- fork() of C libraries that do not use clone()
vfork: allow -- vfork() of a script's shell and of C libraries
# fork() of glibc is in startup/base; this is posix_spawn() and GLib's g_spawn_*()
clone: clone_flags == CLONE_VM|CLONE_VFORK|0x11 -- posix_spawn() of GLib: 0x11 is SIGCHLD
execve: allow -- launch_script() of a tap, net_bridge_run_helper(), slirp_smb(), exec: URIs
wait4: allow -- launch_script(), net_bridge_run_helper()
waitid: allow -- g_child_watch of GLib
pidfd_open: allow -- g_child_watch_source_new() of GLib from 2.78 on
kill: sig == {SIGTERM, SIGKILL} -- qio_channel_command_abort() ends its helper
close_range: allow -- qemu_close_all_open_fd_except(), g_spawn_async()
pipe: allow -- a script's shell joins the commands of a pipeline
dup3: allow -- posix_spawn() of glibc places descriptors
mkdir: allow -- slirp_smb()
rmdir: allow -- slirp_smb_cleanup()
arch_prctl: allow -- the C library of a child
set_tid_address: allow -- the C library of a child
getpgrp: allow -- a script's shell looks for its process group, for job control
getpgid: allow -- the same
getppid: allow -- a script's shell sets PPID
getgroups: allow -- a script's shell tests whether a file may be executed
rt_sigsuspend: allow -- shells wait for their children
capget: allow -- capng_get_caps_process() of qemu-bridge-helper
capset: allow -- capng_apply() of qemu-bridge-helper
prctl: option == {PR_CAPBSET_READ, PR_CAPBSET_DROP, PR_SET_KEEPCAPS, PR_SET_PDEATHSIG} -- capng_apply() of qemu-bridge-helper
ioctl: cmd == {SIOCGIFHWADDR, SIOCSIFHWADDR, SIOCGIFFLAGS, SIOCSIFFLAGS, SIOCSIFMTU, SIOCBRADDIF} -- qemu-bridge-helper adds a tap to its bridge
