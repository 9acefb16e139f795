# A lost connection is made again at the next request (nbd_reconnect_attempt()).
profile block/nbd
summary NBD client
match block nbd
require net/client
arch x86_64

setsockopt: level == IPPROTO_TCP && optname == {TCP_NODELAY, TCP_CORK} -- nbd_connect(), nbd_co_send_request()
shutdown: how == 2 -- SHUT_RDWR: nbd_channel_error(), nbd_teardown_connection()
