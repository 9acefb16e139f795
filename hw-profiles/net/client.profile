profile net/client
summary Stream sockets that QEMU connects while the guest runs, to a path or a numeric address
require net/client-unix net/client-inet
