profile feature/incoming-defer
summary Incoming migration that a monitor starts
match incoming defer
match command migrate-incoming
match hmp-command migrate_incoming
require feature/incoming-socket
arch x86_64
