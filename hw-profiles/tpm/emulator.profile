# swtpm, or another program behind a socket.  The guest's commands are done by a worker
# thread, which waits for the answer; the control channel is a character device, and
# a worker uses that, too, when the guest changes its locality.
profile tpm/emulator
summary A TPM in another process
match tpm emulator
require net/channel base/threads base/waiting

role worker
sendmsg: named peers if flags == 0 -- qio_channel_socket_writev() of tpm_emulator_unix_tx_bufs() and tpm_emulator_ctrlcmd()
recvmsg: flags in MSG_CMSG_CLOEXEC -- qio_channel_socket_readv() of tpm_emulator_unix_tx_bufs() and tpm_emulator_ctrlcmd()
fcntl: cmd == F_GETFL || cmd == F_SETFL && fd > 2 && arg in O_RDWR|O_NONBLOCK -- qio_channel_set_blocking() of tcp_chr_sync_read()
clock_nanosleep: which_clock == {CLOCK_REALTIME, CLOCK_MONOTONIC} && flags == 0 -- g_usleep() of qemu_chr_write_buffer(), while the control channel is full
