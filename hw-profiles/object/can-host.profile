# The socket is bound to the interface since the start.
profile object/can-host
summary A CAN interface of the host
match object can-host-socketcan
require base/main-loop
