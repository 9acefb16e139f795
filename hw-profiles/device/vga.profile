profile device/vga
summary Emulated display adapters
match qom VGA secondary-vga isa-vga cirrus-vga isa-cirrus-vga
match qom bochs-display ramfb vmware-svga ati-vga
require base/main-loop
