profile feature/reconnect
summary Character devices and networks with reconnect=
match feature reconnect
require net/client
arch x86_64
