# The other process is reached over a character device, which has a profile of its own,
# and over the socket of its requests.  It may go and come again.
# It is given the guest's memory and works on it itself.
profile base/vhost-user
summary Devices whose queues another process serves (vhost-user)
require net/channel base/eventfd base/waiting base/ram-device

role main vcpu migration
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED -- vhost_user_get_inflight_fd(), vhost_user_backend_handle_vring_host_notifier(): pages of the other process

# Where pages were written is told in shared memory, too.
role main migration
memfd_create: flags == MFD_CLOEXEC|MFD_ALLOW_SEALING -- qemu_memfd_alloc() of vhost_log_alloc(), when migration begins
memfd_create: flags == MFD_CLOEXEC -- qemu_memfd_alloc_check() of vhost_dev_init(), when the first such device is plugged in
ftruncate: fd > 2 -- qemu_memfd_create() of vhost_log_alloc()
fcntl: cmd == F_ADD_SEALS -- qemu_memfd_create() of vhost_log_alloc()

role main
socketpair: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socketpair() of vhost_setup_backend_channel(), when a device is plugged in or the other process comes again
