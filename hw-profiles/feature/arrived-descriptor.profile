# feature/arrived, where the guest may have come through a file, a pipe or a program
profile feature/arrived-descriptor
summary What winds a migration from a descriptor up, once the guest runs
match incoming arrived-fd arrived-file arrived-exec arrived-defer
require feature/arrived

role main iothread migration
writev: allow -- qio_channel_file_writev() of migrate_send_rp_shut()
