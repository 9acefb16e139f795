# The guest runs here when the connection breaks that its memory comes by.
profile feature/migration-recovery
summary Post-copy that was broken off goes on over another connection
match incoming recovery arrived-recovery
require net/server-unix net/server-migration feature/session-keys

role main iothread migration
recvmsg: flags in MSG_PEEK|MSG_CMSG_CLOEXEC -- migration_channel_read_peek(): which of the channels is it?
