# GIO asks the bus who has state to give, and each of them for it, in its thread "gdbus"; who
# migrates waits for the answers in a loop of its own.
profile object/dbus-vmstate
summary State of other programs that goes with the guest's, by D-Bus
match object dbus-vmstate
require base/gdbus

role migration
poll[x86_64]: allow -- g_main_loop_run() while dbus_save_state_proxy() and dbus_get_proxies() wait
