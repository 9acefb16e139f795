# Their memory is allocated when they are plugged in (memory_region_init_ram()).
profile feature/hotplug-display
summary Display adapters with memory of their own, plugged in while the guest runs
match hotplug-qom VGA secondary-vga bochs-display cirrus-vga vmware-svga ati-vga virtio-vga
match hotplug-qom isa-vga isa-cirrus-vga ramfb
require base/ram-block
