# Chosen by -sandbox on,profile=given/name-server.  Without it a VM goes on with the name
# server that the host had at its start; one look-up of the guest fails when the host's
# /etc/resolv.conf changes.  That file is often a link to one of a resolver's.
profile given/name-server
summary User-mode network: following the host when its name server changes
require net/user

role main vcpu migration
openat: named "/etc/resolv.conf" read, "/run/systemd/resolve/*resolv.conf" read, "/run/resolvconf/resolv.conf" read, "/run/NetworkManager/*resolv.conf" read if flags == O_RDONLY -- fopen() of get_dns_addr_resolv_conf(), when /etc/resolv.conf has changed
