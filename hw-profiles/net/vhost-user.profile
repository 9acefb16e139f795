profile net/vhost-user
summary Packets are moved by another process (vhost-user)
match net vhost-user
match hotplug-net vhost-user
require base/vhost-user
