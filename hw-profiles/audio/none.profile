profile audio/none
summary Silence, on a timer
match audio none
require base/main-loop
