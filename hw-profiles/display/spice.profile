# QEMU's main loop serves most channels.  Each graphics card has a thread of the library's,
# made at the start, which serves its display and its cursor (red_worker_main()); it has
# the process's filter, so what it calls stands beside what the main loop calls.
#
# OpenSSL makes a key for each client.  It may not read its configuration then, and goes on
# with what is built in.
profile display/spice
summary SPICE server: display, inputs, cursor, sound, and channels of character devices
match display spice
match audio spice
match qom qxl qxl-vga
require net/addresses base/random base/real-time

role main
openat: named "/usr/lib/ssl/openssl.cnf" none, "/etc/ssl/openssl.cnf" none, "/etc/pki/tls/openssl.cnf" none if flags == O_RDONLY -- RSA_generate_key_ex() of openssl_init(), for the first client
accept: allow -- reds_accept()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && (arg & FASYNC) == 0 -- red_socket_set_non_blocking() of a new client
setsockopt: level == IPPROTO_TCP && optname == {TCP_NODELAY, TCP_KEEPIDLE} -- red_socket_set_no_delay(), red_socket_set_keepalive()
setsockopt: level == IPPROTO_TCP && optname == TCP_CORK -- socket_set_cork() of red_stream_flush()
setsockopt: level == SOL_SOCKET && optname == {SO_KEEPALIVE, SO_PRIORITY} -- red_socket_set_keepalive(), config_socket() of the sound channels
setsockopt: level == IPPROTO_IP && optname == IP_TOS -- config_socket() of the sound channels
getsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- red_socket_get_no_delay() of start_ping_timer()
getsockname: allow -- red_stream_set_socket()
getpeername: allow -- red_stream_set_socket()
ioctl: cmd == SIOCOUTQ -- ping_timer(): is a ping still on its way?
writev: allow -- stream_writev_cb()
poll[x86_64]: allow -- g_poll() of red_worker_main(), read_safe() of its dispatcher
shutdown: how == SHUT_RDWR -- RedChannelClient's shutdown()
