profile hotplug/dump
summary Dumps of memory and of the screen
match hotplug dump
require feature/memory-dump feature/screendump
