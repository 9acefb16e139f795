profile object/rng-host
summary Random numbers from a device of the host, or from a daemon on a character device
match object rng-random rng-egd
require base/main-loop base/waiting
