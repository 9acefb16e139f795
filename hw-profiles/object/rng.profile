profile object/rng
summary Random numbers for the guest
match object rng-builtin
match hotplug-object rng-builtin
require base/random
