# The connection is open before the lockdown.  Pictures are in memory that both sides map;
# a window of another size, or another cursor, takes new memory.
profile base/wayland
summary A connection to a Wayland compositor that is open: libwayland-client
require base/main-loop

role main
poll[x86_64]: allow -- wl_display_poll() of wl_display_dispatch_queue()
sendmsg: flags == MSG_NOSIGNAL|MSG_DONTWAIT -- wl_connection_flush(), with descriptors of pictures and of what is pasted
recvmsg: flags == MSG_DONTWAIT|MSG_CMSG_CLOEXEC -- wl_os_recvmsg_cloexec(), with descriptors of keymaps and of what is copied
memfd_create: flags in MFD_CLOEXEC|MFD_ALLOW_SEALING -- open_shared_memory() of GDK, os_create_anonymous_file() of cursors
fcntl: cmd == F_ADD_SEALS && arg in F_SEAL_SEAL|F_SEAL_SHRINK -- os_create_anonymous_file()
ftruncate: fd > 2 -- create_shm_pool() of GDK, os_resize_anonymous_file()
fallocate: fd > 2 && mode == 0 -- posix_fallocate() of os_resize_anonymous_file()
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED -- create_shm_pool() of GDK, shm_pool_create() of cursors
pipe2: flags == O_CLOEXEC -- g_unix_open_pipe() of gdk_wayland_selection_request_target() for what is pasted
