# feature/arrived, where the guest may have come through a file or a pipe
profile feature/arrived-descriptor
summary What winds a migration from a descriptor up, once the guest runs
match incoming arrived-fd arrived-file arrived-defer
require feature/arrived

role main iothread migration
writev: allow -- qio_channel_file_writev() of migrate_send_rp_shut()
