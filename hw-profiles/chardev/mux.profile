# The time before each line is written whole, however long the other end takes.
profile chardev/mux
summary Character devices that share another one
match chardev mux
match hotplug-chardev mux
require base/waiting
