profile feature/connect-unix
summary Character devices and networks with reconnect=, and NBD, on a path
match feature connect-unix
require net/client-unix
