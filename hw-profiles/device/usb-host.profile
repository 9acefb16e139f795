# A device that hostdevice= names, opened while QEMU starts.  Without the discovery of devices
# libusb makes no thread, and reads nothing in sysfs: a device that it is given has the
# descriptors that its node has.  USBDEVFS_IOCTL carries another request, for the driver of
# an interface, which no condition sees.
profile device/usb-host
summary A USB device of the host, given to the guest
match qom usb-host
require base/main-loop base/waiting

role main vcpu
ioctl: cmd == {USBDEVFS_SUBMITURB, USBDEVFS_DISCARDURB, USBDEVFS_REAPURBNDELAY} -- submit_bulk_transfer(), submit_control_transfer(), submit_iso_transfer(), discard_urbs(), reap_for_handle()
ioctl: cmd == {USBDEVFS_SETCONFIGURATION, USBDEVFS_SETINTERFACE, USBDEVFS_CLEAR_HALT, USBDEVFS_RESET} -- op_set_configuration(), op_set_interface(), op_clear_halt(), op_reset_device()
ioctl: cmd == {USBDEVFS_CLAIMINTERFACE, USBDEVFS_RELEASEINTERFACE, USBDEVFS_DISCONNECT_CLAIM} -- claim_interface(), release_interface(), detach_kernel_driver_and_claim()
ioctl: cmd == {USBDEVFS_GETDRIVER, USBDEVFS_IOCTL} -- op_kernel_driver_active(), op_detach_kernel_driver(), op_attach_kernel_driver()
ioctl: cmd == {USBDEVFS_ALLOC_STREAMS, USBDEVFS_FREE_STREAMS} -- do_streams_ioctl()
timerfd_settime: flags in TFD_TIMER_ABSTIME -- usbi_arm_timer(), usbi_disarm_timer()
poll[x86_64]: allow -- usbi_wait_for_events() of usb_host_handle_fd() and usb_host_abort_xfers()
