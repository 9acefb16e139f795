profile feature/hotplug-input-barrier
summary Keyboard and mouse of another host, connected to while the guest runs
match hotplug-object input-barrier
require object/input-barrier net/client
