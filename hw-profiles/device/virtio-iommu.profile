profile device/virtio-iommu
summary virtio IOMMU
match qom virtio-iommu-device virtio-iommu-pci
require device/virtio-common
