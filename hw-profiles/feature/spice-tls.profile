# Keys and certificates are read at the start (reds_init_ssl()), and not again.
profile feature/spice-tls
summary SPICE over TLS: channels encrypted by OpenSSL
match feature spice-tls
require display/spice
