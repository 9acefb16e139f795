# Chosen by -sandbox on,profile=given/desktop-bus.  Without it GTK and SDL get no session
# bus (qsandbox_enter_desktop()), since whoever has that connection can let the user's
# service manager start programs.
profile given/desktop-bus
summary The desktop's buses: accessibility, input methods and settings of GTK and SDL
require base/threads base/eventfd

role main
sendmsg: flags == MSG_NOSIGNAL -- g_socket_send_message() of GDBus, _dbus_write_socket_two() of the accessibility bus
recvmsg: flags == MSG_CMSG_CLOEXEC -- g_socket_receive_message() of the gdbus thread, _dbus_read_socket()
recvfrom: flags == 0 -- g_socket_receive() of GDBus while it authenticates
poll[x86_64]: allow -- g_poll() of the threads gmain and gdbus
