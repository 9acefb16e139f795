profile monitor/unplug
summary Devices that are unplugged, which ends in the vCPU that ejects them
require base/main-loop

role vcpu
fcntl: cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_apply_lock_bytes() when a disk's image is closed with it
