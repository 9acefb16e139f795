# Who comes from a link-local IPv6 address decides what the C library asks for, in
# whatever thread looks at the address.
profile net/addresses
summary getnameinfo() of addresses of peers and of QEMU's own
require base/main-loop

socket: errno EACCES if family == {AF_UNIX, AF_INET, AF_INET6} && type == SOCK_DGRAM|SOCK_CLOEXEC && protocol == 0 -- if_indextoname() of getnameinfo() asks for the name of an interface; its number stands in the address then
ioctl: errno ENODEV if cmd == {SIOCGIFNAME, SIOCGIFINDEX} -- if_indextoname() and if_nametoindex(), where another profile lets them make the socket
