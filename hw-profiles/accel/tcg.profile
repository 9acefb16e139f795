# No rule for executable memory: tcg_init() makes the code buffer, writable and
# executable (or as two mappings with split-wx=on), before the first instruction,
# and nothing maps or protects code afterwards.
# base/waiting is for align_clocks(), with -icount align=on.
profile accel/tcg
summary TCG: translated guest code
match accel tcg
require base/main-loop base/random base/waiting
