# QEMU asks by clock_gettime(), GLib and others do not.
profile base/real-time
summary The time of day, as GLib asks for it
require base/main-loop

gettimeofday: tz == 0 -- g_get_real_time(), where the host's clock source has no vDSO
