profile object/filter-dump
summary Packets written to a file
match object filter-dump
require base/main-loop

role main vcpu migration
writev: allow -- dump_receive_iov()
