# Cards but virtio-net transmit in the thread of the vCPU that writes their registers.
profile net/user-vcpu
summary User-mode network behind a card whose packets vCPUs transmit
match net user-vcpu
match hotplug-net user-vcpu
require net/user

role vcpu
connect: named internet -- tcp_fconnect() of slirp_input(), by net_slirp_receive()
