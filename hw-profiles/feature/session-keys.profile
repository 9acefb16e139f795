# A thread that serves a connection in its own event loop: a QMP monitor's, to which clients
# come by TLS; and again a monitor's, for a post-copy that goes on over another connection.
profile feature/session-keys
summary Keys for TLS that both sides have, read where a monitor's event loop begins a session
match feature session-keys
require object/tls-psk

role iothread
openat: named below "/etc/pki/qemu" read, files if flags in O_CLOEXEC -- fopen() of _gnutls_psk_pwd_find_entry() for qio_channel_tls_handshake() of tcp_chr_tls_init() and migration_tls_channel_process_incoming()
