profile feature/incoming-defer
summary Incoming migration that a monitor starts, on a socket or a descriptor
match incoming defer
match command migrate-incoming
match hmp-command migrate_incoming
require feature/incoming-socket feature/incoming-descriptor
