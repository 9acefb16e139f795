# Chosen by -sandbox on,profile=given/desktop-bus.  Without it GTK and SDL get no session
# bus (qsandbox_enter_desktop()), since whoever has that connection can let the user's
# service manager start programs.
profile given/desktop-bus
summary The desktop's buses: accessibility, input methods and settings of GTK and SDL
require base/gdbus
