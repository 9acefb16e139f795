# libvdeplug has connected a socket of datagrams to the switch while QEMU started.  The
# addresses of its other plug-ins are refused then: see qsandbox_is_switch().
profile net/vde
summary A network of QEMUs and others on a VDE switch
match net vde
require base/main-loop

role main vcpu migration
recvfrom: flags == 0 && addr == 0 -- vde_vde_recv() of vde_to_qemu()
sendto: flags == 0 && addr == 0 -- vde_vde_send() of vde_receive(): packets of the guest
