profile feature/stdout-plain
summary Any other standard output of a character device
match feature stdout-plain

role main vcpu
fcntl: cmd == F_SETFL && fd == 1 && (arg & FASYNC|O_APPEND) == 0 -- term_exit() gives back the flags of its output
