# A device that is named (host=, sysfsdev=) is looked for in /sys, and its group below
# /dev/vfio is opened.  Looking is no opening: with this profile QEMU may ask of any path
# whether it exists, and where a symbolic link leads.  fd= does without: hotplug-vfio.
profile feature/hotplug-vfio-path
summary PCI devices of the host, named with host= while the guest runs
match feature hotplug-vfio-path
match hotplug-block nvme
require feature/hotplug-vfio block/nvme base/open

role main
newfstatat: flag == 0 -- stat() of vfio_device_get_name()
readlink[x86_64]: allow -- realpath() of vfio_device_is_mdev(), vfio_device_groupid()/vfio_device_get_groupid(), sysfs_find_group_file()
openat: named device "/dev/vfio/vfio" read|write, device "/dev/vfio/*" read|write if flags == {O_RDWR|O_CLOEXEC, O_RDWR} -- qemu_open() of vfio_get_group()/vfio_group_get() and vfio_connect_container()/vfio_container_connect(), qemu_vfio_init_pci()
ioctl: cmd == {VFIO_GET_API_VERSION, VFIO_CHECK_EXTENSION, VFIO_SET_IOMMU} -- vfio_connect_container()/vfio_container_connect(), vfio_get_iommu_type(), vfio_set_iommu()
ioctl: cmd == {VFIO_GROUP_GET_STATUS, VFIO_GROUP_SET_CONTAINER, VFIO_GROUP_GET_DEVICE_FD} -- vfio_get_group()/vfio_group_get(), vfio_connect_container()/vfio_container_connect(), vfio_get_device()/vfio_device_get()
mmap: prot == {PROT_WRITE, PROT_READ|PROT_WRITE} && flags == MAP_SHARED -- qemu_vfio_pci_map_bar() of nvme_init()
