# SPDX-License-Identifier: GPL-2.0-or-later
"""The VMs that are asked everything: minimal, as libvirt makes them, with all features."""

from lib import tools
from lib.vm import processor_model

MEMORY = 64


def features():
    """Every profile that a VM gets only if it is named."""
    library = tools.TESTS.parent / 'hw-profiles'
    return sorted(f'{path.parent.name}/{path.stem}' for folder in ('feature', 'given')
                  for path in library.glob(f'{folder}/*.profile'))


def minimal(accel):
    """A disk with a boot sector on it, and a monitor."""
    return ['-machine', 'pc', '-accel', accel, '-m', MEMORY, '-drive',
            'file={dir}/boot,format=raw,if=none,id=disk',
            '-device', 'ide-hd,drive=disk,id=hd,bootindex=0']


def libvirt(accel):
    """What libvirt 9 writes for a usual guest, with a network that needs no tap."""
    ports = [word for number in range(1, 9) for word in
             ('-device', f'pcie-root-port,port={15 + number},chassis={number},'
              f'id=pci.{number},bus=pcie.0,addr=0x2.{number - 1:#x}'
              + (',multifunction=on' if number == 1 else ''))]
    return ['-name', 'guest=everything,debug-threads=on',
            '-machine', 'pc-q35-10.0,usb=off,dump-guest-core=off,'
            'memory-backend=pc.ram,acpi=on', '-accel', accel,
            '-cpu', processor_model(tools.qemu(), accel), '-m', f'size={MEMORY << 10}k',
            '-object', '{"qom-type":"memory-backend-ram","id":"pc.ram",'
            f'"size":{MEMORY << 20}}}', '-overcommit', 'mem-lock=off',
            '-smp', '1,sockets=1,cores=1,threads=1',
            '-uuid', '4dea22b3-1d52-d8f3-2516-782e98ab3fa0',
            '-rtc', 'base=utc,driftfix=slew', '-no-shutdown',
            '-global', 'ICH9-LPC.disable_s3=1', '-global', 'ICH9-LPC.disable_s4=1',
            '-boot', 'strict=on', *ports,
            '-device', 'qemu-xhci,p2=15,p3=15,id=usb,bus=pci.2,addr=0x0',
            '-device', 'virtio-scsi-pci,id=scsi0,bus=pci.3,addr=0x0',
            '-device', 'virtio-serial-pci,id=virtio-serial0,bus=pci.4,addr=0x0',
            '-blockdev', '{"driver":"file","filename":"{dir}/boot",'
            '"node-name":"libvirt-1-storage","auto-read-only":true,'
            '"discard":"unmap","cache":{"direct":false,"no-flush":false}}',
            '-blockdev', '{"node-name":"disk","read-only":false,'
            '"driver":"raw","file":"libvirt-1-storage","discard":"unmap"}',
            '-device', 'virtio-blk-pci,bus=pci.5,addr=0x0,drive=disk,id=hd,bootindex=1',
            '-netdev', 'user,id=net', '-device',
            'virtio-net-pci,netdev=net,id=net0,mac=52:54:00:12:34:56,bus=pci.1,addr=0x0',
            '-chardev', 'pty,id=serial', '-device', 'isa-serial,chardev=serial,id=serial0',
            '-chardev', 'socket,id=charchannel0,path={dir}/sock.ga,server=on,wait=off',
            '-device', 'virtserialport,bus=virtio-serial0.0,nr=1,chardev=charchannel0,'
            'id=channel0,name=org.qemu.guest_agent.0',
            '-device', 'usb-tablet,id=input0,bus=usb.0,port=1',
            '-audiodev', '{"id":"audio1","driver":"none"}',
            '-vnc', 'unix:{dir}/sock.vnc,audiodev=audio1',
            '-device', 'virtio-vga,id=vga,max_outputs=1,bus=pcie.0,addr=0x1',
            '-global', 'ICH9-LPC.noreboot=off', '-watchdog-action', 'reset',
            '-device', 'virtio-balloon-pci,id=balloon0,bus=pci.6,addr=0x0',
            '-object', '{"qom-type":"rng-random","id":"objrng0",'
            '"filename":"/dev/urandom"}',
            '-device', 'virtio-rng-pci,rng=objrng0,id=rng0,bus=pci.7,addr=0x0',
            '-msg', 'timestamp=on']


