# Sessions are made by messages on the character device (vhost_user_crypto_create_session()).
profile object/cryptodev-vhost-user
summary Encryption for virtio-crypto, done by another process (vhost-user)
match object cryptodev-vhost-user
require base/vhost-user
