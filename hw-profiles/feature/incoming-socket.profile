profile feature/incoming-socket
summary Incoming migration on a socket
match incoming tcp unix
require feature/incoming net/server
arch x86_64
