# Part of the policy that comes into force when an incoming guest runs here: images have
# been opened, so no file can be opened any more, and no socket be made.
profile feature/arrived
summary What winds an incoming migration up, once the guest runs
match incoming arrived-*
require net/channel base/threads

unlink[x86_64]: errno ENOENT -- socket_listen_cleanup(), which takes this for a path that is gone
role main iothread migration
getsockname: allow -- socket_listen_cleanup() of the socket that the source has connected to
poll[x86_64]: allow -- qio_channel_wait() of migrate_send_rp_shut()
shutdown: how == SHUT_RDWR -- qemu_file_shutdown(), multifd_recv_terminate_threads()
