profile feature/incoming-inet
summary Incoming migration on a numeric address
match incoming tcp inet
require feature/incoming net/server-inet
