# Noted for whatever connects again: reconnect=, and NBD nodes of the start.
profile feature/connect-again
summary Connections that are lost and made again by the thread that finds out
match feature connect-again
require net/client-common

role vcpu
connect: named sockets, folders, files, peers, networks -- connect_thread_func() of nbd_co_establish_connection(), whose maker is a vCPU
