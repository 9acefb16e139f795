# The process that runs programs has the number of its socket bound to the second rule when
# the VM's policy is composed (qs_policy_bind_descriptor()).
profile net/user-guestfwd
summary User-mode network: programs behind forwarded ports of the guest
match net user-guestfwd
require net/user-sockets

role main vcpu migration
socket: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- slirp_socket() of open_unix(): the guest connects to a port with guestfwd=
sendmsg: flags == MSG_NOSIGNAL -- qs_runner_connect(): that socket goes to the process that runs programs
