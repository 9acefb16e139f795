# Chosen with -sandbox elevateprivileges=allow, as it is by default; setsid(), which a
# daemon needs, is in startup/base.
profile startup/elevateprivileges
summary Change of user and group, for -run-with user=
arch x86_64

setuid: allow -- change_process_uid()
setgid: allow -- change_process_uid()
setgroups: allow -- initgroups() and setgroups() of change_process_uid()
setpgid: allow -- scripts and helpers
setreuid: allow -- the group's meaning since QEMU 2.11
setregid: allow -- the group's meaning since QEMU 2.11
setresuid: allow -- capng_change_id() of helpers
setresgid: allow -- capng_change_id() of helpers
setfsuid: allow -- the group's meaning since QEMU 2.11
setfsgid: allow -- the group's meaning since QEMU 2.11
# SIGSETXID, the second real-time signal, which glibc keeps for itself
tgkill: sig == 33 -- setxid_signal_thread() of setuid(): every thread changes its own identity
