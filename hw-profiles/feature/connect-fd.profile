profile feature/connect-fd
summary A descriptor that was passed, which cannot be connected again
match feature connect-fd
require base/threads net/channel

getsockopt: errno ENOTSOCK if level == SOL_SOCKET && optname == SO_TYPE -- fd_is_socket() of socket_get_fd(), which asks for the kind of a descriptor that was closed long ago
