profile net/stream-server
summary A network of QEMUs on a stream socket that others connect to
match net stream-server
require net/stream net/listener
