profile object/internal
summary Objects that touch nothing of the host once they are made
match object throttle-group secret authz-simple authz-list main-loop can-bus qtest
match object acpi-generic-initiator acpi-generic-port tls-cipher-suites
match hotplug-object throttle-group secret authz-simple authz-list can-bus
match hotplug-object acpi-generic-initiator acpi-generic-port
require base/main-loop
