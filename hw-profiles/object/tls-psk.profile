# gnutls opens the file of keys for each session of a server (_gnutls_psk_pwd_find_entry()), so
# what making such an object takes is taken later, too.
profile object/tls-psk
summary Keys for TLS that both sides have beforehand: sessions with them
match object tls-creds-psk
require feature/hotplug-tls
