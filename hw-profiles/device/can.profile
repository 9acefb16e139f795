# Controllers on an emulated bus; a bus on the host is an object of its own.
profile device/can
summary Emulated CAN controllers
match qom ctucan_pci kvaser_pci mioe3680_pci pcm3680_pci
require base/main-loop
