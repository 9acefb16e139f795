profile feature/incoming-socket
summary Incoming migration on a socket
match incoming tcp unix inet
require feature/incoming net/server
arch x86_64
