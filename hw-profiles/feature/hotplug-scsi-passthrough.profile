profile feature/hotplug-scsi-passthrough
summary SCSI devices of the host, plugged in while the guest runs
match hotplug-qom scsi-block scsi-generic
require device/scsi-passthrough

role worker
ioctl: cmd == {SG_GET_VERSION_NUM, SG_GET_SCSI_ID} -- handle_aiocb_ioctl() of scsi_generic_realize() and scsi_block_realize()
