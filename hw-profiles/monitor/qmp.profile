profile monitor/qmp
summary QMP: ask, stop, continue, reset, power down, quit
match monitor qmp
require monitor/capabilities monitor/query-block monitor/unplug
arch x86_64

role main iothread
poll: allow -- g_main_loop_run() of iothread_run(): monitors read in a thread of their own
exit: allow -- iothread_run() ends in monitor_cleanup()
