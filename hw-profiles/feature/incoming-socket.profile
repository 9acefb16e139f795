profile feature/incoming-socket
summary Incoming migration on any socket
require feature/incoming-unix feature/incoming-inet
