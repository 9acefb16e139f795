profile hotplug/cpu
summary Processors, where -smp maxcpus= leaves room
match hotplug cpu
require device/cpu base/threads
