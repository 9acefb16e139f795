profile display/gtk-wayland
summary GTK on a Wayland compositor
match display gtk-wayland
require base/wayland
