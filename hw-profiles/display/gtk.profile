# GTK draws with cairo and pango.  What it loads late is code only if nothing has asked for
# it before: gd_prepare_lockdown() realizes and measures everything once.
#
# pango looks for fonts in threads of its own, whenever text comes in one that it has not
# had: a terminal's bold characters, another language.
profile display/gtk
summary Windows, menus and terminals by GTK
match display gtk
require base/desktop-files base/threads

role main
getpeername: errno ENOTSOCK if fd == 2 -- g_log_writer_default() asks whether standard error is the journal, and writes there as text
ioctl: errno ENOTTY if fd == 2 && cmd == {TCGETS, TCGETS2} -- g_log_writer_default() colours what goes to a terminal
