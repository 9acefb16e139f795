# Nothing is enforced with violation=log; but a call of the thread that answers
# the kernel's notifications must never become a notification itself.
profile startup/violation-log
summary The thread that lets refused calls through with violation=log
match feature violation-log
require base/main-loop

ioctl: cmd == {SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND} -- answer_all() of the listener thread
openat: flags == O_RDONLY|O_CLOEXEC|O_NOCTTY|O_NOFOLLOW -- read_name() of a refused thread
