# edu's thread is made with the device and outlives the guest, pci-testdev makes an event
# notifier.  Both end QEMU where they cannot: pci_edu_realize(), pci_testdev_realize().
profile device/edu
summary Devices for examples and tests, with a thread or event notifiers
match qom edu pci-testdev
require base/threads base/eventfd
