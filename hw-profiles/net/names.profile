# getaddrinfo() is called for numeric addresses, too.  Names of hosts are looked up by a process
# beside QEMU (qsandbox_getaddrinfo()): whoever calls getaddrinfo() itself, as a library may, finds
# that each of the ways in which glibc looks for one ends with an errno.
profile net/names
summary getaddrinfo() with numeric addresses
require base/main-loop net/addresses

socket: errno EACCES if family == AF_NETLINK -- __check_pf() takes both families then
socket: errno EACCES if type == {SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, SOCK_DGRAM|SOCK_CLOEXEC, SOCK_DGRAM|SOCK_CLOEXEC|SOCK_NONBLOCK} -- nscd and name servers are asked for a host's name by getaddrinfo()
uname: allow -- gethostname() of __res_vinit(), before a name server is asked
lseek: errno ESPIPE if whence == {SEEK_SET, SEEK_CUR} -- getaddrinfo() by nss_files reads /etc/hosts, where another profile lets it be opened
mmap: errno EACCES if prot == PROT_READ && (flags & MAP_ANONYMOUS) == 0 -- dlopen() of NSS modules, where another profile lets them be opened
