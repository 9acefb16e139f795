profile feature/incoming-file
summary Incoming migration from a file
match incoming file
require feature/incoming-descriptor base/open

role main iothread migration
openat: named outputs, folders, files if flags == {O_CLOEXEC, O_DIRECT|O_CLOEXEC} -- file_start_incoming_migration() opens a file read-only, file_create_incoming_channels() with direct-io
