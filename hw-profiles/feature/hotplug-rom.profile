# These types bring an option ROM, which is found in QEMU's own folders, read and put into
# memory of its own when the device is plugged in; a device with romfile= (no ROM) does
# without.
profile feature/hotplug-rom
summary Devices with an option ROM, plugged in while the guest runs
match hotplug-qom virtio-net-pci virtio-net-pci-transitional virtio-net-pci-non-transitional
match hotplug-qom e1000 e1000-82544gc e1000-82545em e1000e
match hotplug-qom rtl8139 ne2k_pci pcnet vmxnet3
match hotplug-qom i82550 i82551 i82557a i82557b i82557c i82558a i82558b
match hotplug-qom i82559a i82559b i82559c i82559er i82562 i82801
require base/main-loop base/ram-block

role main
access[x86_64]: mode == 4 -- qemu_find_file() of pci_add_option_rom(): R_OK
openat: named firmware, files if flags in O_CLOEXEC -- get_image_size() and load_image_size() of pci_add_option_rom()
lseek: whence == {SEEK_SET, SEEK_END} -- get_image_size()
