# Reports of refused calls may go to the same file: what stands there must stay.
profile feature/stdout-append
summary A standard output that is a file opened to append stays so
match feature stdout-append

role main vcpu
fcntl: cmd == F_SETFL && fd == 1 && (arg & FASYNC|O_APPEND) == O_APPEND -- term_exit() gives back the flags of its output
