profile display/none
summary No display
match display none default
require base/main-loop
