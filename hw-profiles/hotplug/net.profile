profile hotplug/net
summary Network cards and what is behind them
match hotplug net
require feature/hotplug-tap feature/hotplug-rom feature/sockets net/user net/hub
require feature/connect-inet feature/connect-unix object/filter feature/yank
require device/nic device/virtio-net device/usb
