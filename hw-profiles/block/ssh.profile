# QEMU connects while it starts, and libssh then has a session on that socket.  A session that
# is lost is not made again.
profile block/ssh
summary Disks in files of an SSH server, by libssh
match block ssh
require base/main-loop base/random base/waiting

role main vcpu iothread migration
poll[x86_64]: allow -- sftp_read(), sftp_write() and sftp_fsync() wait for the socket in ssh_read() and others
sendto: flags == MSG_NOSIGNAL && addr == 0 -- sftp_read() and sftp_write() send requests
recvfrom: flags == 0 && addr == 0 -- sftp_read() and sftp_write() take answers
