profile monitor/hmp
summary The human monitor: ask, stop, continue, reset, power down, quit
match monitor hmp
require monitor/capabilities monitor/query-block monitor/unplug
