# The other process draws, and sends pictures by a socket of its own, which QEMU makes when the
# guest's driver starts the card.  Textures of the host's graphics come as descriptors;
# what shows them asks for more (feature/opengl-software).
profile device/vhost-user-gpu
summary virtio GPU in another process (vhost-user)
match qom vhost-user-gpu vhost-user-gpu-pci vhost-user-vga
require device/virtio-gpu base/vhost-user chardev/socket

role vcpu
socketpair: family == AF_UNIX && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- qemu_socketpair() of vhost_user_gpu_do_set_socket()
role main vcpu
getsockname: allow -- qio_channel_socket_set_fd() of qemu_chr_add_client()
getpeername: allow -- qio_channel_socket_set_fd() of qemu_chr_add_client()
