profile feature/nbd-client
summary Disks on an NBD server, connected to while the guest runs
match hotplug-block nbd
require block/nbd net/client

role main iothread
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of socket_get_fd(), server.type=fd
