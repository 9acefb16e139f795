# The connection is made while QEMU starts, and never again.
profile object/input-barrier
summary Keyboard and mouse of another host, by Barrier's protocol
match object input-barrier
require net/channel
