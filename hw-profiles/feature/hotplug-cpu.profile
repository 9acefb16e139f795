# Composed where -smp maxcpus= leaves room above cpus=.
profile feature/hotplug-cpu
summary Processors plugged in while the guest runs
match feature hotplug-cpu-tcg hotplug-cpu-qtest
require base/threads

role vcpu
exit: allow -- start_thread() when a processor is unplugged
