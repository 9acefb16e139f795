profile monitor/qmp
summary QMP: ask, stop, continue, reset, power down, quit
match monitor qmp
require monitor/query-block
arch x86_64
