profile hotplug/migration
summary Leaving for another host or a file, and its dirty rates
match hotplug migration
require feature/migration feature/dirty-rate feature/yank feature/nbd-server
require feature/hotplug-tls object/internal net/server-migration
