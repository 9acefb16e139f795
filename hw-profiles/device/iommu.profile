profile device/iommu
summary Emulated IOMMUs
match qom intel-iommu amd-iommu AMDVI-PCI
require base/main-loop
