# The connection is open before the lockdown.  Shared memory of System V's is refused while
# QEMU starts, too: pictures go through the connection then.
profile base/x11
summary A connection to an X server that is open: libX11 and libxcb
require base/main-loop

role main
poll[x86_64]: allow -- _xcb_conn_wait() waits for answers, and until the server takes more
writev: allow -- write_vec() of xcb_flush()
recvmsg: flags == 0 -- _xcb_in_read() of events and answers
recvfrom: flags == 0 -- read_block() of xcb_get_reply(), for the end of a long answer
shutdown: how == SHUT_RDWR -- xcb_disconnect() of XCloseDisplay() on the way out
ioctl: cmd == FIONREAD -- SocketBytesReadable() of _XDefaultIOError(), when the server is gone
uname: allow -- _XGetHostname() of XGetDefault() names the file of resources for this host
shmget: errno ENOSYS -- X11_CreateWindowFramebuffer() and _cairo_xlib_shm_pool_create() send pictures through the connection then
