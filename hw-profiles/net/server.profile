profile net/server
summary Stream sockets that QEMU listens on from some time on, on a path or a numeric address
require net/server-unix net/server-inet
