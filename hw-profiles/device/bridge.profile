profile device/bridge
summary PCI and CXL bridges, root ports and switches
match qom pci-bridge pci-bridge-seat pcie-pci-bridge pcie-root-port ioh3420
match qom i82801b11-bridge x3130-upstream xio3130-downstream
match qom pxb pxb-host pxb-pcie pxb-cxl pxb-cxl-host
match qom cxl-rp cxl-upstream cxl-downstream cxl-switch-mailbox-cci
require base/main-loop
