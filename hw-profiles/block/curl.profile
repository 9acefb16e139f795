# libcurl connects when the guest reads: to whom it was connected while QEMU started, or whom
# connect= names.  It looks the name up again in a thread of its own; getaddrinfo() is QEMU's.
profile block/curl
summary Disks that a web or FTP server has, by libcurl
match block http https ftp ftps
match hotplug-block http https ftp ftps
require net/names base/open base/threads base/waiting

role main vcpu iothread migration
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM && protocol == IPPROTO_TCP -- curl_multi_socket_action() of curl_multi_do_locked()
socket: errno EACCES if family == AF_INET6 && type == SOCK_DGRAM && protocol == 0 -- curl_multi_socket_action() asks whether there is IPv6
socketpair: family == AF_UNIX && type == SOCK_STREAM && protocol == 0 -- curl_multi_init() of curl_attach_aio_context(), and curl_multi_socket_action() for a thread that looks a name up
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- curl_multi_socket_action() of a new socket
connect: named peers, networks -- curl_multi_socket_action(), curl_easy_perform() of curl_open()
poll[x86_64]: allow -- curl_multi_socket_action() looks at a socket, curl_easy_perform()
getsockopt: level == SOL_SOCKET && optname == SO_ERROR -- curl_multi_socket_action() of a connected socket
getsockname: allow -- curl_multi_socket_action() of a connected socket
getpeername: allow -- curl_multi_socket_action() of a connected socket
sendto: flags == MSG_NOSIGNAL && addr == 0 -- curl_multi_socket_action() sends a request
recvfrom: flags == 0 && addr == 0 -- curl_multi_socket_action() reads an answer

# Certificates are read for each connection; what a server shows is compared with them.
openat: named below "/etc/ssl/certs" read, below "/usr/share/ca-certificates" read, below "/usr/local/share/ca-certificates" read, "/etc/gnutls/config" none, "/etc/localtime" none if flags in O_CLOEXEC|O_NONBLOCK|O_DIRECTORY -- gnutls_certificate_set_x509_trust_file() and gnutls_certificate_set_x509_trust_dir()
fstat: allow -- gnutls_certificate_set_x509_trust_file(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
getdents64: allow -- gnutls_certificate_set_x509_trust_dir()
lseek: whence == {SEEK_SET, SEEK_CUR, SEEK_END} -- gnutls_certificate_set_x509_trust_file()

role vcpu migration
clone: clone_flags == CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID -- pthread_create() of curl_multi_socket_action(): a thread that looks a name up
rseq: flags == 0 -- start_thread()
madvise: behavior == {MADV_DONTNEED, MADV_NOHUGEPAGE} -- start_thread() gives back the stack
exit: allow -- start_thread()
