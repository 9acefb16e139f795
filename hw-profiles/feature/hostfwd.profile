profile feature/hostfwd
summary Ports of the host forwarded from now on
match hmp-command hostfwd_add
require net/user
arch x86_64

role main vcpu
bind: allow -- tcpx_listen(), udpx_listen()
listen: allow -- tcpx_listen()
