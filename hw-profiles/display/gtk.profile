# GTK draws with cairo and pango.  What it loads late is code only if nothing has asked for
# it before: gd_prepare_lockdown() realizes and measures everything once.
#
# pango looks for fonts in threads of its own, whenever text comes in one that it has not
# had: a terminal's bold characters, another language.
profile display/gtk
summary Windows, menus and terminals by GTK
match display gtk
require base/desktop-files base/threads
