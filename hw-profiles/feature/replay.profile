# The file is open since the start, and stdio writes and reads it. A recording that ends early
# ends QEMU in the thread that reads it.
profile feature/replay
summary Record and replay, -icount rr=
match feature replay
require base/main-loop base/vcpu-exit

role main
lseek: whence == {SEEK_SET, SEEK_CUR} -- replay_finish() writes the header, replay_pre_save() and replay_post_load() keep the place of a snapshot
