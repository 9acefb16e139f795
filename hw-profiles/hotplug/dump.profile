profile hotplug/dump
summary Dumps of memory and of the screen, and captures of sound
match hotplug dump
require feature/memory-dump feature/screendump feature/wavcapture
