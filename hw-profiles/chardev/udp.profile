profile chardev/udp
summary Character devices on a datagram socket
match chardev udp
require net/channel
