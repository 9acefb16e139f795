# SPDX-License-Identifier: GPL-2.0-or-later
"""Machines as launchers write them: devices, backends and options, in words of our own.

Each has a name, the words of QEMU's, and what the launcher asks its monitor for once the
guest runs.  Names in braces are filled in: {dir} a folder of the machine's own, {raw},
{raw2}, {qcow2} disks, {iso} a CD, {seed} another, {floppy}, {kernel}, {initrd}, {blob},
{accel} kvm where that works, {cpu} its best processor, {tap} the name of an interface,
{port}, {port2}, {port3}, {udp}, {udp2} free ports.  {flash} and
{flash2} are empty firmware, {bios} a real one, {swtpm} the socket of a TPM, {switch} a
switch of VDE's, {helper} a program that makes taps, {tree} a folder with a file.
"""

from .machine import BALLOON, SHOT, Machine, hmp

MACHINES = {
    # Managers of virtual machines
    'Proxmox VE': Machine(
        '-name web,debug-threads=on -no-shutdown '
        '-chardev socket,id=qmp,path={dir}/100.qmp,server=on,wait=off '
        '-mon chardev=qmp,mode=control -pidfile {dir}/100.pid '
        '-smbios type=1,uuid=6ba7b810-9dad-11d1-80b4-00c04fd430c8 '
        '-smp 2,sockets=1,cores=2,maxcpus=2 -nodefaults '
        '-boot menu=on,strict=on,reboot-timeout=1000 -vnc unix:{dir}/100.vnc '
        '-cpu {cpu},+kvm_pv_eoi,+kvm_pv_unhalt -m 128 '
        '-object iothread,id=iothread-virtioscsi0 '
        '-device pci-bridge,id=pci.1,chassis_nr=1,bus=pci.0,addr=0x1e '
        '-device pci-bridge,id=pci.2,chassis_nr=2,bus=pci.0,addr=0x1f '
        '-device vmgenid,guid=9a3a1f0e-5b3d-4d0e-9a0a-1c3a5a0f7b11 '
        '-device piix3-usb-uhci,id=uhci,bus=pci.0,addr=0x1.0x2 '
        '-device usb-tablet,id=tablet,bus=uhci.0,port=1 -device VGA,id=vga,bus=pci.0,addr=0x2 '
        '-chardev socket,path={dir}/100.qga,server=on,wait=off,id=qga0 '
        '-device virtio-serial,id=qga0,bus=pci.0,addr=0x8 '
        '-device virtserialport,chardev=qga0,name=org.qemu.guest_agent.0 '
        '-device virtio-balloon-pci,id=balloon0,bus=pci.0,addr=0x3,free-page-reporting=on '
        '-drive file={iso},if=none,id=drive-ide2,media=cdrom,aio=io_uring '
        '-device ide-cd,bus=ide.1,unit=0,drive=drive-ide2,id=ide2,bootindex=101 '
        '-device virtio-scsi-pci,id=virtioscsi0,bus=pci.1,addr=0x1,iothread=iothread-virtioscsi0 '
        '-drive file={raw},if=none,id=drive-scsi0,format=raw,cache=none,aio=native,'
        'detect-zeroes=on '
        '-device scsi-hd,bus=virtioscsi0.0,channel=0,scsi-id=0,lun=0,drive=drive-scsi0,'
        'id=scsi0,bootindex=100 '
        '-netdev type=tap,id=net0,ifname={tap},script={dir}/up,downscript={dir}/down '
        '-device virtio-net-pci,mac=BC:24:11:00:00:01,netdev=net0,bus=pci.0,addr=0x12,id=net0,'
        'rx_queue_size=1024,tx_queue_size=256,bootindex=102 '
        '-rtc driftfix=slew,base=localtime -machine type=pc,accel={accel} '
        '-global kvm-pit.lost_tick_policy=discard', BALLOON, hmp('info status'), quick=True),
    'Proxmox VE, vhost and a serial terminal': Machine(
        '-name db -nodefaults -machine type=q35,accel={accel} -m 128 -cpu {cpu} -nographic '
        '-chardev socket,id=serial0,path={dir}/serial0,server=on,wait=off '
        '-device isa-serial,chardev=serial0 '
        '-netdev type=tap,id=net0,ifname={tap},script={dir}/up,downscript={dir}/down,vhost=on '
        '-device virtio-net-pci,netdev=net0,id=net0 '
        '-drive file={qcow2},if=none,id=drive-virtio0,format=qcow2,discard=on,cache=writeback '
        '-device virtio-blk-pci,drive=drive-virtio0,id=virtio0,bootindex=100'),
    'libvirt, by virt-manager': Machine(
        '-name guest=fedora,debug-threads=on -S -no-user-config -nodefaults '
        '-machine q35,usb=off,dump-guest-core=off,memory-backend=pc.ram,hpet=off,acpi=on '
        '-accel {accel} -cpu {cpu} -m size=131072k '
        '-object \'{{"qom-type":"memory-backend-ram","id":"pc.ram","size":134217728}}\' '
        '-overcommit mem-lock=off -smp 2,sockets=2,cores=1,threads=1 '
        '-uuid 6ba7b811-9dad-11d1-80b4-00c04fd430c8 -rtc base=utc,driftfix=slew '
        '-global kvm-pit.lost_tick_policy=delay -no-shutdown -global ICH9-LPC.disable_s3=1 '
        '-global ICH9-LPC.disable_s4=1 -boot strict=on '
        '-device \'{{"driver":"pcie-root-port","port":16,"chassis":1,"id":"pci.1",'
        '"bus":"pcie.0","multifunction":true,"addr":"0x2"}}\' '
        '-device \'{{"driver":"pcie-root-port","port":17,"chassis":2,"id":"pci.2",'
        '"bus":"pcie.0","addr":"0x2.0x1"}}\' '
        '-device \'{{"driver":"pcie-root-port","port":18,"chassis":3,"id":"pci.3",'
        '"bus":"pcie.0","addr":"0x2.0x2"}}\' '
        '-device \'{{"driver":"qemu-xhci","p2":15,"p3":15,"id":"usb","bus":"pci.1"}}\' '
        '-device \'{{"driver":"virtio-serial-pci","id":"virtio-serial0","bus":"pci.2"}}\' '
        '-blockdev \'{{"driver":"file","filename":"{qcow2}","node-name":"libvirt-1-storage",'
        '"auto-read-only":true,"discard":"unmap"}}\' '
        '-blockdev \'{{"node-name":"libvirt-1-format","read-only":false,"discard":"unmap",'
        '"driver":"qcow2","file":"libvirt-1-storage","backing":null}}\' '
        '-device \'{{"driver":"virtio-blk-pci","bus":"pci.3","drive":"libvirt-1-format",'
        '"id":"virtio-disk0","bootindex":1}}\' '
        '-chardev socket,id=charchannel0,path={dir}/qga,server=on,wait=off '
        '-device \'{{"driver":"virtserialport","bus":"virtio-serial0.0","nr":1,'
        '"chardev":"charchannel0","id":"channel0","name":"org.qemu.guest_agent.0"}}\' '
        '-device \'{{"driver":"usb-tablet","id":"input0","bus":"usb.0","port":"1"}}\' '
        '-audiodev \'{{"id":"audio1","driver":"none"}}\' -vnc unix:{dir}/vnc,audiodev=audio1 '
        '-device \'{{"driver":"virtio-vga","id":"video0","max_outputs":1,"bus":"pcie.0",'
        '"addr":"0x1"}}\' -global ICH9-LPC.noreboot=off -watchdog-action reset '
        '-object \'{{"qom-type":"rng-random","id":"objrng0","filename":"/dev/urandom"}}\' '
        '-device \'{{"driver":"virtio-rng-pci","rng":"objrng0","id":"rng0"}}\' '
        '-msg timestamp=on', SHOT, ('query-blockstats', {}), quick=True),
    'libvirt, with SPICE': Machine(
        '-machine q35,accel={accel} -m 128 -nodefaults '
        '-spice port=0,disable-ticketing=on,image-compression=off,seamless-migration=on '
        '-device qxl-vga,id=video0 -chardev spicevmc,id=charchannel1,name=vdagent '
        '-device virtio-serial -device virtserialport,chardev=charchannel1,'
        'name=com.redhat.spice.0 -drive file={qcow2},if=virtio '
        '-chardev spicevmc,id=charredir0,name=usbredir -device qemu-xhci '
        '-device usb-redir,chardev=charredir0,id=redir0'),
    'OpenStack Nova': Machine(
        '-name guest=instance-00000001,debug-threads=on -S -no-user-config -nodefaults '
        '-machine pc,usb=off,dump-guest-core=off,accel={accel} -cpu {cpu} -m 128 '
        '-smp 1,sockets=1,dies=1,cores=1,threads=1 '
        '-smbios \'type=1,manufacturer=OpenStack Foundation,product=OpenStack Nova,'
        'family=Virtual Machine\' -rtc base=utc,driftfix=slew -no-shutdown -boot strict=on '
        '-device piix3-usb-uhci,id=usb -blockdev driver=file,filename={qcow2},'
        'node-name=storage,cache.direct=on,cache.no-flush=off '
        '-blockdev node-name=format,driver=qcow2,file=storage,cache.direct=on '
        '-device virtio-blk-pci,drive=format,id=virtio-disk0,bootindex=1,write-cache=on '
        '-netdev tap,id=hostnet0,ifname={tap},script=no,downscript=no '
        '-device virtio-net-pci,netdev=hostnet0,id=net0,mac=fa:16:3e:00:00:01,host_mtu=1450 '
        '-chardev file,id=charserial0,path={dir}/console.log '
        '-device isa-serial,chardev=charserial0,id=serial0 -device usb-tablet,id=input0 '
        '-vnc unix:{dir}/vnc -device cirrus-vga,id=video0 '
        '-device virtio-balloon-pci,id=balloon0 -msg timestamp=on', BALLOON),
    'KubeVirt': Machine(
        '-name guest=default_vm,debug-threads=on -S -no-user-config -nodefaults '
        '-machine q35,accel={accel},smm=off -cpu {cpu} -m size=131072k '
        '-smp 1,maxcpus=4,sockets=4,cores=1,threads=1 -object iothread,id=iothread1 '
        '-device pcie-root-port,id=pci.1,chassis=1 -device pcie-root-port,id=pci.2,chassis=2 '
        '-device virtio-scsi-pci-non-transitional,id=scsi0,bus=pci.1 '
        '-device virtio-serial-pci-non-transitional,id=vs0 '
        '-blockdev driver=file,filename={raw},node-name=s0,cache.direct=on,aio=native '
        '-blockdev driver=raw,file=s0,node-name=f0,discard=unmap,cache.direct=on '
        '-device virtio-blk-pci-non-transitional,drive=f0,id=ua-disk,iothread=iothread1,'
        'werror=stop,rerror=stop '
        '-chardev socket,id=charserial0,path={dir}/serial0,server=on,wait=off '
        '-device isa-serial,chardev=charserial0 -vnc unix:{dir}/vnc -device VGA,vgamem_mb=16 '
        '-netdev tap,id=host0,ifname={tap},script=no,downscript=no '
        '-device virtio-net-pci-non-transitional,netdev=host0,host_mtu=1480'),
    'virt-install of a CD': Machine(
        '-machine q35,accel={accel} -cpu {cpu} -m 128 -boot d -no-user-config -nodefaults '
        '-device pcie-root-port,id=rp1,chassis=1 -device virtio-scsi-pci,id=scsi0 '
        '-drive file={iso},if=none,id=cd,media=cdrom,readonly=on -device ide-cd,drive=cd '
        '-drive file={qcow2},if=none,id=d0,cache=none,discard=unmap '
        '-device scsi-hd,drive=d0,bus=scsi0.0 -device qemu-xhci -device usb-tablet '
        '-netdev user,id=n0 -device virtio-net-pci,netdev=n0 -serial pty '
        '-vnc unix:{dir}/vnc -device VGA'),
    'minikube, by its QEMU driver': Machine(
        '-M pc,accel={accel} -cpu {cpu} -display none -m 128 -smp 2 -boot d -cdrom {iso} '
        '-qmp unix:{dir}/monitor,server,nowait -pidfile {dir}/qemu.pid '
        '-nic user,model=virtio,hostfwd=tcp::{port}-:22,hostfwd=tcp::{port2}-:2376,'
        'hostname=minikube {raw}'),
    'Incus': Machine(
        '-S -name u1 -nodefaults -no-user-config -display none -machine q35,accel={accel} '
        '-cpu {cpu},hv_passthrough -m 128 -smp 1,maxcpus=2 '
        '-global ICH9-LPC.disable_s3=1 -global ICH9-LPC.disable_s4=0 '
        '-object memory-backend-memfd,id=mem0,size=128M,share=on -numa node,nodeid=0,memdev=mem0 '
        '-device pcie-root-port,id=qemu_pcie0,port=0x10,chassis=1,bus=pcie.0,multifunction=on,'
        'addr=0x2.0x0 -device virtio-balloon-pci,bus=qemu_pcie0,addr=00.0,multifunction=on '
        '-object rng-random,id=qemu_rng,filename=/dev/urandom '
        '-device virtio-rng-pci,bus=qemu_pcie0,addr=00.1,rng=qemu_rng '
        '-device virtio-keyboard-pci,bus=qemu_pcie0,addr=00.2 '
        '-device virtio-tablet-pci,bus=qemu_pcie0,addr=00.3 '
        '-device virtio-serial-pci,id=dev-qemu_serial,bus=qemu_pcie0,addr=00.5 '
        '-chardev ringbuf,id=qemu_serial-chardev,size=16B '
        '-device virtserialport,chardev=qemu_serial-chardev,bus=dev-qemu_serial.0,'
        'name=org.linuxcontainers.incus '
        '-device virtio-scsi-pci,id=qemu_scsi,bus=qemu_pcie0,addr=00.6 '
        '-device qemu-xhci,p2=8,p3=8,id=qemu_usb '
        '-chardev socket,id=console,path={dir}/console,server=on,wait=off '
        '-device virtconsole,name=dev,chardev=console -device virtio-vga '
        '-blockdev driver=host_device,node-name=none-dev,filename=/dev/null,read-only=on'),
    'Incus, a plain root disk': Machine(
        '-S -nodefaults -no-user-config -display none -machine q35,accel={accel} -m 128 '
        '-device virtio-scsi-pci,id=qemu_scsi -blockdev driver=file,node-name=root-file,'
        'filename={raw},aio=io_uring,cache.direct=on -blockdev driver=raw,node-name=root,'
        'file=root-file,discard=unmap -device scsi-hd,drive=root,channel=0,scsi-id=0,lun=1,'
        'bus=qemu_scsi.0 -device vhost-vsock-pci,guest-cid=4711 -device vmgenid'),
    'Multipass': Machine(
        '-nographic -machine q35,accel={accel} -cpu {cpu} -m 128 -smp 1 '
        '-device virtio-scsi-pci,id=scsi0 '
        '-drive file={qcow2},if=none,format=qcow2,discard=unmap,id=hda '
        '-device scsi-hd,drive=hda,bus=scsi0.0 '
        '-netdev tap,id=hostnet0,ifname={tap},script=no,downscript=no '
        '-device virtio-net-pci,netdev=hostnet0,mac=52:54:00:11:22:33 '
        '-chardev null,id=char0 -serial chardev:char0 -cdrom {seed}'),
    'Vagrant, by libvirt': Machine(
        '-machine pc,accel={accel} -cpu {cpu} -m 128 -nodefaults -boot strict=on '
        '-device piix3-usb-uhci -drive file={qcow2},if=none,id=vda '
        '-device virtio-blk-pci,drive=vda,bootindex=1 '
        '-netdev tap,id=hostnet0,ifname={tap},script=no,downscript=no '
        '-device virtio-net-pci,netdev=hostnet0 -chardev pty,id=serial0 '
        '-device isa-serial,chardev=serial0 -vnc unix:{dir}/vnc -k en-us -device cirrus-vga'),
    'GNOME Boxes': Machine(
        '-machine q35,accel={accel} -m 128 -spice unix=on,addr={dir}/spice,disable-ticketing=on '
        '-device virtio-vga-gl -display egl-headless -drive file={qcow2},if=virtio '
        '-netdev user,id=n0 -device virtio-net-pci,netdev=n0'),
    'Kata Containers': Machine(
        '-name sandbox-1 -machine q35,accel={accel},nvdimm=on -cpu {cpu},pmu=off '
        '-m 128M,slots=10,maxmem=1G -smp 1,cores=1,threads=1,sockets=4,maxcpus=4 '
        '-device pci-bridge,bus=pcie.0,id=pci-bridge-0,chassis_nr=1,shpc=off,addr=2 '
        '-device virtio-serial-pci,disable-modern=false,id=serial0 '
        '-device virtconsole,chardev=charconsole0,id=console0 '
        '-chardev socket,id=charconsole0,path={dir}/console,server=on,wait=off '
        '-device virtio-scsi-pci,id=scsi0,disable-modern=false '
        '-object rng-random,id=rng0,filename=/dev/urandom -device virtio-rng-pci,rng=rng0 '
        '-device pcie-root-port,id=rp0,bus=pcie.0,chassis=0,slot=0,multifunction=off '
        '-netdev tap,id=network-0,ifname={tap},script=no,downscript=no '
        '-device driver=virtio-net-pci,netdev=network-0,mac=02:00:00:00:00:01,mq=off '
        '-rtc base=utc,driftfix=slew,clock=host -global kvm-pit.lost_tick_policy=discard '
        '-vga none -no-user-config -nodefaults -nographic --no-reboot '
        '-object memory-backend-file,id=dimm1,size=128M,mem-path=/dev/shm,share=on '
        '-numa node,memdev=dimm1 -kernel {kernel} -append \'console=hvc0 quiet\' '
        '-pidfile {dir}/pid', ('query-hotpluggable-cpus', {})),
    'Kata Containers, an image on NVDIMM': Machine(
        '-machine q35,accel={accel},nvdimm=on -m 128M,slots=2,maxmem=1G -nodefaults -nographic '
        '-device nvdimm,id=nv0,memdev=mem0,unarmed=on '
        '-object memory-backend-file,id=mem0,mem-path={raw},size=1M,readonly=on '
        '-kernel {kernel} -append root=/dev/pmem0p1 -device vhost-vsock-pci,guest-cid=4712'),
    'Talos, by talosctl': Machine(
        '-m 128 -smp cpus=2 -cpu {cpu} -nographic -machine q35,accel={accel},smm=off '
        '-netdev tap,id=net0,ifname={tap},script=no,downscript=no '
        '-device virtio-net-pci,netdev=net0,mac=52:54:00:00:00:02 -no-reboot '
        '-object rng-random,filename=/dev/urandom,id=rng0 -device virtio-rng-pci,rng=rng0 '
        '-device virtio-balloon,deflate-on-oom=on '
        '-monitor unix:{dir}/monitor,server,nowait -boot order=cn,reboot-timeout=5000 '
        '-chardev socket,id=chrqga,path={dir}/qga,server=on,wait=off -device virtio-serial '
        '-device virtserialport,chardev=chrqga,name=org.qemu.guest_agent.0 '
        '-device i6300esb,id=watchdog0 -watchdog-action pause '
        '-drive format=raw,if=virtio,file={raw},cache=none'),
    'Podman machine': Machine(
        '-m 128 -smp 1 -fw_cfg name=opt/com.coreos/config,file={blob} '
        '-machine q35,accel={accel} -cpu {cpu} '
        '-netdev stream,id=vlan,server=on,addr.type=unix,addr.path={dir}/vlan '
        '-device virtio-net-pci,netdev=vlan,mac=5a:94:ef:e4:0c:ee -device virtio-serial '
        '-chardev socket,path={dir}/ready,server=on,wait=off,id=ready '
        '-device virtserialport,chardev=ready,name=org.fedoraproject.port.0 '
        '-pidfile {dir}/pid -drive if=virtio,file={qcow2} -display none'),
    'Lima': Machine(
        '-m 128 -cpu {cpu} -machine q35,accel={accel} -smp 1,sockets=1,cores=1,threads=1 '
        '-boot order=d,splash-time=0,menu=on -drive file={qcow2},if=virtio,discard=on '
        '-drive id=cdrom0,if=none,format=raw,readonly=on,file={seed} '
        '-device virtio-scsi-pci,id=scsi0 -device scsi-cd,bus=scsi0.0,drive=cdrom0 '
        '-netdev user,id=net0,net=192.168.5.0/24,dhcpstart=192.168.5.15,'
        'hostfwd=tcp:127.0.0.1:{port}-:22 '
        '-device virtio-net-pci,netdev=net0,mac=52:55:55:00:00:01 -device virtio-rng-pci '
        '-display none -device virtio-vga -device virtio-keyboard-pci -device virtio-mouse-pci '
        '-device qemu-xhci,id=usb-bus -parallel none '
        '-chardev socket,id=char-serial,path={dir}/serial.sock,server=on,wait=off,'
        'logfile={dir}/serial.log -serial chardev:char-serial -pidfile {dir}/qemu.pid',
        quick=True),
    'Colima, with a shared folder': Machine(
        '-m 128 -machine q35,accel={accel} -drive file={qcow2},if=virtio '
        '-virtfs local,path={dir},mount_tag=mount0,security_model=none -display none'),
    'Quickemu': Machine(
        '-name linux,process=linux -machine q35,smm=off,vmport=off,accel={accel} '
        '-global kvm-pit.lost_tick_policy=discard -cpu {cpu} -smp cores=2,threads=1,sockets=1 '
        '-m 128 -device virtio-balloon -rtc base=utc,clock=host -display none '
        '-device virtio-vga,xres=1280,yres=800 -device intel-hda -audiodev none,id=audio0 '
        '-device hda-micro,audiodev=audio0 -device virtio-rng-pci,rng=rng0 '
        '-object rng-random,id=rng0,filename=/dev/urandom -device qemu-xhci,id=spicepass '
        '-device usb-ehci,id=input -device usb-kbd,bus=input.0 -k en-us '
        '-device usb-tablet,bus=input.0 '
        '-device virtio-net,netdev=nic -netdev user,hostname=linux,hostfwd=tcp::{port}-:22,'
        'id=nic -drive media=cdrom,index=0,file={iso} '
        '-device virtio-blk-pci,drive=SystemDisk '
        '-drive id=SystemDisk,if=none,format=qcow2,file={qcow2} '
        '-monitor unix:{dir}/monitor.socket,server,nowait '
        '-serial unix:{dir}/serial.socket,server,nowait', SHOT),
    'OSX-KVM': Machine(
        '-enable-kvm -m 128 -cpu Penryn,kvm=on,vendor=GenuineIntel,+invtsc,+ssse3,+sse4.2 '
        '-machine q35 -device qemu-xhci,id=xhci -device usb-kbd,bus=xhci.0 '
        '-device usb-tablet,bus=xhci.0 -smp 2,cores=2,sockets=1 '
        '-device usb-ehci,id=ehci -device isa-applesmc,osk=thatisnotthekeythatapplehaswritten '
        '-smbios type=2 -device ich9-intel-hda -device hda-duplex '
        '-device ich9-ahci,id=sata -drive id=OpenCoreBoot,if=none,snapshot=on,format=qcow2,'
        'file={qcow2} -device ide-hd,bus=sata.2,drive=OpenCoreBoot '
        '-drive id=MacHDD,if=none,file={raw},format=raw -device ide-hd,bus=sata.4,drive=MacHDD '
        '-netdev user,id=net0,hostfwd=tcp::{port}-:22 '
        '-device virtio-net-pci,netdev=net0,id=net0,mac=52:54:00:c9:18:27 -monitor null '
        '-display none -device vmware-svga'),
    'a Windows guest': Machine(
        '-machine pc,accel={accel} -m 128 -cpu {cpu},hv_relaxed,hv_vapic,hv_spinlocks=0x1fff,'
        'hv_time -smp 2 -rtc base=localtime,driftfix=slew '
        '-global PIIX4_PM.disable_s3=1 -drive file={raw},if=ide,index=0,format=raw '
        '-drive file={iso},media=cdrom,index=1 -device intel-hda -device hda-duplex '
        '-netdev user,id=n0 -device e1000,netdev=n0 -vga std -usb -device usb-tablet '
        '-display none'),
    # Builders and testers
    'libguestfs': Machine(
        '-global virtio-blk-pci.scsi=off -no-user-config -nodefaults -display none '
        '-machine accel={accel} -cpu {cpu} -m 128 -no-reboot -rtc driftfix=slew '
        '-global kvm-pit.lost_tick_policy=discard -kernel {kernel} -initrd {initrd} '
        '-object rng-random,filename=/dev/urandom,id=rng0 -device virtio-rng-pci,rng=rng0 '
        '-device virtio-scsi-pci,id=scsi '
        '-drive file={raw},cache=writeback,format=raw,id=hd0,if=none '
        '-device scsi-hd,drive=hd0 -drive file={raw2},snapshot=on,id=appliance,cache=unsafe,'
        'if=none,format=raw -device scsi-hd,drive=appliance -device virtio-serial-pci '
        '-serial stdio -chardev socket,path={dir}/guestfsd.sock,id=channel0,server=on,wait=off '
        '-device virtserialport,chardev=channel0,name=org.libguestfs.channel.0 '
        '-append \'console=ttyS0 acpi=off root=/dev/sdb\''),
    'virtme-ng': Machine(
        '-machine accel={accel} -cpu {cpu} -m 128 -parallel none -net none -echr 1 '
        '-fsdev local,id=virtfs0,path=/,security_model=none,readonly=on,multidevs=remap '
        '-device virtio-9p-pci,fsdev=virtfs0,mount_tag=/dev/root -kernel {kernel} -no-reboot'),
    'virtme-ng on microvm': Machine(
        '-M microvm,accel={accel},pcie=on,rtc=on -cpu {cpu} -m 128 -nodefaults -no-user-config '
        '-serial none -chardev stdio,id=console,signal=off,mux=on '
        '-device virtio-serial-pci -device virtconsole,chardev=console '
        '-display none -kernel {kernel} -append \'console=hvc0\''),
    'mkosi': Machine(
        '-no-user-config -machine type=q35,smm=off,hpet=off,accel={accel} -smp 2 -m 128M '
        '-object rng-random,filename=/dev/urandom,id=rng0 '
        '-device virtio-rng-pci,rng=rng0,id=rng-device0 -device virtio-balloon,'
        'free-page-reporting=on -nographic -nodefaults '
        '-chardev stdio,mux=on,id=console,signal=off -device virtio-serial-pci,id=p0 '
        '-device virtconsole,chardev=console -mon console '
        '-nic user,model=virtio-net-pci -cpu {cpu} '
        '-smbios type=11,value=io.systemd.stub.kernel-cmdline-extra=quiet '
        '-device virtio-scsi-pci,id=scsi -blockdev driver=raw,node-name=mkosi,discard=unmap,'
        'file.driver=file,file.filename={raw},cache.direct=on,cache.no-flush=on '
        '-device scsi-hd,drive=mkosi,bootindex=1'),
    'systemd-vmspawn': Machine(
        '-machine type=q35,smm=off,memory-backend=mem,accel={accel} -smp 1 -m 128M '
        '-object memory-backend-memfd,id=mem,size=128M,share=on '
        '-object rng-random,filename=/dev/urandom,id=rng0 -device virtio-rng-pci,rng=rng0 '
        '-device virtio-balloon,free-page-reporting=on -no-user-config -nodefaults -nographic '
        '-chardev pty,id=console -device virtio-serial-pci -device virtconsole,chardev=console '
        '-device vhost-vsock-pci,guest-cid=4713 -drive if=none,id=vmspawn,file={raw},format=raw '
        '-device virtio-blk-pci,drive=vmspawn,bootindex=1'),
    'NixOS, run-nixos-vm': Machine(
        '-machine accel={accel} -cpu {cpu} -name nixos -m 128 -smp 1 -device virtio-rng-pci '
        '-net nic,netdev=user.0,model=virtio -netdev user,id=user.0,hostfwd=tcp::{port}-:22 '
        '-drive cache=writeback,file={qcow2},id=drive1,if=none,index=1,werror=report '
        '-device virtio-blk-pci,bootindex=1,drive=drive1,serial=root -device virtio-keyboard '
        '-usb -device usb-tablet,bus=usb-bus.0 -kernel {kernel} -initrd {initrd} '
        '-append \'loglevel=4\' -nographic'),
    'NixOS, a test': Machine(
        '-machine accel={accel} -m 128 -device virtio-rng-pci -net nic,netdev=v,model=virtio '
        '-netdev vde,id=v,sock={switch} -device virtio-serial '
        '-chardev socket,id=shell,path={dir}/shell,server=on,wait=off '
        '-device virtconsole,chardev=shell -nographic -kernel {kernel}'),
    'syzkaller': Machine(
        '-m 128 -smp 2,sockets=2,cores=1 -chardev socket,id=SOCKSYZ,server=on,wait=off,'
        'host=localhost,port={port} -mon chardev=SOCKSYZ,mode=control -display none '
        '-serial stdio -no-reboot -name VM-0 -device virtio-rng-pci '
        '-machine accel={accel} -cpu {cpu} -device e1000,netdev=net0 '
        '-netdev user,id=net0,restrict=on,hostfwd=tcp:127.0.0.1:{port2}-:22 -hda {raw} '
        '-snapshot -kernel {kernel} -append \'root=/dev/sda console=ttyS0\''),
    'kola': Machine(
        '-machine q35,accel={accel} -cpu {cpu} -m 128 -object rng-random,filename=/dev/urandom,'
        'id=rng0 -device virtio-rng-pci,rng=rng0 -device virtio-serial '
        '-device virtio-scsi-pci,id=scsi0 '
        '-blockdev driver=qcow2,node-name=disk,file.driver=file,file.filename={qcow2} '
        '-device virtio-blk-pci,drive=disk,serial=primary-disk,bootindex=1 '
        '-fw_cfg name=opt/com.coreos/config,file={blob} -display none '
        '-netdev user,id=eth0,hostfwd=tcp:127.0.0.1:{port}-:22 '
        '-device virtio-net-pci,netdev=eth0 -chardev file,id=log,path={dir}/console.txt,append=on '
        '-serial chardev:log -chardev socket,id=completion,path={dir}/completion,server=on,'
        'wait=off -device virtserialport,chardev=completion,name=com.coreos.completion'),
    'openQA': Machine(
        '-device virtio-vga,edid=on,xres=1024,yres=768 -only-migratable '
        '-chardev ringbuf,id=serial0,logfile={dir}/serial0,logappend=on -serial chardev:serial0 '
        '-audiodev none,id=snd0 -device intel-hda -device hda-output,audiodev=snd0 -m 128 '
        '-machine accel={accel} -netdev user,id=qanet0 '
        '-device virtio-net,netdev=qanet0,mac=52:54:00:12:34:56 '
        '-object rng-random,filename=/dev/urandom,id=rng0 -device virtio-rng-pci,rng=rng0 '
        '-boot menu=on,splash-time=5000 -device qemu-xhci -device usb-tablet '
        '-smp 1,threads=1 -vnc unix:{dir}/vnc,share=force-shared -device virtio-serial '
        '-chardev pipe,id=virtio_console,path={dir}/virtio_console '
        '-device virtconsole,chardev=virtio_console,name=org.openqa.console.virtio_console '
        '-chardev socket,path={dir}/qmp_socket,server=on,wait=off,id=qmp_socket '
        '-qmp chardev:qmp_socket -S -device virtio-scsi-pci,id=scsi0 '
        '-blockdev driver=file,node-name=hd0-overlay0-file,filename={qcow2},cache.no-flush=on '
        '-blockdev driver=qcow2,node-name=hd0-overlay0,file=hd0-overlay0-file,cache.no-flush=on,'
        'discard=unmap -device virtio-blk,id=hd0-device,drive=hd0-overlay0,bootindex=0,serial=hd0 '
        '-blockdev driver=file,node-name=cd0-file,filename={iso},read-only=on '
        '-blockdev driver=raw,node-name=cd0,file=cd0-file,read-only=on '
        '-device scsi-cd,id=cd0-device,drive=cd0', SHOT, quick=True),
    'Yocto, runqemu': Machine(
        '-device virtio-net-pci,netdev=net0,mac=52:54:00:12:34:02 '
        '-netdev tap,id=net0,ifname={tap},script=no,downscript=no '
        '-object rng-random,filename=/dev/urandom,id=rng0 -device virtio-rng-pci,rng=rng0 '
        '-drive file={raw},if=virtio,format=raw -usb -device usb-tablet -usb -device usb-kbd '
        '-cpu {cpu} -machine q35,i8042=off,accel={accel} -smp 4 -m 128 -serial mon:stdio '
        '-serial null -nographic -device virtio-vga -display none -kernel {kernel} '
        '-append \'root=/dev/vda rw ip=192.168.7.2::192.168.7.1:255.255.255.0\''),
    'kunit': Machine(
        '-nodefaults -m 1024 -kernel {kernel} -append \'console=ttyS0 kunit_shutdown=poweroff\' '
        '-no-reboot -nographic -accel {accel} -serial stdio'),
    'Packer': Machine(
        '-name packer -machine type=pc,accel={accel} -m 128M -boot once=d '
        '-netdev user,id=user.0,hostfwd=tcp::{port}-:22 -device virtio-net,netdev=user.0 '
        '-drive file={qcow2},if=virtio,cache=writeback,discard=ignore,format=qcow2 '
        '-cdrom {iso} -fda {floppy} -vnc unix:{dir}/vnc', hmp('info block')),
    'autopkgtest': Machine(
        '-m 128 -smp 1 -nographic -net nic,model=virtio -net user,hostfwd=tcp:127.0.0.1:{port}-:22 '
        '-object rng-random,filename=/dev/urandom,id=rng0 '
        '-device virtio-rng-pci,rng=rng0,id=rng-device0 '
        '-monitor unix:{dir}/monitor,server=on,wait=off '
        '-serial unix:{dir}/ttyS0,server=on,wait=off '
        '-serial unix:{dir}/ttyS1,server=on,wait=off -device virtio-serial '
        '-chardev socket,path={dir}/hvc0,server=on,wait=off,id=hvc0 '
        '-device virtconsole,chardev=hvc0 '
        '-drive index=0,file={qcow2},cache=unsafe,if=virtio,discard=unmap,format=qcow2 '
        '-machine accel={accel} -cpu {cpu}'),
    'Buildroot': Machine(
        '-M pc,accel={accel} -m 128 -kernel {kernel} '
        '-drive file={raw},if=virtio,format=raw -append \'rootwait root=/dev/vda\' '
        '-net nic,model=virtio -net user -nographic'),
    'a cloud image': Machine(
        '-m 128 -machine accel={accel} -nographic -device virtio-net-pci,netdev=net00 '
        '-netdev id=net00,type=user,hostfwd=tcp::{port}-:22 '
        '-drive if=virtio,format=qcow2,file={qcow2} -drive if=virtio,format=raw,file={seed}'),
    'vmtest': Machine(
        '-nodefaults -display none -serial mon:stdio -machine accel={accel} -cpu {cpu} -smp 2 '
        '-m 128M -no-reboot -device virtio-serial '
        '-chardev socket,path={dir}/qga.sock,server=on,wait=off,id=qga0 '
        '-device virtserialport,chardev=qga0,name=org.qemu.guest_agent.0 '
        '-object memory-backend-memfd,id=mem,size=128M,share=on -numa node,memdev=mem '
        '-kernel {kernel} -append \'console=ttyS0 quiet\''),
    'Clear Linux, start_qemu': Machine(
        '-sandbox on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny '
        '-nographic -machine q35,accel={accel} -smp sockets=1,cpus=2,cores=2 -cpu {cpu} -m 128 '
        '-vga none -drive file={raw},if=virtio,aio=threads,format=raw '
        '-netdev user,id=mynet0,hostfwd=tcp::{port}-:22 '
        '-device virtio-net-pci,netdev=mynet0 -device virtio-rng-pci'),
    # Systems in the making
    'SerenityOS': Machine(
        '-m 128M -smp 2 -machine q35,accel={accel} -cpu {cpu} -debugcon file:{dir}/debugcon '
        '-display none -device VGA,vgamem_mb=64 -device virtio-serial,max_ports=2 '
        '-device virtconsole,chardev=stdout -chardev stdio,id=stdout,mux=on '
        '-device isa-debugcon,chardev=stdout -device virtio-rng-pci '
        '-device pci-bridge,chassis_nr=1,id=bridge1 -device i82801b11-bridge,id=bridge4 '
        '-device ich9-usb-ehci1,bus=pcie.0 -device ich9-usb-uhci1 -device ich9-ahci,id=ahci '
        '-device sdhci-pci -netdev user,id=breh,hostfwd=tcp:127.0.0.1:{port}-10.0.2.15:23 '
        '-device e1000,netdev=breh -drive file={raw},format=raw,index=0,media=disk,if=none,id=disk '
        '-device nvme,serial=deadbeef,drive=disk -device isa-debug-exit '
        '-audiodev none,id=snd0 -device AC97,audiodev=snd0'),
    'Redox': Machine(
        '-name redox -smp 4 -m 128 -machine q35,accel={accel} -serial mon:stdio -vga std '
        '-audiodev none,id=snd0 -device ich9-intel-hda -device hda-output,audiodev=snd0 '
        '-device nec-usb-xhci -device usb-tablet -netdev user,id=net0 -device e1000,netdev=net0 '
        '-object filter-dump,id=f1,netdev=net0,file={dir}/network.pcap '
        '-drive file={raw},format=raw,if=none,id=drv0 -device nvme,drive=drv0,serial=NVME_SERIAL '
        '-display none', quick=True),
    'ReactOS': Machine(
        '-m 128 -machine accel={accel} -hda {qcow2} -cdrom {iso} -boot d -serial file:{dir}/com1 '
        '-net nic,model=ne2k_pci -net user -vga cirrus -device AC97 -usb -device usb-tablet '
        '-display none', hmp('info network')),
    'Haiku': Machine(
        '-m 128 -machine accel={accel} -smp 2 -vga vmware -drive file={raw},format=raw,if=ide '
        '-device ES1370 -netdev user,id=n -device rtl8139,netdev=n -device usb-ehci '
        '-device usb-storage,drive=stick -drive file={raw2},format=raw,if=none,id=stick '
        '-display none'),
    'FreeDOS': Machine(
        '-machine pc,accel=tcg -cpu 486 -m 32 -fda {floppy} -hda {raw} -boot a -vga cirrus '
        '-audiodev none,id=snd -device sb16,audiodev=snd -device adlib,audiodev=snd '
        '-device ne2k_isa,netdev=n -netdev user,id=n -rtc base=localtime -display none'),
    'xv6': Machine(
        '-machine accel=tcg -serial mon:stdio -drive file={raw},index=1,media=disk,format=raw '
        '-drive file={raw2},index=0,media=disk,format=raw -smp 2 -m 128 '
        '-gdb tcp:127.0.0.1:{port} -nographic'),
    'ToaruOS': Machine(
        '-m 128M -machine accel={accel} -cdrom {iso} -fw_cfg name=opt/org.example.bootmode,'
        'string=normal -serial mon:stdio -device AC97 -vga vmware -net nic,model=e1000 -net user '
        '-display none'),
    'Genode': Machine(
        '-machine q35,accel=tcg -no-reboot -m 128 -nographic -serial mon:stdio -device intel-iommu '
        '-device ahci,id=ahci -drive id=disk,file={raw},if=none,format=raw '
        '-device ide-hd,drive=disk,bus=ahci.0 -netdev user,id=net0 -device e1000,netdev=net0'),
    'seL4': Machine(
        '-machine pc,accel=tcg -cpu Nehalem,-vme,+pdpe1gb,-xsave,-xsaveopt,-xsavec,-fsgsbase,'
        '-invpcid,enforce -nographic -serial mon:stdio -m size=128M -kernel {kernel}'),
    'Zephyr': Machine(
        '-m 32 -machine q35,accel=tcg -cpu qemu64,+x2apic,mmx,mmxext,sse,sse2 -no-reboot '
        '-nographic -machine acpi=off -net none -device isa-debug-exit,iobase=0xf4,iosize=0x04 '
        '-pidfile {dir}/qemu.pid -chardev stdio,id=con,mux=on -serial chardev:con '
        '-mon chardev=con,mode=readline -icount shift=5,align=off,sleep=off -rtc clock=vm'),
    'OSv': Machine(
        '-m 128 -smp 2 -vnc unix:{dir}/vnc -gdb tcp:127.0.0.1:{port},server,nowait '
        '-device virtio-blk-pci,id=blk0,drive=hd0 '
        '-drive file={qcow2},if=none,id=hd0,cache=none,aio=threads '
        '-netdev user,id=un0,net=192.168.122.0/24,host=192.168.122.1 '
        '-device virtio-net-pci,netdev=un0 -device virtio-rng-pci -machine accel={accel} '
        '-cpu {cpu},+x2apic -chardev stdio,mux=on,id=stdio,signal=off -mon chardev=stdio,'
        'mode=readline -device isa-serial,chardev=stdio'),
    'Unikraft': Machine(
        '-machine pc,accel={accel} -cpu {cpu} -m size=64M -kernel {kernel} -append \'app\' '
        '-nographic -no-reboot -parallel none -rtc base=utc -vga none '
        '-device pvpanic -device isa-debug-exit -netdev user,id=en0 '
        '-device virtio-net-pci,netdev=en0'),
    'a microvm': Machine(
        '-M microvm,x-option-roms=off,pit=off,pic=off,isa-serial=off,rtc=off,accel={accel} '
        '-cpu {cpu} -m 128 -smp 1 -kernel {kernel} -append \'console=hvc0 root=/dev/vda\' '
        '-nodefaults -no-user-config -nographic -chardev stdio,id=virtiocon0 '
        '-device virtio-serial-device -device virtconsole,chardev=virtiocon0 '
        '-drive id=test,file={raw},format=raw,if=none -device virtio-blk-device,drive=test '
        '-netdev tap,id=tap0,script=no,downscript=no -device virtio-net-device,netdev=tap0',
        quick=True),
    'a bare machine with its controller': Machine(
        '-machine q35,accel={accel} -m 128 -nodefaults -display none '
        '-device ipmi-bmc-sim,id=bmc0 -device isa-ipmi-kcs,bmc=bmc0 '
        '-drive file={raw},if=none,id=d,format=raw -device megasas -device scsi-hd,drive=d '
        '-netdev socket,id=n,listen=127.0.0.1:{port} -device igb,netdev=n -serial null'),
    '9front': Machine(
        '-machine accel={accel} -m 128 -smp 2 -net nic,model=virtio -net user '
        '-device virtio-scsi-pci,id=scsi -drive if=none,id=vd0,file={raw},format=raw '
        '-device scsi-hd,drive=vd0 -drive if=none,id=vd1,file={iso},format=raw '
        '-device scsi-cd,drive=vd1 -audiodev none,id=a -device sb16,audiodev=a -vga std '
        '-display none'),
}
