profile fsdev/synth
summary Files of 9p that are in QEMU's memory, for tests
match fsdev synth
require base/threads
