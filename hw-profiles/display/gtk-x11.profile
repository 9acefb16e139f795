profile display/gtk-x11
summary GTK on an X server
match display gtk-x11
require base/x11
