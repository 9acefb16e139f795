# Calls that end QEMU when they are refused, whatever violation= says but for "kill",
# where all do.  Two kinds: what only a QEMU makes that somebody has taken over, and what
# cannot fail without harm.  A call that a library, an old driver or an operator's command may
# lead to does not belong here, however much harm it could do: it is refused, and fails.
#
# Calls of another ABI (i386's, x32's) always end QEMU; no list needs to name them.
profile violation/kill
summary Refused calls that end QEMU: only one that was taken over makes them

# Processes and programs
fork[x86_64]: kill -- QEMU makes its helpers before the lockdown; a process would outlive the VM
vfork[x86_64]: kill -- the same
clone: kill if (clone_flags & CLONE_THREAD) == 0 || (clone_flags & CLONE_VM) == 0 -- a process instead of a thread
clone: kill if (clone_flags & CLONE_NEWNS|CLONE_NEWCGROUP|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNET) != 0 -- namespaces of its own, with every capability inside
execve: kill -- another program takes QEMU's place
execveat: kill -- the same by a descriptor
unshare: kill -- namespaces of its own, with every capability inside
setns: kill -- namespaces of others
chroot: kill -- QEMU changes its root before the lockdown; a second change is the way out of the first
pivot_root: kill -- another root for the whole namespace

# Other processes
ptrace: kill -- reads and steers other processes
process_vm_readv: kill -- reads the memory of other processes
process_vm_writev: kill -- writes the memory of other processes
pidfd_getfd: kill -- takes descriptors from other processes

# Code in the kernel, and what watches it
bpf: kill -- programs in the kernel, and maps that others rely on
perf_event_open: kill -- counters and samples of the whole host
init_module: kill -- code in the kernel
finit_module: kill -- code in the kernel, from a file
delete_module: kill -- takes code out of the kernel
kexec_load: kill -- another kernel
kexec_file_load: kill -- another kernel, from a file
reboot: kill -- the host's end
syslog: kill -- reads or clears the kernel's log

# Calls that no filter sees go through a ring; QEMU makes all of its rings before the lockdown.
io_uring_setup: kill -- another ring, without the restrictions of those that there are
io_uring_register: kill -- takes restrictions or descriptors to a ring

# Executable memory.  TCG has its own from the start, and its profile grants what it needs.
mmap: kill if (prot & PROT_EXEC) != 0 -- memory to run code from
mprotect: kill if (prot & PROT_EXEC) != 0 -- makes memory executable
pkey_mprotect: kill if (prot & PROT_EXEC) != 0 -- makes memory executable
shmat: kill if (shmflg & SHM_EXEC) != 0 -- shared memory to run code from
personality: kill if personality != -1 -- READ_IMPLIES_EXEC makes all memory executable; -1 only asks

# Frames and packets of any sender
socket: kill if family == AF_PACKET -- every frame of the host's networks, read and forged
socket: kill if family == {AF_INET, AF_INET6} && (type & SOCK_TYPE_MASK) == {SOCK_RAW, SOCK_PACKET} -- packets with any header

# The file system as a whole
mount: kill -- changes what paths mean
umount2: kill -- changes what paths mean
move_mount: kill -- changes what paths mean
open_tree: kill -- a copy of a mount, without what lies over it
open_tree_attr: kill -- the same, with other attributes
fsopen: kill -- a new mount
fsconfig: kill -- a new mount
fsmount: kill -- a new mount
fspick: kill -- another configuration of a mount
mount_setattr: kill -- another configuration of a mount
open_by_handle_at: kill -- opens files past their directories, out of any root
swapon: kill -- the host's memory goes to a file
swapoff: kill -- the host's memory comes back from a file
quotactl: kill -- limits of other users
quotactl_fd: kill -- limits of other users
acct: kill -- records of the host's processes

# Keys, clocks, names, ports: the host's, not QEMU's
add_key: kill -- keys of the kernel's rings
request_key: kill -- keys of the kernel's rings, by a helper program
keyctl: kill -- keys of the kernel's rings
settimeofday: kill -- the host's clock
clock_settime: kill -- the host's clock
clock_adjtime: kill -- the host's clock
adjtimex: kill -- the host's clock
sethostname: kill -- the host's name
setdomainname: kill -- the host's name
iopl[x86_64]: kill -- every port of the host's devices
ioperm[x86_64]: kill -- ports of the host's devices
modify_ldt[x86_64]: kill -- segments from which code of another ABI runs
ioctl: kill if cmd == {TIOCSTI, TIOCLINUX} -- types commands into the terminal that QEMU was started from

# The sandbox itself
seccomp: kill -- filters with flags or a listener, or in a thread that has all that it should have
prctl: kill if option == PR_SET_SECCOMP -- filters by the older way
rt_sigaction: kill if sig == SIGSYS && act != 0 -- takes the handler that reports refused calls

# What does not return, or must not return with an error
exit: kill -- start_thread() would call it again for ever
exit_group: kill -- _exit() would call it again for ever
rt_sigreturn: kill -- there is nothing behind it to return to
