# Commands of the guest's go to the device as they are: it does with them what it does for
# any program that may open it.
profile device/scsi-passthrough
summary SCSI devices of the host, whose commands the guest makes
match qom scsi-block scsi-generic
require base/main-loop aio/pool

role worker
ioctl: cmd == SG_IO -- handle_aiocb_ioctl() of scsi_send_command() and scsi_block_do_sgio()
