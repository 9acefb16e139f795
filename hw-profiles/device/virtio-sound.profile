# What reaches the host is said by the audio backend: see audio/.
profile device/virtio-sound
summary virtio sound card
match qom virtio-sound-device virtio-sound-pci
require device/virtio-common
