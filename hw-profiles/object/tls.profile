# Of tls-creds-psk, whose files are read anew for each session, see object/tls-psk.
profile object/tls
summary Credentials for TLS: sessions with them
match object tls-creds-x509 tls-creds-anon
require base/random base/real-time net/channel

role main iothread migration
clock_gettime: which_clock == CLOCK_PROCESS_CPUTIME_ID -- gnutls_rnd() of a handshake stirs its generator
