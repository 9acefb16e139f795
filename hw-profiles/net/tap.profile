profile net/tap
summary A tap interface whose descriptor was there before the lockdown
match net tap
require base/main-loop

role main vcpu migration
writev: allow -- tap_write_packet(): packets of the guest
ioctl: cmd == TUNSETOFFLOAD -- tap_fd_set_offload(): features that the guest has accepted
ioctl: cmd == TUNSETVNETHDRSZ -- tap_fd_set_vnet_hdr_len(): size of the header that the guest has accepted
ioctl: cmd == TUNGETVNETHDRSZ -- QEMU 7.2 asks for what tap_fd_set_vnet_hdr_len() has set
ioctl: cmd == TUNSETQUEUE -- tap_fd_enable() and tap_fd_disable(): number of queues that the guest uses
# Where it fails virtio-net spreads the packets itself, as it does from the start on.
ioctl: errno ENOTTY if cmd == TUNSETSTEERINGEBPF -- tap_fd_set_steering_ebpf() with rss=on, when the guest changes the setting or the card is plugged in
