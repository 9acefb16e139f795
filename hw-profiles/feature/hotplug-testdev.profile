# The notifiers of its tests are made with the device; a failure is an assertion.
profile feature/hotplug-testdev
summary Plugging in PCI's test device
match hotplug-qom pci-testdev
require base/main-loop base/eventfd
