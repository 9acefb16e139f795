# GIO serves its connections in a thread of its own, "gdbus", and makes others for what it
# does beside.  Descriptors come and go with messages.
profile base/gdbus
summary Messages by D-Bus, as GIO sends and takes them
require base/threads base/eventfd net/addresses

role main
poll[x86_64]: allow -- g_poll() of the threads gdbus and gmain, and g_socket_condition_wait()
sendmsg: flags == MSG_NOSIGNAL -- g_socket_send_message(), with descriptors and with credentials; _dbus_write_socket_two() of the accessibility bus
sendto: flags == MSG_NOSIGNAL && addr == 0 -- g_socket_send()
recvmsg: flags == MSG_CMSG_CLOEXEC -- g_socket_receive_message(), with descriptors; _dbus_read_socket_with_unix_fds()
recvfrom: flags == 0 && addr == 0 -- g_socket_receive() while both sides authenticate
getsockname: allow -- g_socket_details_from_fd() of g_socket_new_from_fd()
getpeername: allow -- g_socket_details_from_fd(), is it connected?
getsockopt: level == SOL_SOCKET && optname == {SO_TYPE, SO_KEEPALIVE, SO_PASSCRED, SO_PEERCRED, SO_ERROR} -- g_socket_details_from_fd(), g_unix_connection_receive_credentials(), g_socket_get_credentials(), g_socket_check_connect_result()
setsockopt: level == SOL_SOCKET && optname == SO_PASSCRED -- g_unix_connection_receive_credentials()
fcntl: cmd == {F_GETFD, F_SETFD} -- g_socket_set_fd_cloexec() of g_socket_new_from_fd()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- g_unix_set_fd_nonblocking() of a socket
fcntl: cmd == F_DUPFD_CLOEXEC && arg == 0 -- g_unix_fd_list_append() and g_unix_fd_list_get() duplicate
geteuid: allow -- g_credentials_new() for the other side
getuid: allow -- g_credentials_get_unix_user() of who authenticates
getegid: allow -- g_credentials_new()
rt_sigaction: errno EPERM if sig == SIGPIPE -- g_socket_class_init() ignores it, as QEMU does already
ioctl: errno ENOTTY if fd == 2 && cmd == {TCGETS, TCGETS2} -- g_log_writer_default() colours what goes to a terminal
