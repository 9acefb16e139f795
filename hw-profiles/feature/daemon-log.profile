# Whoever has hijacked QEMU can close descriptor 2 and open something else in its place
# without this call, too.
profile feature/daemon-log
summary A daemon, whose standard error goes to the log that a monitor names
match feature daemon-log
require base/main-loop

role main
dup2[x86_64]: oldfd > 2 && newfd == 2 -- qemu_set_log_internal() of the monitor's 'logfile'
