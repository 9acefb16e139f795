# Chosen where -netdev user has tftp=.  A name is no part of a filter, so every file that
# QEMU's user may read can be opened.
profile feature/user-tftp
summary User-mode network: files for the guest, by TFTP
match feature user-tftp
require net/user-base

role main vcpu migration
openat: flags == O_RDONLY -- tftp_read_data() below tftp=
lseek: whence == SEEK_SET -- tftp_read_data() below tftp=
