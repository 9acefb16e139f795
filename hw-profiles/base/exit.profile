# A clean end, and abort(): a failed assertion must not look like a violation.
profile base/exit
summary The way out: exit(), abort() and a fatal memory error
arch x86_64

exit_group: allow -- exit() at the end of main(), _exit()
getpid: allow -- raise() of abort(), and pthread_kill() of qemu_cpu_kick_thread()
gettid: allow -- raise() of abort(), and the sandbox's report of a refused call
prctl: option == PR_GET_NAME -- the sandbox's report names the thread
tgkill: sig == {SIGABRT, SIGBUS} -- raise() of abort(), and of sigbus_reraise() in system/cpus.c
rt_sigaction: sig == SIGBUS -- sigbus_reraise() restores the default before it raises again
