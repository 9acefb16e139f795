# Post-copy and background snapshots let QEMU handle its own page faults.  Who waits for a
# guest may have the first: see feature/incoming-postcopy.
profile monitor/capabilities
summary Capabilities of migration that are not served, when a monitor asks for them

role main
userfaultfd: errno ENOSYS -- uffd_open() of migrate-set-capabilities, which tells that there is none
ioctl: errno ENOTTY if cmd == USERFAULTFD_IOC_NEW -- the same upon /dev/userfaultfd, where that could be opened
