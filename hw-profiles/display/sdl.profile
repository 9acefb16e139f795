profile display/sdl
summary Windows by SDL
match display sdl
require base/desktop-files
