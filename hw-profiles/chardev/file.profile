profile chardev/file
summary Output to a file, input from another
match chardev file
require chardev/fd
