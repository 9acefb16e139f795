profile feature/incoming-vsock
summary Incoming migration on a socket of another machine of the host's (vsock)
match incoming vsock
require feature/incoming net/server-vsock
