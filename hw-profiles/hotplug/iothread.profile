profile hotplug/iothread
summary Event loops for devices
match hotplug iothread
require feature/hotplug-iothread
