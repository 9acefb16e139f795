# A clean end, and abort(): a failed assertion must not look like a violation.
profile base/exit
summary The way out: exit(), abort() and a fatal memory error

getpid: allow -- raise() of abort(), and pthread_kill() of cpus_kick_thread()
gettid: allow -- raise() of abort(), and the sandbox's report of a refused call
tgkill: sig == {SIGABRT, SIGBUS} -- raise() of abort(), and of sigbus_reraise() in system/cpus.c
rt_sigaction: errno EPERM if sig == SIGBUS -- sigbus_reraise() aborts then

# A vCPU thread that exits by itself, which isa-debug-exit alone does when all is
# well, ends in a report: the process ends either way.
role main iothread worker display migration
exit_group: allow -- exit() at the end of main(), _exit()

# Other threads are asked for their name when they narrow themselves.
role main iothread migration
prctl: option == PR_GET_NAME -- on_sigsys() names the thread
rt_sigaction: sig == SIGBUS -- sigbus_reraise() restores the default before it raises again
