# No sockets of datagrams, and so no user-mode network: either may reach anybody.  Of
# user-mode networks within connect= see net/user-plugged.
profile hotplug/net
summary Network cards and what is behind them
match hotplug net
require feature/hotplug-tap feature/hotplug-rom feature/stream-sockets net/hub
require feature/connect-inet feature/connect-unix object/filter object/colo-compare feature/yank
require device/nic device/virtio-net device/usb
