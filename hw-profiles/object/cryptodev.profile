profile object/cryptodev
summary Encryption for virtio-crypto, done by QEMU's own library
match object cryptodev-backend-builtin
match hotplug-object cryptodev-backend-builtin
require base/random
