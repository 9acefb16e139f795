profile hotplug/memory
summary Memory
match hotplug memory
require feature/hotplug-memory feature/hotplug-memory-file feature/memory-properties
require object/memory-backend device/acpi device/virtio-mem device/virtio-pmem
