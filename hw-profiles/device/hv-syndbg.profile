# Its socket of datagrams is connected to the debugger since the start.
profile device/hv-syndbg
summary Hyper-V's way to a debugger of the guest's kernel
match qom hv-syndbg
require base/main-loop

role main vcpu
sendto: flags == MSG_NOSIGNAL && addr == 0 -- handle_send_msg()
recvfrom: flags == MSG_WAITALL && addr == 0 -- handle_recv_msg()
pselect6: sig == 0 -- hv_syndbg_recv_event() looks whether something has come
