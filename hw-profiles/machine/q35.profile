profile machine/q35
summary The Q35 PC
match machine pc-q35-*
require base/main-loop
