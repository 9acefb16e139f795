# Claimed by what connects again with mptcp=on; for addresses that a monitor gives, with
# -sandbox on,profile=feature/mptcp.
profile feature/mptcp
summary Multipath TCP, for sockets that are made while the guest runs
match feature mptcp

role main vcpu iothread migration
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == IPPROTO_MPTCP -- qemu_socket() of inet_connect_addr() and create_fast_reuse_socket(), with mptcp=on
