profile feature/incoming
summary What every incoming migration needs, and the images that it activates
require feature/image-activation base/threads base/eventfd

role main vcpu iothread migration
fstat: allow -- migration_fd_valid(); glibc from 2.39 on
newfstatat: flag == AT_EMPTY_PATH -- the same fstat() with glibc up to 2.38
poll[x86_64]: allow -- qio_channel_wait()
shutdown: how == SHUT_RDWR -- qemu_file_shutdown()
role main
seccomp: op == SECCOMP_SET_MODE_FILTER && flags == SECCOMP_FILTER_FLAG_TSYNC -- qs_kernel_install() when the guest has arrived: all this is given up
seccomp: op == SECCOMP_GET_ACTION_AVAIL -- qs_kernel_install()
prctl: option == {PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS} -- qs_kernel_install()
role main vcpu iothread migration
recvmsg: flags in MSG_PEEK|MSG_CMSG_CLOEXEC -- migration_channel_read_peek(): which of the channels is it?
