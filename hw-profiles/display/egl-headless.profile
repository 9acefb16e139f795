# Pictures are drawn by OpenGL and read back for VNC and others.
profile display/egl-headless
summary OpenGL without a window, for clients that connect
match display egl-headless
require base/main-loop
