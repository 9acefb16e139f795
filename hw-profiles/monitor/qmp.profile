profile monitor/qmp
summary QMP: ask, stop, continue, reset, power down, quit
match monitor qmp
require monitor/query-block monitor/unplug
arch x86_64

role main iothread
poll: allow -- g_main_loop_run() of iothread_run(): monitors read in a thread of their own
exit: allow -- iothread_run() ends in monitor_cleanup()

# migrate-set-capabilities asks whether post-copy and background snapshots could be had:
# an error of that command, not the end of QEMU.
role main
userfaultfd: errno ENOSYS -- uffd_open() of migrate_caps_check()
ioctl: errno ENOTTY if cmd == USERFAULTFD_IOC_NEW -- uffd_open() of migrate_caps_check(), by /dev/userfaultfd
