profile machine/none
summary The machine with nothing in it
match machine none
require base/main-loop
