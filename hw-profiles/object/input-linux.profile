# The device's events are read, which base/main-loop has.
profile object/input-linux
summary Keyboards and mice of the host, by evdev
match object input-linux
require base/main-loop

role main
ioctl: cmd == EVIOCGRAB -- input_linux_toggle_grab(): both control keys hand the device over
