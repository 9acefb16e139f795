profile machine/pc
summary The i440FX PC and the ISA-only PC
match machine pc-i440fx-* isapc
require base/main-loop
