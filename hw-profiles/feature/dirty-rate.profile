profile feature/dirty-rate
summary How fast the guest writes memory
match command calc-dirty-rate set-vcpu-dirty-limit
match hmp-command calc_dirty_rate set_vcpu_dirty_limit
require base/threads base/waiting

getppid: errno EPERM -- g_rand_new() of record_ramblock_hash_info() makes its seed without /dev/urandom
