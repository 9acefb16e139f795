profile base/eventfd
summary Event notifiers made while the guest runs
require base/main-loop
arch x86_64

eventfd2: count == 0 && flags == 0x80800 -- event_notifier_init(): EFD_CLOEXEC|EFD_NONBLOCK
