# SPDX-License-Identifier: GPL-2.0-or-later
"""Machines of test suites, builders of systems and clouds: see machines.py for the words."""

from .machine import SHOT, Machine, disk, hmp

MACHINES = {
    'Avocado-VT': Machine(
        '-S -name avocado-vt-vm1 -machine q35,memory-backend=mem-machine_mem,accel={accel} '
        '-device \'{{"id": "pcie-root-port-0", "driver": "pcie-root-port", "multifunction": true, '
        '"bus": "pcie.0", "addr": "0x1", "chassis": 1}}\' '
        '-device \'{{"id": "pcie-pci-bridge-0", "driver": "pcie-pci-bridge", "addr": "0x0", '
        '"bus": "pcie-root-port-0"}}\' -nodefaults '
        '-device \'{{"driver": "VGA", "bus": "pcie.0", "addr": "0x2"}}\' -m 128 '
        '-object \'{{"size": 134217728, "id": "mem-machine_mem", "qom-type": '
        '"memory-backend-ram"}}\' -smp 2,maxcpus=4,cores=2,threads=1,dies=1,sockets=2 '
        '-cpu {cpu} -chardev socket,path={dir}/catch,id=qmp_id_catch_monitor,server=on,wait=off '
        '-mon chardev=qmp_id_catch_monitor,mode=control '
        '-device \'{{"ioport": 1285, "driver": "pvpanic", "id": "idpanic"}}\' '
        '-chardev socket,path={dir}/serial,id=chardev_serial0,server=on,wait=off '
        '-device \'{{"id": "serial0", "driver": "isa-serial", "chardev": "chardev_serial0"}}\' '
        '-object \'{{"qom-type": "rng-random", "id": "rng0", "filename": "/dev/urandom"}}\' '
        '-device \'{{"id": "pcie-root-port-2", "port": 2, "driver": "pcie-root-port", '
        '"addr": "0x1.0x2", "bus": "pcie.0", "chassis": 3}}\' '
        '-device \'{{"driver": "virtio-rng-pci", "rng": "rng0", "bus": "pcie-root-port-2"}}\' '
        '-chardev pipe,id=seabioslog,path={dir}/virtio_console '
        '-device isa-debugcon,chardev=seabioslog,iobase=0x402 '
        '-device \'{{"driver": "qemu-xhci", "id": "usb1", "addr": "0x4", "bus": "pcie.0"}}\' '
        '-device \'{{"driver": "usb-tablet", "id": "usb-tablet1", "bus": "usb1.0"}}\' '
        '-blockdev \'{{"node-name": "file_image1", "driver": "file", "auto-read-only": true, '
        '"discard": "unmap", "aio": "threads", "filename": "{qcow2}", "cache": {{"direct": true, '
        '"no-flush": false}}}}\' -blockdev \'{{"node-name": "drive_image1", "driver": "qcow2", '
        '"read-only": false, "cache": {{"direct": true, "no-flush": false}}, "file": '
        '"file_image1"}}\' -device \'{{"id": "virtio_scsi_pci0", "driver": "virtio-scsi-pci"}}\' '
        '-device \'{{"driver": "scsi-hd", "id": "image1", "drive": "drive_image1", '
        '"write-cache": "on"}}\' -netdev user,id=idnet -device \'{{"driver": "virtio-net-pci", '
        '"mac": "9a:37:37:37:37:01", "id": "idnic", "netdev": "idnet"}}\' '
        '-vnc unix:{dir}/vnc -rtc base=utc,clock=host,driftfix=slew '
        '-boot menu=off,order=cdn,once=c,strict=off '
        '-device \'{{"id": "pcie_extra_root_port_0", "driver": "pcie-root-port", "addr": '
        '"0x8", "bus": "pcie.0", "chassis": 5}}\'', SHOT,
        ('device_add', {'driver': '{cpu}-x86_64-cpu', 'id': 'c', 'socket-id': 1, 'core-id': 0,
                        'thread-id': 0, 'die-id': 0, 'module-id': 0}),
        ('query-hotpluggable-cpus', {}), hmp('info migrate')),
    'kvm-unit-tests': Machine(
        '-nodefaults -device pc-testdev -device isa-debug-exit,iobase=0xf4,iosize=0x4 '
        '-display none -serial stdio -device pci-testdev -machine accel={accel} -cpu {cpu} '
        '-smp 2 -m 64 -kernel {kernel} -initrd {blob}'),
    'LTP': Machine(
        '-m 128 -smp 2 -machine accel={accel} -display none -serial null '
        '-device virtio-serial -chardev file,path={dir}/transport,id=transport '
        '-device virtconsole,nr=1,chardev=tty -chardev null,id=tty,logfile={dir}/tty.log,'
        'logappend=on -device virtserialport,nr=2,chardev=transport '
        '-drive if=virtio,cache=unsafe,file={qcow2} -device virtio-rng-pci -snapshot'),
    'LAVA': Machine(
        '-cpu {cpu} -machine q35,accel={accel} -nographic -net nic,model=virtio,'
        'macaddr=52:54:00:12:34:01 -net user -m 128 -monitor none -kernel {kernel} '
        '-append \'root=/dev/sda rw console=ttyS0,115200\' -initrd {initrd} '
        '-drive format=raw,file={raw} -device virtio-rng-pci'),
    'tuxrun': Machine(
        '-cpu {cpu} -machine q35,accel={accel} -nographic -nic none -m 128 -monitor none '
        '-kernel {kernel} -append \'console=ttyS0,115200 rootwait root=/dev/vda debug verbose\' '
        '-drive file={raw},if=none,format=raw,id=hd0 -device virtio-blk-pci,drive=hd0 -smp 2'),
    'kselftest for networks': Machine(
        '-kernel {kernel} -append \'console=hvc0 loglevel=4\' -machine q35,accel={accel} '
        '-m 128 -nographic -no-reboot -serial none -chardev stdio,id=console,signal=off,mux=on '
        '-device virtio-serial-pci -device virtconsole,chardev=console '
        '-netdev stream,id=n0,server=on,addr.type=unix,addr.path={dir}/wire '
        '-device virtio-net-pci,netdev=n0 -parallel none -net none'),
    'Fedora CoreOS': Machine(
        '-machine q35,accel={accel} -m 128 -cpu {cpu} -nographic -snapshot '
        '-drive if=virtio,file={qcow2} -fw_cfg name=opt/com.coreos/config,file={blob} '
        '-nic user,model=virtio,hostfwd=tcp::{port}-:22 -smbios type=11,value=io.systemd.x=y'),
    'Flatcar': Machine(
        '-name flatcar -m 128 -net nic,model=virtio -net user,hostfwd=tcp::{port}-:22,'
        'hostname=flatcar -machine accel={accel} -cpu {cpu} -smp 2 '
        '-object rng-random,filename=/dev/urandom,id=rng0 -device virtio-rng-pci,rng=rng0 '
        '-fw_cfg name=opt/org.flatcar-linux/config,file={blob} -drive if=none,id=blk,file={qcow2} '
        '-device virtio-blk-pci,drive=blk -drive if=virtio,format=raw,file={seed},'
        'readonly=on -display none -serial file:{dir}/console'),
    'Ubuntu, installed by itself': Machine(
        '-machine q35,accel={accel} -no-reboot -m 128 -drive file={qcow2},format=qcow2,'
        'cache=none,if=virtio -drive file={seed},format=raw,cache=none,if=virtio,readonly=on '
        '-cdrom {iso} -kernel {kernel} -append \'autoinstall\' -boot d -display none', SHOT),
    'Ganeti': Machine(
        '-name instance1 -m 128 -smp 1 -pidfile {dir}/pid -device virtio-balloon '
        '-machine pc,accel={accel} -monitor unix:{dir}/monitor,server=on,wait=off '
        '-qmp unix:{dir}/qmp,server=on,wait=off -boot c -device virtio-blk-pci,bus=pci.0,'
        'addr=0xd,id=disk-1,drive=disk-1 -drive file={raw},format=raw,if=none,aio=threads,'
        'cache=none,id=disk-1 -vnc unix:{dir}/vnc -usb -device usb-tablet '
        '-netdev tap,id=nic-1,ifname={tap},script=no,downscript=no '
        '-device virtio-net-pci,bus=pci.0,addr=0xe,id=nic-1,netdev=nic-1,mac=aa:00:00:00:00:01 '
        '-S', hmp('stop'), hmp('cont'), hmp('info balloon')),
    'oVirt': Machine(
        '-name guest=vm1,debug-threads=on -S -machine q35,usb=off,smm=off,dump-guest-core=off,'
        'accel={accel},memory-backend=pc.ram -cpu {cpu} -m size=131072k,slots=16,'
        'maxmem=4G -object \'{{"qom-type":"memory-backend-ram","id":"pc.ram",'
        '"size":134217728}}\' -overcommit mem-lock=off -smp 2,maxcpus=32,sockets=16,cores=2,'
        'threads=1 -object iothread,id=iothread1 -smbios type=1,manufacturer=oVirt -nodefaults '
        '-rtc base=utc,driftfix=slew -global kvm-pit.lost_tick_policy=delay -no-shutdown '
        '-global ICH9-LPC.disable_s3=1 -boot strict=on -device pcie-root-port,port=16,chassis=1,'
        'id=pci.1,bus=pcie.0,multifunction=on,addr=0x2 -device pcie-root-port,port=17,chassis=2,'
        'id=pci.2,bus=pcie.0,addr=0x2.0x1 -device virtio-scsi-pci,iothread=iothread1,'
        'id=ua-1,bus=pci.1,addr=0x0 -device virtio-serial-pci,id=ua-2,max_ports=16,bus=pci.2 '
        '-blockdev driver=file,filename={qcow2},node-name=libvirt-1-storage,auto-read-only=on,'
        'discard=unmap -blockdev node-name=libvirt-1-format,driver=qcow2,file=libvirt-1-storage '
        '-device scsi-hd,bus=ua-1.0,channel=0,scsi-id=0,lun=0,drive=libvirt-1-format,id=ua-3,'
        'bootindex=1,write-cache=on,serial=x,werror=stop,rerror=stop '
        '-chardev socket,id=charchannel0,path={dir}/qga,server=on,wait=off '
        '-device virtserialport,chardev=charchannel0,name=org.qemu.guest_agent.0 '
        '-device usb-ehci,id=ua-4 -audiodev id=audio1,driver=none -vnc unix:{dir}/vnc,'
        'audiodev=audio1 -device VGA,id=ua-5,vgamem_mb=16 -device i6300esb,id=ua-6 '
        '-watchdog-action none -device virtio-balloon-pci,id=ua-7,free-page-reporting=on '
        '-object rng-random,id=objua-8,filename=/dev/urandom '
        '-device virtio-rng-pci,rng=objua-8,id=ua-8 -device vmcoreinfo -msg timestamp=on',
        SHOT, ('balloon', {'value': 1 << 27}), disk('plugged', '{dir}/raw2'),
        ('device_add', {'driver': 'scsi-hd', 'drive': 'plugged', 'bus': 'ua-1.0', 'lun': 4,
                        'id': 'p'}), ('device_del', {'id': 'p'})),
    'Cuttlefish': Machine(
        '-name guest=cvd-1,debug-threads=on -machine pc,usb=off,dump-guest-core=off,memory-backend='
        'vm_ram,accel={accel} -cpu {cpu} -m size=256M -object memory-backend-memfd,id=vm_ram,'
        'size=256M,share=on -overcommit mem-lock=off -smp 2,cores=2,threads=1 -no-user-config '
        '-nodefaults -rtc base=utc -boot strict=on -device piix3-usb-uhci,id=usb,addr=0x1.0x2 '
        '-chardev socket,id=charmonitor,path={dir}/mon,server=on,wait=off '
        '-mon chardev=charmonitor,id=monitor,mode=control -chardev file,id=hvc0,path={dir}/kernel '
        '-device virtio-serial-pci-non-transitional,max_ports=1,id=vs0 '
        '-device virtconsole,bus=vs0.0,chardev=hvc0 -chardev null,id=hvc1 '
        '-device virtio-serial-pci-non-transitional,max_ports=1,id=vs1 '
        '-device virtconsole,bus=vs1.0,chardev=hvc1 -device virtio-gpu-pci,id=gpu0,xres=720,'
        'yres=1280 -device virtio-keyboard-pci -device virtio-multitouch-pci '
        '-drive file={qcow2},if=none,id=drive-virtio-disk0,aio=threads '
        '-device virtio-blk-pci-non-transitional,drive=drive-virtio-disk0,id=d0,bootindex=1 '
        '-object rng-random,id=objrng0,filename=/dev/urandom '
        '-device virtio-rng-pci-non-transitional,rng=objrng0,id=rng0,max-bytes=1024,period=2000 '
        '-device virtio-balloon-pci-non-transitional,id=balloon0 '
        '-netdev tap,id=hostnet0,ifname={tap},script=no,downscript=no '
        '-device virtio-net-pci-non-transitional,netdev=hostnet0,id=net0 '
        '-audiodev none,id=a -device virtio-sound-pci,audiodev=a -display none', SHOT),
    'the Android emulator': Machine(
        '-machine pc,accel={accel} -m 256 -smp 2 -cpu {cpu} -kernel {kernel} -initrd {initrd} '
        '-append \'console=ttyS0 androidboot.hardware=ranchu\' -display none -vga none '
        '-nodefaults -serial file:{dir}/kernel -drive if=none,overlap-check=none,cache=unsafe,'
        'index=0,id=system,file={qcow2} -device virtio-blk-pci,drive=system '
        '-drive if=none,id=userdata,file={raw},format=raw -device virtio-blk-pci,drive=userdata '
        '-netdev user,id=mynet,hostfwd=tcp:127.0.0.1:{port}-:5555 '
        '-device virtio-net-pci,netdev=mynet -device virtio-serial,ioeventfd=off -device virtio-rng-pci'),
    'BIOS under test': Machine(
        '-M q35,accel=tcg -m 64 -bios {bios} -nographic -chardev file,id=log,path={dir}/log '
        '-device isa-debugcon,iobase=0x402,chardev=log -serial file:{dir}/serial -d '
        'guest_errors,unimp -D {dir}/qemu.log -trace smbus_* -no-reboot'),
    'blog_os': Machine(
        '-machine accel=tcg -drive format=raw,file={raw} -no-reboot '
        '-device isa-debug-exit,iobase=0xf4,iosize=0x04 -serial stdio -display none'),
    'a system of one\'s own, from a CD': Machine(
        '-M q35,accel={accel} -m 128M -cdrom {iso} -boot d -no-shutdown -no-reboot '
        '-d int,cpu_reset -D {dir}/log -debugcon file:{dir}/e9 -monitor unix:{dir}/m,server=on,'
        'wait=off -serial file:{dir}/serial -display none -smp 4 -device qemu-xhci '
        '-device usb-kbd -device nvme,serial=deadbeef,drive=nvm -drive file={raw},if=none,id=nvm,'
        'format=raw', hmp('info registers'), hmp('info mtree'), hmp('x /8i $pc')),
    'a guest of Xen\'s': Machine(
        '-machine pc -accel kvm,xen-version=0x40011,kernel-irqchip=split -cpu {cpu},+xen-vapic '
        '-m 128 -nodefaults -device VGA -drive file={raw},if=xen,format=raw '
        '-net nic,model=xen -net user -display none', needs_kvm=True),
    'a network file system for the boot': Machine(
        '-machine q35,accel={accel} -m 128 -kernel {kernel} -initrd {initrd} -append \'ip=dhcp '
        'root=/dev/nfs\' -netdev user,id=n,tftp={dir},bootfile=blob,net=10.9.0.0/24,'
        'guestfwd=tcp:10.9.0.100:9000-cmd:cat,dns=10.9.0.3,hostname=diskless '
        '-device e1000,netdev=n,bootindex=1 -nographic'),
    'a bridge, by its helper': Machine(
        '-machine q35,accel={accel} -m 64 -display none -netdev bridge,id=n,br=qsbr0,'
        'helper={helper} -device virtio-net-pci,netdev=n'),
    'a guest with one channel': Machine(
        '-machine q35,accel={accel} -m 64 -display none -chardev socket,id=c,path={dir}/c,server=on,wait=off '
        '-device virtio-serial -device virtserialport,chardev=c'),
}
