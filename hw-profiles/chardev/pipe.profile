profile chardev/pipe
summary A pair of named pipes
match chardev pipe
require chardev/fd
