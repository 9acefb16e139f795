profile net/socket-stream
summary The same on a stream socket
match net socket-stream
require net/socket

role main vcpu migration
sendmsg: named peers if flags == 0 -- iov_send() of net_socket_receive(): packets of the guest
