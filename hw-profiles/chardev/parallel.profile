profile chardev/parallel
summary A parallel port of the host (ppdev)
match chardev parallel
require base/main-loop

role main vcpu
ioctl: cmd == {PPRDATA, PPWDATA, PPRCONTROL, PPWCONTROL, PPRSTATUS, PPDATADIR} -- pp_ioctl(): the guest's port accesses
ioctl: cmd == PPSETMODE -- pp_hw_mode() before an EPP transfer and at the end
ioctl: cmd == PPRELEASE -- char_parallel_finalize()
