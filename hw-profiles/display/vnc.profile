# Certificates and keys for TLS are read when their object is made, and are a matter of its
# profile.  SASL reads databases of users for each viewer; it is not covered.
profile display/vnc
summary VNC server, with websockets, without or with a password, and over TLS
match display vnc
require net/channel net/listener base/random base/real-time

role main
setsockopt: level == IPPROTO_TCP && optname == TCP_NODELAY -- qio_channel_socket_set_delay() of vnc_connect()

role display
exit: allow -- start_thread() when vnc_worker_thread() has returned, as it does at the end of QEMU 11
