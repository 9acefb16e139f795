# Smart cards of the host are not among them; usb-host, usb-mtp and u2f-passthru have profiles
# of their own.  What is redirected comes and goes through a character device.
profile device/usb
summary USB controllers and emulated USB devices
match qom piix3-usb-uhci piix4-usb-uhci ich9-usb-uhci? ich9-usb-ehci? usb-ehci
match qom pci-ohci base-xhci qemu-xhci nec-usb-xhci sysbus-xhci
match qom usb-hub usb-kbd usb-mouse usb-tablet usb-wacom-tablet
match qom usb-storage usb-bot usb-uas usb-serial usb-net usb-audio usb-ccid
match qom usb-redir ccid-card-passthru
require base/main-loop base/waiting
