# SPDX-License-Identifier: GPL-2.0-or-later
"""Machines as people write them by hand, after guides: see machines.py for the words."""

from .machine import SHOT, Machine, disk, hmp

# Without those that a KVM within a virtual machine may not have.
HYPERV = 'hv_relaxed,hv_spinlocks=0x1fff,hv_reset,hv_runtime,hv_frequencies'

MACHINES = {
    # Windows
    'Windows 11, with a TPM': Machine(
        '-name win11 -machine q35,smm=off,vmport=off,accel={accel} -cpu {cpu} -smp 4,cores=2,'
        'threads=2 -m 256 -global ICH9-LPC.disable_s3=1 '
        '-drive if=pflash,format=raw,unit=0,readonly=on,file={flash} '
        '-drive if=pflash,format=raw,unit=1,file={flash2} '
        '-chardev socket,id=chrtpm,path={swtpm} -tpmdev emulator,id=tpm0,chardev=chrtpm '
        '-device tpm-tis,tpmdev=tpm0 -rtc base=localtime,clock=host,driftfix=slew '
        '-device virtio-vga -device qemu-xhci,id=usb -device usb-tablet,bus=usb.0 '
        '-device usb-kbd,bus=usb.0 -device ich9-intel-hda -device hda-duplex,audiodev=snd '
        '-audiodev none,id=snd -drive file={qcow2},if=none,id=d,cache=writeback,discard=unmap,'
        'detect-zeroes=unmap -device virtio-blk-pci,drive=d,bootindex=1 '
        '-drive file={iso},media=cdrom,index=1 -drive file={seed},media=cdrom,index=2 '
        '-netdev user,id=n0,hostname=win11 -device e1000e,netdev=n0 -vnc unix:{dir}/vnc '
        '-monitor unix:{dir}/monitor,server=on,wait=off', SHOT, hmp('info tpm')),
    'Windows 10, paravirtual': Machine(
        f'-machine q35,accel={{accel}},kernel-irqchip=on -cpu {{cpu}},{HYPERV} -m 256 -smp 2 '
        '-object iothread,id=io1 -device virtio-scsi-pci,id=scsi0,iothread=io1,num_queues=2 '
        '-drive file={raw},format=raw,if=none,id=d0,cache=none,aio=native '
        '-device scsi-hd,drive=d0,rotation_rate=1 -drive file={iso},media=cdrom,if=none,id=cd0 '
        '-device ide-cd,drive=cd0,bus=ide.0 -device virtio-balloon-pci -device virtio-serial-pci '
        '-chardev socket,path={dir}/qga,server=on,wait=off,id=qga0 '
        '-device virtserialport,chardev=qga0,name=org.qemu.guest_agent.0 '
        '-netdev user,id=n0,hostfwd=tcp:127.0.0.1:{port}-:3389 '
        '-device virtio-net-pci,netdev=n0,mq=on,vectors=6 -rtc base=localtime -vga std '
        '-vnc unix:{dir}/vnc -usb -device usb-tablet', SHOT, ('query-balloon', {})),
    'Windows XP': Machine(
        '-machine pc,hpet=off,accel={accel} -cpu {cpu} -m 128 -hda {qcow2} -cdrom {iso} -boot d '
        '-vga cirrus -device AC97,audiodev=a -audiodev none,id=a -netdev user,id=n '
        '-device rtl8139,netdev=n -usb -device usb-tablet -rtc base=localtime -display none',
        SHOT, hmp('change ide1-cd0 {dir}/seed raw'), hmp('eject ide1-cd0')),
    'Windows 98': Machine(
        '-machine pc,accel=tcg,acpi=off,hpet=off,pcspk-audiodev=a -cpu pentium2 -m 64 -hda {raw} '
        '-fda {floppy} -vga cirrus -audiodev none,id=a -device sb16,audiodev=a '
        '-netdev user,id=n -device pcnet,netdev=n -rtc base=localtime -display none', SHOT),
    # Graphics cards that are given away, without the card
    'Looking Glass': Machine(
        f'-machine q35,accel={{accel}},vmport=off -cpu {{cpu}},{HYPERV} -m 128 -smp 2 '
        '-nodefaults -object memory-backend-file,id=ivshmem,share=on,mem-path={dir}/glass,'
        'size=32M -device ivshmem-plain,memdev=ivshmem -spice unix=on,addr={dir}/spice,'
        'disable-ticketing=on,image-compression=off -device virtio-serial-pci '
        '-chardev spicevmc,id=vdagent,name=vdagent '
        '-device virtserialport,chardev=vdagent,name=com.redhat.spice.0 '
        '-device virtio-keyboard-pci -device virtio-mouse-pci -vga none -device qxl-vga '
        '-drive file={qcow2},if=virtio -audiodev spice,id=snd -device ich9-intel-hda '
        '-device hda-duplex,audiodev=snd', ('query-spice', {}), SHOT),
    'a desktop, its card given away': Machine(
        '-machine q35,accel={accel},kernel_irqchip=on -cpu {cpu},kvm=off,hv_vendor_id=whatever,'
        'hv_relaxed -smp 4,sockets=1,cores=2,threads=2 -m 128 '
        '-overcommit mem-lock=off -nographic -vga none -parallel none -serial none '
        '-device pcie-root-port,id=rp1,slot=1,chassis=1 -device pcie-root-port,id=rp2,slot=2,'
        'chassis=2 -drive id=disk0,if=none,format=raw,cache=none,aio=threads,file={raw} '
        '-device virtio-blk-pci,drive=disk0,bus=rp1 -netdev user,id=n -device '
        'virtio-net-pci,netdev=n,bus=rp2 -monitor unix:{dir}/monitor,server=on,wait=off'),
    'UTM': Machine(
        '-L {dir} -nodefaults -vga none -spice unix=on,addr={dir}/spice,disable-ticketing=on,'
        'image-compression=off,playback-compression=off,streaming-video=off '
        '-chardev spiceport,name=org.qemu.monitor.qmp.0,id=org.qemu.monitor.qmp '
        '-mon chardev=org.qemu.monitor.qmp,mode=control -device virtio-net-pci,netdev=net0 '
        '-netdev user,id=net0 -device virtio-gpu-pci -machine q35,vmport=off,hpet=off,'
        'accel={accel} -cpu {cpu} -smp cpus=2,sockets=1,cores=2,threads=1 -m 128 '
        '-audiodev spice,id=audio0 -device intel-hda -device hda-duplex,audiodev=audio0 '
        '-device nec-usb-xhci,id=usb-bus -device usb-tablet,bus=usb-bus.0 '
        '-device usb-mouse,bus=usb-bus.0 -device usb-kbd,bus=usb-bus.0 '
        '-device qemu-xhci,id=usb-controller-0 '
        '-chardev spicevmc,name=usbredir,id=usbredirchardev0 '
        '-device usb-redir,chardev=usbredirchardev0,id=usbredirdev0,bus=usb-controller-0.0 '
        '-device virtio-blk-pci,drive=drive1,bootindex=0 '
        '-drive if=none,media=disk,id=drive1,file={qcow2},discard=unmap,detect-zeroes=unmap '
        '-device virtio-serial -device virtserialport,chardev=vdagent,name=com.redhat.spice.0 '
        '-chardev spicevmc,id=vdagent,debug=0,name=vdagent '
        '-device virtserialport,chardev=dav,name=org.spice-space.webdav.0 '
        '-chardev spiceport,name=org.spice-space.webdav.0,id=dav -name utm '
        '-uuid 6ba7b812-9dad-11d1-80b4-00c04fd430c8 -device virtio-rng-pci '
        '-device virtio-balloon-pci', SHOT),
    # Other systems
    'OpenBSD': Machine(
        '-machine accel={accel} -m 128 -smp 1 -drive file={qcow2},media=disk,if=virtio '
        '-drive file={iso},media=cdrom -net nic,model=virtio -net user,hostfwd=tcp::{port}-:22 '
        '-nographic -serial mon:stdio -boot order=dc'),
    'FreeBSD, a virtual machine image': Machine(
        '-machine q35,accel={accel} -m 128 -cpu {cpu} -drive file={qcow2},if=none,id=d0 '
        '-device nvme,drive=d0,serial=1 -netdev user,id=n0,tftp={dir},bootfile=/blob '
        '-device e1000,netdev=n0 -device virtio-rng-pci -serial telnet:127.0.0.1:{port},server=on,wait=off '
        '-vnc unix:{dir}/vnc -monitor none'),
    'NetBSD, on microvm': Machine(
        '-M microvm,x-option-roms=off,rtc=on,acpi=off,pic=off,accel={accel} -m 128 -cpu {cpu} '
        '-kernel {kernel} -append \'root=ld0a console=com -z\' -display none '
        '-global virtio-mmio.force-legacy=false -device virtio-blk-device,drive=hd0 '
        '-drive if=none,file={raw},format=raw,id=hd0 '
        '-device virtio-net-device,netdev=net0 -netdev user,id=net0,ipv6=off,'
        'hostfwd=tcp:127.0.0.1:{port}-:80 -chardev stdio,id=con,signal=off,mux=on '
        '-serial chardev:con'),
    'DragonFly': Machine(
        '-machine pc,accel={accel} -m 128 -device ahci,id=ahci0 '
        '-drive id=d,file={raw},format=raw,if=none -device ide-hd,drive=d,bus=ahci0.0 '
        '-netdev user,id=n -device e1000,netdev=n -display none -serial file:{dir}/console'),
    'illumos': Machine(
        '-machine q35,accel={accel} -smp 2 -m 128 -vga vmware -drive file={qcow2},if=virtio '
        '-device virtio-net-pci,netdev=n -netdev user,id=n -usb -device usb-kbd '
        '-device usb-mouse -serial mon:stdio -display none', SHOT),
    'KolibriOS': Machine(
        '-machine pc,accel={accel} -fda {floppy} -boot a -m 128 -vga vmware -net nic,model=rtl8139 '
        '-net user -audiodev none,id=a -device AC97,audiodev=a -usb -device usb-ehci,id=ehci '
        '-device usb-mouse,bus=ehci.0 -drive if=none,id=u,file={raw},format=raw '
        '-device usb-storage,bus=ehci.0,drive=u,removable=on -display none', SHOT),
    'Android-x86': Machine(
        '-machine q35,accel={accel} -m 256 -smp 2 -cpu {cpu} -device virtio-vga '
        '-device usb-ehci -device usb-tablet -device usb-kbd -audiodev none,id=snd '
        '-device intel-hda -device hda-duplex,audiodev=snd -net nic,model=virtio-net-pci '
        '-net user,hostfwd=tcp:127.0.0.1:{port}-:5555 -drive file={qcow2},if=virtio '
        '-cdrom {iso} -display none', SHOT),
    'Home Assistant': Machine(
        '-name hass -machine pc,accel={accel} -m 128 -smp 2 '
        '-drive if=pflash,format=raw,readonly=on,file={flash} -device virtio-scsi-pci '
        '-drive file={qcow2},if=none,id=d,discard=unmap -device scsi-hd,drive=d,bootindex=1 '
        '-nic user,model=virtio-net-pci,hostfwd=tcp:127.0.0.1:{port}-:8123 -device virtio-rng-pci '
        '-vnc unix:{dir}/vnc -device i6300esb -action watchdog=reset'),
    'a program for UEFI, in a folder': Machine(
        '-machine q35,accel={accel} -m 64 -net none -serial stdio -display none '
        '-drive if=pflash,format=raw,unit=0,readonly=on,file={flash} '
        '-drive if=pflash,format=raw,unit=1,file={flash2} '
        '-drive format=raw,file=fat:rw:{tree}', hmp('info block')),
    # Networks
    'OpenWrt': Machine(
        '-M q35,accel={accel} -m 64 -nographic -drive file={raw},id=d0,if=none,bus=0,unit=0,'
        'format=raw -device ide-hd,drive=d0,bus=ide.0 '
        '-device virtio-net-pci,netdev=lan -netdev user,id=lan,net=192.168.1.0/24,'
        'dhcpstart=192.168.1.100,restrict=yes,hostfwd=tcp:127.0.0.1:{port}-192.168.1.1:22 '
        '-device virtio-net-pci,netdev=wan -netdev user,id=wan'),
    'GNS3': Machine(
        '-name CHR-1 -m 128M -smp cpus=1 -machine smm=off,accel={accel} -boot order=c '
        '-drive file={qcow2},if=virtio,index=0,media=disk,id=drive0 '
        '-uuid 6ba7b813-9dad-11d1-80b4-00c04fd430c8 '
        '-serial telnet:127.0.0.1:{port},server=on,wait=off '
        '-monitor tcp:127.0.0.1:{port2},server=on,wait=off -net none '
        '-device e1000,mac=0c:11:22:33:00:00,netdev=gns3-0 '
        '-netdev socket,id=gns3-0,udp=127.0.0.1:{udp},localaddr=127.0.0.1:{udp2} '
        '-device e1000,mac=0c:11:22:33:00:01,netdev=gns3-1 '
        '-netdev hubport,id=gns3-1,hubid=7 -nographic', hmp('set_link gns3-0 off'),
        hmp('set_link gns3-0 on')),
    'vrnetlab': Machine(
        '-display none -machine pc,accel={accel} -monitor tcp:127.0.0.1:{port2},server=on,wait=off '
        '-m 128 -serial telnet:127.0.0.1:{port},server=on,wait=off -drive if=ide,file={qcow2} '
        '-cpu {cpu} -smp 2 -device pci-bridge,chassis_nr=1,id=pci.1 '
        '-device virtio-net-pci,netdev=p00,mac=0c:00:11:22:33:00 '
        '-netdev user,id=p00,net=10.0.0.0/24,tftp={dir},'
        'hostfwd=tcp:127.0.0.1:{port3}-10.0.0.15:22 '
        '-device virtio-net-pci,netdev=p01,bus=pci.1,addr=0x2 '
        '-netdev tap,id=p01,ifname={tap},script={dir}/up,downscript=no '
        '-smbios type=0,vendor=Example -smbios type=1,product=router'),
    # Laboratories
    'memory that is plugged in': Machine(
        '-machine q35,accel={accel} -smp 2 -m 128M,slots=4,maxmem=1G '
        '-object memory-backend-ram,id=m0,size=128M -numa node,nodeid=0,memdev=m0,cpus=0 '
        '-numa node,nodeid=1,cpus=1 -numa dist,src=0,dst=1,val=20 -drive file={raw},format=raw '
        '-display none', ('object-add', {'qom-type': 'memory-backend-ram', 'id': 'more',
                                         'size': 1 << 27}),
        ('device_add', {'driver': 'pc-dimm', 'id': 'dimm', 'memdev': 'more', 'node': '1'}),
        ('query-memory-devices', {})),
    'CXL': Machine(
        '-machine q35,cxl=on,accel=tcg -m 128M,maxmem=8G,slots=8 -smp 2 '
        '-object memory-backend-file,id=mem1,share=on,mem-path={dir}/cxl,size=256M '
        '-object memory-backend-file,id=lsa1,share=on,mem-path={dir}/lsa,size=256M '
        '-device pxb-cxl,bus_nr=12,bus=pcie.0,id=cxl.1 '
        '-device cxl-rp,port=0,bus=cxl.1,id=root_port13,chassis=0,slot=2 '
        '-device cxl-type3,bus=root_port13,persistent-memdev=mem1,lsa=lsa1,id=pmem0,sn=0x1 '
        '-M cxl-fmw.0.targets.0=cxl.1,cxl-fmw.0.size=4G -display none'),
    'zoned NVMe': Machine(
        '-machine q35,accel={accel} -m 128 -device nvme-subsys,id=sub0,nqn=sub0 '
        '-device nvme,id=nvme0,serial=1,subsys=sub0,mdts=7 '
        '-drive file={raw2},id=z,format=raw,if=none -device nvme-ns,drive=z,nsid=1,zoned=true,'
        'zoned.zone_size=256K,logical_block_size=4096,physical_block_size=4096 '
        '-drive file={raw},id=c,format=raw,if=none -device nvme-ns,drive=c,nsid=2 -display none'),
    'virtual functions': Machine(
        '-machine q35,accel={accel},kernel-irqchip=split -m 128 '
        '-device intel-iommu,intremap=on,caching-mode=on,device-iotlb=on '
        '-device pcie-root-port,id=rp0,chassis=1 -device igb,bus=rp0,netdev=n0 '
        '-netdev user,id=n0 -device pcie-root-port,id=rp1,chassis=2 '
        '-device nvme-subsys,id=s -device nvme,subsys=s,serial=1,bus=rp1,sriov_max_vfs=2,'
        'sriov_vq_flexible=4,sriov_vi_flexible=2,max_ioqpairs=6,msix_qsize=8 -display none'),
    'USB devices of all kinds': Machine(
        '-machine pc,accel={accel} -m 128 -device ich9-usb-ehci1,id=ehci -device '
        'ich9-usb-uhci1,masterbus=ehci.0,firstport=0,multifunction=on '
        '-device qemu-xhci,id=xhci -drive if=none,id=stick,file={raw},format=raw '
        '-device usb-storage,drive=stick,bus=ehci.0 -drive if=none,id=uas,file={raw2},format=raw '
        '-device usb-uas,id=uas0,bus=xhci.0 -device scsi-hd,bus=uas0.0,scsi-id=0,lun=0,drive=uas '
        '-audiodev none,id=a -device usb-audio,audiodev=a,bus=xhci.0 '
        '-netdev user,id=n -device usb-net,netdev=n,bus=xhci.0 '
        '-chardev file,id=s,path={dir}/serial -device usb-serial,chardev=s,bus=xhci.0 '
        '-device usb-wacom-tablet,bus=xhci.0 -device usb-hub,bus=xhci.0 -display none',
        ('device_add', {'driver': 'usb-mouse', 'id': 'm', 'bus': 'xhci.0'}),
        ('device_del', {'id': 'm'}), hmp('info usb')),
    'two screens': Machine(
        '-machine q35,accel={accel} -m 128 -vga none -device virtio-vga,max_outputs=2,id=v '
        '-device secondary-vga -vnc unix:{dir}/vnc,display=v,head=0 '
        '-vnc unix:{dir}/vnc2,display=v,head=1 -drive file={raw},format=raw,if=virtio', SHOT,
        ('screendump', {'filename': '{dir}/two.png', 'format': 'png', 'device': 'v', 'head': 1})),
    'a kernel that crashes': Machine(
        '-machine q35,accel={accel} -m 64 -nographic -kernel {kernel} -initrd {initrd} '
        '-append \'console=ttyS0 panic=-1 nokaslr\' -no-reboot -device vmcoreinfo '
        '-device pvpanic -action panic=pause -gdb tcp:127.0.0.1:{port} '
        '-serial file:{dir}/serial -drive file={raw},format=raw,if=virtio', ('dump-guest-memory', {
            'paging': False, 'protocol': 'file:{dir}/core'}), ('query-dump', {})),
    'a run that is recorded': Machine(
        '-no-reboot -machine pc,accel=tcg -m 64 -icount shift=auto,rr=record,rrfile={dir}/replay '
        '-drive file={qcow2},if=none,snapshot=on,id=img '
        '-drive driver=blkreplay,if=none,image=img,id=again -device ide-hd,drive=again '
        '-netdev user,id=n -device rtl8139,netdev=n -object filter-replay,id=r,netdev=n '
        '-display none', ('query-replay', {})),
    'snapshots of everything': Machine(
        '-machine q35,accel={accel} -m 64 -drive file={qcow2},if=virtio -display none '
        '-vga std -netdev user,id=n -device e1000,netdev=n', SHOT, hmp('savevm one'),
        hmp('info snapshots'), hmp('loadvm one'), hmp('delvm one')),
    'disks that come and go': Machine(
        '-machine q35,accel={accel} -m 64 -display none -device pcie-root-port,id=rp,chassis=1 '
        '-drive file={qcow2},if=virtio,id=d -device virtio-scsi-pci,id=scsi0',
        disk('add', '{dir}/raw2'),
        ('device_add', {'driver': 'scsi-hd', 'drive': 'add', 'id': 'a', 'bus': 'scsi0.0'}),
        ('device_del', {'id': 'a'}), hmp('block_resize d 128M'),
        ('blockdev-snapshot-sync', {'device': 'd', 'snapshot-file': '{dir}/over',
                                    'format': 'qcow2'}),
        ('drive-backup', {'device': 'd', 'target': '{dir}/backup', 'sync': 'full',
                          'format': 'qcow2', 'job-id': 'b'}),
        ('query-block-jobs', {})),
    'networks that come and go': Machine(
        '-machine q35,accel={accel} -m 64 -display none -device pcie-root-port,id=rp,chassis=1 '
        '-netdev user,id=first -device e1000,netdev=first',
        ('netdev_add', {'type': 'hubport', 'id': 'net1', 'hubid': 3}),
        ('device_add', {'driver': 'virtio-net-pci', 'netdev': 'net1', 'id': 'n1', 'bus': 'rp'}),
        hmp('set_link n1 off'), hmp('hostfwd_add first tcp:127.0.0.1:{port}-:22'),
        hmp('hostfwd_remove first tcp:127.0.0.1:{port}'), ('query-rx-filter', {})),
}
