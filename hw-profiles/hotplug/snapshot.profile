profile hotplug/snapshot
summary Snapshots, within images and as images on top
match hotplug snapshot
require feature/blockdev block/qcow2 block/raw
