# Each access to its registers is a message, and the guest waits for the answer.
profile device/pci-proxy
summary A PCI device that another QEMU has (x-remote)
match qom x-pci-proxy-dev
require net/channel base/eventfd

role main
getsockopt: level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of pci_proxy_dev_realize()
getsockname: allow -- qio_channel_socket_set_fd() of pci_proxy_dev_realize()
getpeername: allow -- qio_channel_socket_set_fd() of pci_proxy_dev_realize()
