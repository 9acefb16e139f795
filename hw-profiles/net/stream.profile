# Both ends are set up before the lockdown (net_stream_at_once()); what reconnect= takes
# is in feature/connect-unix and feature/connect-inet.
profile net/stream
summary A network of QEMUs on a stream socket
match net stream
require net/channel
