# libvirt chooses the paths of a guest's channels: before 9.9 below /var/lib, later below
# /run.  There QEMU listens, and nothing else is done by name.
profile feature/libvirt-channel
summary Channels of guests at paths that libvirt chooses, made while the guest runs
require net/server-unix

role main iothread
bind: named "/var/lib/libvirt/qemu/channel/target/*/*", "/run/libvirt/qemu/channel/*/*" -- unix_listen_saddr() of qmp_chardev_open_socket_server()
unlink[x86_64]: named "/var/lib/libvirt/qemu/channel/target/*/*", "/run/libvirt/qemu/channel/*/*" -- unix_listen_saddr() before it listens, socket_listen_cleanup()
