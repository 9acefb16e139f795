profile monitor/qmp
summary QMP: ask, stop, continue, reset, power down, quit
match monitor qmp
require monitor/capabilities monitor/query-block monitor/unplug

role main iothread
poll[x86_64]: allow -- g_main_loop_run() of iothread_run(): monitors read in a thread of their own
exit: allow -- iothread_run() ends in monitor_cleanup()
