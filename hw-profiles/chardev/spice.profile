# The server's own calls are in display/spice.
profile chardev/spice
summary Channels of SPICE as character devices: the agent, USB redirection, smart cards, ports
match chardev spicevmc spiceport
match hotplug-chardev spicevmc spiceport
require display/spice