def everything(accel):
    """libvirt's, with all that can be added."""
    accelerator = ['-accel', 'kvm,dirty-ring-size=4096'] if accel == 'kvm' else []
    return [*libvirt(accel), *accelerator,
            '-smp', '2,sockets=4,cores=1,threads=1,maxcpus=4', '-m', f'size={MEMORY}M,slots=4,maxmem=1G',
            '-device', 'pcie-root-port,id=more1,chassis=21,bus=pcie.0',
            '-device', 'pcie-root-port,id=more2,chassis=22,bus=pcie.0',
            '-device', 'pcie-pci-bridge,id=pci-old,bus=more1',
            '-device', 'ich9-intel-hda,id=sound0', '-device',
            'hda-duplex,audiodev=audio1,bus=sound0.0',
            '-device', 'usb-ccid,id=ccid0', '-device', 'usb-hub,id=hub0',
            '-device', 'sdhci-pci', '-device', 'i6300esb',
            '-device', 'lsi53c895a,id=lsi', '-device', 'ich9-ahci,id=ahci',
            '-device', 'pvpanic',
            '-device', 'virtio-keyboard-pci',
            '-object', 'cryptodev-backend-builtin,id=cr0', '-device', 'vmcoreinfo',
            '-device', 'vmgenid', '-device', 'VGA,id=vga2',
            '-object', 'iothread,id=io0', '-object', 'can-bus,id=can0',
            '-netdev', 'stream,id=stream0,addr.type=unix,addr.path={dir}/sock.stream,'
            'server=on', '-netdev', 'dgram,id=dgram0,local.type=inet,'
            'local.host=127.0.0.1,local.port=0,remote.type=inet,remote.host=127.0.0.1,'
            'remote.port=1', '-netdev', 'hubport,hubid=0,id=hub',
            '-device', 'e1000e,netdev=stream0', '-device', 'rtl8139,netdev=dgram0',
            '-chardev', 'socket,id=inet0,host=127.0.0.1,port=0,server=on,wait=off,'
            'telnet=on', '-chardev', 'udp,id=udp0,host=127.0.0.1,port=1',
            '-chardev', 'socket,id=mux0,path={dir}/sock.mux,server=on,wait=off,mux=on',
            '-mon', 'chardev=mux0,mode=readline', '-chardev', 'ringbuf,id=ring0',
            '-chardev', 'pipe,id=pipe0,path={dir}/pipe', '-chardev',
            'file,id=file0,path={dir}/log', '-device', 'pci-serial,chardev=pipe0',
            '-vnc', '127.0.0.1:0,to=99,websocket=on,id=second', '-vnc', 'none,id=third',
            '-gdb', 'unix:{dir}/sock.gdb,server=on,wait=off',
            '-add-fd', 'fd={fd},set=7',
            '-blockdev', 'null-co,node-name=cd', '-device', 'usb-storage,drive=cd,id=cd0,'
            'removable=on']


# "managed" is libvirt's with all that may be added to it later, beside a broker.
MACHINES = {'minimal': minimal, 'libvirt': libvirt, 'everything': everything,
            'managed': libvirt}
# It is asked where it is named, or everything is asked in full.
ONLY_IN_FULL = {'managed'}


# Where a PCI device can be plugged in.
FREE_BUS = {'minimal': 'pci.0', 'libvirt': 'pci.8', 'everything': 'pci.8',
            'managed': 'pci.8'}
# With "kill" a refused call ends the VM that made it; else one VM goes on to the next.
VIOLATION = {'minimal': 'auto', 'libvirt': 'kill', 'everything': 'auto',
             'managed': 'kill'}


def sandbox_option(kind, violation=None):
    """What stands behind -sandbox."""
    words = ['on', f'violation={violation or VIOLATION[kind]}']
    if kind in ('libvirt', 'managed'):
        words += ['obsolete=deny', 'elevateprivileges=deny', 'spawn=deny',
                  'resourcecontrol=deny']
    if kind == 'managed':
        words += ['hotplug=auto', 'files={dir}']
    if kind == 'everything':
        words += [f'profile={name}' for name in features()]
    return ','.join(words)
