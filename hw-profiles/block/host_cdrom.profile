profile block/host_cdrom
summary A CD-ROM drive of the host
match block host_cdrom
require base/main-loop

role main vcpu iothread migration
lseek: whence == SEEK_END -- raw_getlength(): the medium may have been changed
ioctl: cmd == CDROM_DRIVE_STATUS -- cdrom_co_is_inserted()
ioctl: cmd == {CDROMEJECT, CDROMCLOSETRAY} -- cdrom_co_eject(): the guest opens or closes the tray
ioctl: cmd == CDROM_LOCKDOOR -- cdrom_co_lock_medium(): the guest locks the tray
role all
fcntl: errno EACCES if cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_apply_lock_bytes() warns, and closing the drive unlocks it
role main migration
fcntl: cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_apply_lock_bytes(), raw_check_lock_bytes(): users of the drive come and go
