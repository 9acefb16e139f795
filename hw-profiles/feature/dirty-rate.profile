profile feature/dirty-rate
summary How fast the guest writes memory
match command calc-dirty-rate
match hmp-command calc_dirty_rate
require base/threads
arch x86_64
