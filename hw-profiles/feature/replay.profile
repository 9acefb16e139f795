# The file is open since the start, and stdio writes and reads it.
profile feature/replay
summary Record and replay, -icount rr=
match feature replay
require base/main-loop
arch x86_64

role main
lseek: whence == {SEEK_SET, SEEK_CUR} -- replay_finish() writes the header, replay_pre_save() and replay_post_load() keep the place of a snapshot
