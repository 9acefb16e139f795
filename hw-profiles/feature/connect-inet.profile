profile feature/connect-inet
summary Character devices and networks with reconnect=, and NBD, on a numeric address
match feature connect-inet
require net/client-inet
