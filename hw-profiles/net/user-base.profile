# libslirp 4.7 and later.
profile net/user-base
summary User-mode network: addresses and names for the guest
match net user
require base/main-loop base/waiting base/real-time net/names

# The name server is known since before the lockdown (sandbox_warm_name_server()).  Of
# one that changes, see given/name-server; of files below tftp=, feature/user-tftp.
newfstatat: flag == 0 -- stat() of get_dns_addr_cached(): has /etc/resolv.conf changed?
getppid: errno EPERM -- g_rand_new() of slirp_new() makes its seed without /dev/urandom, when the network is plugged in
