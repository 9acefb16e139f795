profile feature/yank
summary Connections that hang, cut by the monitor
match command yank

role main iothread
shutdown: how == SHUT_RDWR -- char_socket_yank_iochannel(), nbd_yank(), migration_yank_iochannel()
