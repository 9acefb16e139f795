profile feature/bus-lock-ratelimit
summary Guests that are slowed down when they lock the bus
match feature bus-lock-ratelimit
require base/waiting
