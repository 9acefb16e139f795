profile net/hub
summary Hubs within QEMU
match net hub hubport
match hotplug-net hub hubport
require base/main-loop
