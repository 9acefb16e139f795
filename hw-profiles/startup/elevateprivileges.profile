# Chosen with -sandbox elevateprivileges=allow, as it is by default; setsid(), which a
# daemon needs, is in startup/base.
profile startup/elevateprivileges
summary Change of user and group, for -run-with user=

setuid: allow -- change_process_uid()
setgid: allow -- change_process_uid()
setgroups: allow -- initgroups() and setgroups() of change_process_uid()
setpgid: allow -- the shell of a script that launch_script() starts, with job control
setreuid: allow -- su in a script that launch_script() starts
setregid: allow -- su in a script that launch_script() starts
setresuid: allow -- capng_change_id() of helpers
setresgid: allow -- capng_change_id() of helpers
setfsuid: allow -- a server that a script of launch_script() starts, which takes its clients' identity
setfsgid: allow -- such a server, started by a script of launch_script()
# SIGSETXID, the second real-time signal, which glibc keeps for itself
tgkill: sig == 33 -- setxid_signal_thread() of setuid(): every thread changes its own identity
