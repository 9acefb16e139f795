# Chosen where -netdev user has tftp=.  The broker opens what lies below that folder.
profile feature/user-tftp
summary User-mode network: files for the guest, by TFTP
match feature user-tftp
require net/user-base

role main vcpu migration
openat: named files, "/etc/resolv.conf" none if flags == O_RDONLY -- tftp_read_data() below tftp=; get_dns_addr_resolv_conf() goes on with the name server of the start
lseek: whence == SEEK_SET -- tftp_read_data() below tftp=
