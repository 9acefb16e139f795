# librbd and librados have threads of their own, made when the disk is opened: they have the
# process-wide policy, so their rules are main's.  QEMU's threads only wake them.  A connection
# to a server of the cluster is made when it is first needed, and again when it is lost: to the
# servers that the cluster had when QEMU started, on Ceph's ports, and to those in its
# public_network (qsandbox_note_ceph()).
profile block/rbd
summary Disks of Ceph clusters, by librbd
match block rbd
require base/main-loop base/random base/waiting net/addresses

role main
epoll_wait[x86_64]: allow -- EpollDriver::event_wait() of a messenger's thread
epoll_ctl: op == {EPOLL_CTL_ADD, EPOLL_CTL_MOD, EPOLL_CTL_DEL} -- EpollDriver::add_event() and EpollDriver::del_event()
socket: family == {AF_INET, AF_INET6} && type == SOCK_STREAM|SOCK_CLOEXEC && protocol == 0 -- NetHandler::create_socket()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- NetHandler::set_nonblock()
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- NetHandler::set_socket_options()
setsockopt: errno ENOPROTOOPT if level == SOL_SOCKET && optname == SO_RCVBUF -- NetHandler::set_socket_options() with ms_tcp_rcvbuf, which goes on without
connect: named peers, networks -- NetHandler::generic_connect(), NetHandler::reconnect()
getsockname: allow -- ProtocolV2::handle_hello()
sendmsg: named peers if flags in MSG_NOSIGNAL|MSG_MORE -- PosixConnectedSocketImpl::do_sendmsg()
shutdown: how == SHUT_RDWR -- PosixConnectedSocketImpl::shutdown()
