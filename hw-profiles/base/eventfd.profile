profile base/eventfd
summary Event notifiers made while the guest runs
require base/main-loop

role main vcpu migration
eventfd2: count == 0 && flags == O_CLOEXEC|O_NONBLOCK -- event_notifier_init(), g_wakeup_new(); in a migration thread when the guest goes on where it was
