# Formats and filters that do nothing but call the nodes below them and the timers.
profile block/pure
summary Formats and filters that touch nothing of the host themselves
match block null-co null-aio blkdebug blkverify blklogwrites blkreplay
match block throttle copy-on-read compress quorum luks
match block vdi vmdk vpc qed bochs cloop dmg
match block snapshot-access copy-before-write mirror_top commit_top
match hotplug-block null-co null-aio blkverify blklogwrites blkreplay
match hotplug-block throttle copy-on-read compress quorum luks
match hotplug-block vdi vmdk vpc qed bochs cloop dmg
match hotplug-block snapshot-access copy-before-write mirror_top commit_top
require base/main-loop
