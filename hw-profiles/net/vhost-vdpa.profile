# With x-svq=on, and for the commands of the card's control queue, QEMU stands between
# the guest's queues and the device's: shadow queues in memory of its own.
profile net/vhost-vdpa
summary A vDPA network card of the host
match net vhost-vdpa
require base/vhost-vdpa

role main vcpu migration
ioctl: cmd == VHOST_VDPA_GET_VRING_GROUP -- vhost_vdpa_get_vring_group() when the driver starts
ioctl: cmd == VHOST_VDPA_SET_GROUP_ASID -- vhost_vdpa_set_address_space_id() when the driver starts
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED|MAP_ANONYMOUS -- vhost_svq_start(): a shadow queue; net_vhost_vdpa_init(): commands of the control queue
