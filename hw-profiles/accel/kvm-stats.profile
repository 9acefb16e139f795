profile accel/kvm-stats
summary Statistics of KVM, which a monitor's query-stats reads
match feature kvm-stats
require base/main-loop

role main vcpu
ioctl: cmd == KVM_GET_STATS_FD -- query_stats_cb() and query_stats_schemas_cb()
pread64: allow -- query_stats() reads descriptors and values at their offsets
