# For -sandbox on,violation=log only: the thread of this process which tells of each
# refused call and has it continued.  It must not be refused a call of its own.
profile base/learn
summary The thread that reports and lets through, with violation=log
require base/main-loop
arch x86_64

ioctl: cmd == {SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND} -- answer_all() of the sandbox's listener
# Flags that QEMU itself never combines, so that no openat() of its own is hidden.
openat: flags == O_CLOEXEC|O_NOCTTY|O_NOFOLLOW -- read_name() of the sandbox's listener: a thread's name in /proc
tgkill: sig == SIGKILL -- answer_all() of the sandbox's listener, after a call that is always fatal
