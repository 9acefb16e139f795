# Chosen by -sandbox on,profile=feature/name-server.  Without it a VM goes on with the name
# server that the host had at its start; one look-up of the guest fails when the host's
# /etc/resolv.conf changes.  The file's name is no part of a filter, so every file
# that QEMU's user may read can be opened.
profile feature/name-server
summary User-mode network: following the host when its name server changes
require net/user

role main vcpu migration
openat: flags == O_RDONLY -- fopen() of get_dns_addr_resolv_conf(), when /etc/resolv.conf has changed
