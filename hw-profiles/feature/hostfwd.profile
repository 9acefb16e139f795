profile feature/hostfwd
summary Ports of the host forwarded from now on
match hmp-command hostfwd_add
match hotplug-net user-hostfwd
require net/user net/user-hostfwd

role main
bind: named servers, networks -- tcpx_listen(), udpx_listen()
role main vcpu
listen: allow -- tcpx_listen()
