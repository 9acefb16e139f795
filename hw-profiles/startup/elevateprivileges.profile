# Chosen with -sandbox elevateprivileges=allow, as it is by default; setsid(), which a
# daemon needs, is in startup/base.
profile startup/elevateprivileges
summary Change of user and group, for -run-with user=

setuid: allow -- change_process_uid()
setgid: allow -- change_process_uid()
setgroups: allow -- initgroups() and setgroups() of change_process_uid()
# SIGSETXID, the second real-time signal, which glibc keeps for itself
tgkill: sig == 33 -- setxid_signal_thread() of setuid(): every thread changes its own identity
