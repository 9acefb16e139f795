profile feature/incoming-socket
summary Incoming migration on a socket
require feature/incoming net/server
arch x86_64
