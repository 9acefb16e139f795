profile feature/incoming-unix
summary Incoming migration on a path
match incoming unix
require feature/incoming net/server-unix
