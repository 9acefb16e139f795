#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Devices and options that no other test begins with, in as few VMs as they fit into.

A firmware finds the devices, sets them up and boots; the guest does its work; everything is
reset and does it again.  Each profile that is named must have been composed.
"""

import socket
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import Tap, check, until  # noqa: E402

# {what the VM is about: (profiles, options)}
MACHINES = {
    'memory, sensors, cards, crypto': (
        'device/ipmi device/edu device/ivshmem device/sd device/virtio-balloon '
        'device/virtio-crypto object/cryptodev device/can device/uefi-vars '
        'device/debug-exit device/vmbus device/cpu feature/message-timestamp '
        'object/internal chardev/testdev base/vcpu-exit audio/none device/audio '
        'device/virtio-sound',
        '-device ipmi-bmc-sim,id=bmc -device isa-ipmi-kcs,bmc=bmc '
        '-device edu -device pci-testdev '
        '-object memory-backend-ram,id=shared,size=1M,share=on '
        '-device ivshmem-plain,memdev=shared '
        '-device sdhci-pci -blockdev null-co,node-name=card,size=16777216 '
        '-device sd-card,drive=card -device virtio-balloon-pci '
        '-object cryptodev-backend-builtin,id=crypto '
        '-device virtio-crypto-pci,cryptodev=crypto '
        '-object can-bus,id=can -device kvaser_pci,canbus=can '
        '-device uefi-vars-x64,jsonfile={dir}/vars.json '
        '-device vmbus-bridge -device isa-debug-exit -msg timestamp=on '
        '-chardev testdev,id=testdev -device isa-serial,chardev=testdev '
        '-audiodev none,id=silence -device AC97,audiodev=silence '
        '-device virtio-sound-pci,audiodev=silence'),
    "Intel's IOMMU": ('device/iommu', '-machine kernel-irqchip=split -device intel-iommu'),
    "AMD's IOMMU": ('device/iommu', '-device amd-iommu'),
    "virtio's IOMMU": ('device/virtio-iommu', '-device virtio-iommu-pci'),
    'memory behind CXL': (
        'device/cxl device/bridge object/memory-backend',
        '-machine cxl=on,cxl-fmw.0.targets.0=cxl.1,cxl-fmw.0.size=4G '
        '-object memory-backend-ram,id=far,size=256M,share=on '
        '-device pxb-cxl,bus_nr=12,bus=pcie.0,id=cxl.1 '
        '-device cxl-rp,port=0,bus=cxl.1,id=rp,chassis=0,slot=2 '
        '-device cxl-type3,bus=rp,volatile-memdev=far'),
    'memory made by threads on chosen processors, or later; keys, NVMe': (
        'object/thread-context object/memory-backend device/virtio-mem '
        'device/virtio-pmem device/virtio-input device/virtio-rng object/rng '
        'device/nvme device/acpi',
        '-device virtio-keyboard-pci -device virtio-rng-pci '
        '-blockdev null-co,node-name=flash,size=16777216,read-zeroes=on '
        '-device nvme,drive=flash,serial=1 '
        '-object memory-backend-ram,id=later,size=128M '
        '-device virtio-mem-pci,memdev=later,id=mem '
        '-object memory-backend-ram,id=kept,size=16M,share=on '
        '-device virtio-pmem-pci,memdev=kept,id=pmem '
        '-object thread-context,id=there,cpu-affinity=0 '
        '-object memory-backend-ram,id=early,size=16M,prealloc=on,'
        'prealloc-context=there -device pc-dimm,memdev=early -m 64,slots=2,maxmem=1G'),
}


def composed(vm):
    """The names of a VM's profiles."""
    return {profile['name'] for profile in vm.qmp.command('query-sandbox')['profiles']}


def check_composed(vm, profiles):
    """Each of them is there."""
    missing = set(profiles.split()) - composed(vm)
    check(not missing, f'not composed: {", ".join(sorted(missing))}')


def works(profiles, options, sandbox):
    """A guest beside these devices."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-devices-') as folder:
        words = options.format(dir=folder).split()
        with FirmwareGuest('tcg', words, sandbox=sandbox, paused=False) as vm:
            check_composed(vm, profiles)
            vm.check_work()
            before = vm.console().count('QS copied')
            vm.qmp.command('system_reset')
            until(lambda: vm.console().count('QS copied') > before,
                  'the guest does not work again')
            check(vm.quit() == 0, 'QEMU ended with an error')


def passed():
    """A disk behind a connection that was passed, which cannot be made again."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-devices-') as folder:
        path = Path(folder) / 'nbd'
        with subprocess.Popen([
                tools.qemu().parent / 'qemu-nbd', '--image-opts', '-t', '-k', path,
                'driver=null-co,size=1048576,read-zeroes=on']) as server, \
                socket.socket(socket.AF_UNIX) as peer:
            try:
                until(path.exists, 'qemu-nbd does not listen')
                peer.connect(str(path))
                with FirmwareGuest(
                        'tcg', ['-blockdev', 'nbd,node-name=far,server.type=fd,server.str='
                                f'{peer.fileno()}', '-device', 'virtio-blk-pci,drive=far'],
                        paused=False, pass_fds=[peer.fileno()]) as vm:
                    check_composed(vm, 'feature/connect-fd block/nbd')
                    vm.check_work()
                    check(vm.quit() == 0, 'QEMU ended with an error')
            finally:
                server.kill()


def replayed():
    """What a guest does is recorded, and done again."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-devices-') as folder:
        for mode in ('record', 'replay'):
            with FirmwareGuest('tcg', ['-icount', f'shift=auto,rr={mode},rrfile={folder}/rr'],
                               paused=False) as vm:
                check_composed(vm, 'feature/replay')
                if mode == 'record':
                    vm.wait_console('QS', 120)
                check(vm.quit() == 0, 'QEMU ended with an error')


def main():
    """Runs the tests."""
    tap = Tap()
    for name, (profiles, options) in MACHINES.items():
        sandbox = 'on,resourcecontrol=allow' if 'processors' in name else 'on'
        tap.run(name, works, profiles, options, sandbox)
    tap.run('a connection that was passed', passed)
    tap.run('a recording', replayed)
    tap.done()


main()
