profile hotplug/block
summary Block devices, images and NBD, while the guest runs
match hotplug block
require feature/blockdev feature/nbd-server block/host_device block/host_cdrom feature/nbd-client
require block/raw block/qcow2 block/pure block/replication block/grow aio/threads aio/native
require feature/connect-inet feature/connect-unix net/client-migration
require object/internal feature/hotplug-tls feature/yank
require device/storage device/virtio-blk device/virtio-scsi device/usb device/nvme
