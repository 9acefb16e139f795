profile feature/vfio-display
summary The screen of a graphics card of the host, or of its virtual one (vfio-pci display=on)
match feature vfio-display
require device/vfio-pci base/ram-device

role main
ioctl: cmd == VFIO_DEVICE_GET_GFX_DMABUF -- vfio_display_get_dmabuf(); VFIO_DEVICE_QUERY_GFX_PLANE is in base/vfio
mmap: prot in PROT_READ|PROT_WRITE && flags == MAP_SHARED|MAP_FIXED -- vfio_region_mmap() of vfio_display_region_update(): the screen's memory moves
