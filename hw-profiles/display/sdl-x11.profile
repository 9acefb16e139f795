profile display/sdl-x11
summary SDL on an X server, drawing by itself
match display sdl-x11
require base/x11
