# The first connection of a client is made before the lockdown; what reconnect= takes is
# in feature/connect-unix and feature/connect-inet.
profile chardev/socket
summary Character devices on a stream socket that is connected
match chardev socket socket-client
require net/channel
