# SDL has a thread for each stream ("SDLAudioP2", "SDLAudioC3"), which has the process's
# filter.  It plays by a server's client library or by ALSA's: the VM then has the profile
# of that, too (sandbox_find_sound()).  Streams are opened while QEMU starts only.
profile audio/sdl
summary Sound by SDL
match audio sdl
require base/main-loop base/real-time
