profile feature/incoming-defer
summary Incoming migration that a monitor starts
require feature/incoming-socket
arch x86_64
