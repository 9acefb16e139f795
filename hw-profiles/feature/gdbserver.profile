# The stub's own end of the connection, and the socket of the debugger's.
profile feature/gdbserver
summary The GDB stub, started by the monitor
match hotplug-chardev gdb
match hmp-command gdbserver
require chardev/gdb feature/sockets
