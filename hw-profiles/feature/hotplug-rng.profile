profile feature/hotplug-rng
summary Sources of random numbers, opened while the guest runs
match hotplug-object rng-random rng-egd
require object/rng-host base/open

role main
openat: named device "/dev/urandom" read, device "/dev/random" read, device "/dev/hwrng" read if flags == O_NONBLOCK|O_CLOEXEC -- qemu_open() of rng_random_opened()
