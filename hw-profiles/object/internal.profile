profile object/internal
summary Objects that touch nothing of the host once they are made
match object throttle-group secret authz-simple authz-list main-loop can-bus qtest
match hotplug-object throttle-group secret authz-simple authz-list can-bus
require base/main-loop
arch x86_64
