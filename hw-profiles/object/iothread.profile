profile object/iothread
summary Event loops of their own for devices
match object iothread
require base/main-loop

role main iothread
poll[x86_64]: allow -- g_main_loop_run() of iothread_run(), where something uses the thread's GLib loop
exit: allow -- iothread_run() ends when QEMU does
