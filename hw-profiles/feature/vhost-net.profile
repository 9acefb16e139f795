profile feature/vhost-net
summary tap with vhost=on: packets are moved by the kernel
match feature vhost-net
require base/vhost

role main vcpu migration
ioctl: cmd == VHOST_NET_SET_BACKEND -- vhost_net_start_one() and vhost_net_stop_one()
