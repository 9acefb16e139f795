profile net/server-common
summary Listening from some time on, whatever the family of the address
require net/names net/listener net/channel base/threads

role main iothread
bind: named sockets, folders, files, servers, networks -- unix_listen_saddr(), try_bind()
role main vcpu iothread
listen: allow -- unix_listen_saddr(), inet_listen_saddr()
getpeername: allow -- qio_channel_socket_set_fd()
