#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each of QEMU's options, for the short life of a minimal VM.

Every option that -help shows has rows here, or a reason why it has none.  A row
starts the firmware guest with its words, lets it work, stops it, lets it go on,
resets it, does what the row itself asks for, and ends it.  No call may be refused,
and the end has to be a good one.  By default the rows run under TCG; with --full
under KVM as well.
"""

import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Failure, Skip, Tap, check  # noqa: E402
from lib.vm import describe_status, kvm_reason  # noqa: E402

# Rows that run at the same time; most of a row's life is waiting.
AT_ONCE = 3


class Row:
    """Words of QEMU's; what the monitor is asked; how it ends, and if by itself."""

    def __init__(self, *words, ask=(), status=0, ends=False, accel=None):
        self.words, self.ask, self.status = words, ask, status
        self.ends, self.accel = ends, accel

    def name(self, accel):
        """As it is shown."""
        return f'{" ".join(self.words)} ({accel})'

    @staticmethod
    def start(accel, words):
        """The VM; skips what this host does not give without a sandbox, either."""
        try:
            return FirmwareGuest(accel, words)
        except QmpError as problem:
            try:
                FirmwareGuest(accel, words, sandbox=None).close()
            except QmpError:
                raise Skip('QEMU does not start with this here') from None
            raise problem

    def run(self, accel):
        """Raises a Failure unless all is well."""
        with tempfile.TemporaryDirectory(prefix='qsandbox-launch-') as folder:
            os.chmod(folder, 0o755)
            Path(folder, 'small').write_bytes(b'small\n' * 100)
            words = [word.format(dir=folder) for word in self.words]
            with self.start(accel, words) as vm:
                vm.qmp.command('cont')
                vm.check_work()
                for line in ['stop', 'cont', *self.ask, 'system_reset']:
                    try:
                        vm.qmp.command(
                            'human-monitor-command',
                            **{'command-line': line.format(dir=folder)})
                    except QmpError:
                        # It has ended: as it should?
                        if not self.ends:
                            raise
                status = vm.wait() if self.ends else vm.quit()
                check(status == self.status,
                      f'{describe_status(status)}: {vm.errors()}')


def each(option, *values):
    """A row for each value of an option."""
    return [Row(option, value) for value in values]


MEMORY = 'memory-backend-{},id=m,size=64M'
FILE = MEMORY.format('file') + ',mem-path={{dir}}/memory'


def memory(backend, *more):
    """The guest's memory is this backend."""
    return Row('-object', backend, '-machine', 'memory-backend=m', *more)


OPTIONS = {
    'machine': [
        *each('-machine', 'dump-guest-core=off', 'mem-merge=off', 'usb=on',
              'graphics=off', 'vmport=on', 'hpet=off', 'smm=off', 'pit=off',
              'sata=off', 'smbus=off', 'i8042=off', 'acpi=off', 'nvdimm=on',
              'suppress-vmdesc=on', 'fd-bootchk=off', 'aux-ram-share=on',
              'default-bus-bypass-iommu=on', 'max-ram-below-4g=512M',
              'kernel-irqchip=split', 'smbios-entry-point-type=32', 'pc'),
        memory(MEMORY.format('ram')), memory(MEMORY.format('ram') + ',share=on'),
        memory(MEMORY.format('ram') + ',merge=off,dump=off'),
        memory(MEMORY.format('ram') + ',prealloc=on,prealloc-threads=2'),
        memory(MEMORY.format('memfd')), memory(MEMORY.format('memfd') + ',seal=off'),
        memory(MEMORY.format('shm')), memory(FILE.format()),
        memory(FILE.format() + ',share=on,discard-data=on'),
        memory(FILE.format() + ',align=4k,prealloc=on')],
    'accel': [
        Row(accel='tcg,thread=single'), Row(accel='tcg,thread=multi'),
        Row(accel='tcg,tb-size=1'), Row(accel='tcg,one-insn-per-tb=on'),
        Row(accel='tcg,split-wx=on'), Row(accel='kvm,dirty-ring-size=4096'),
        Row('-vga', 'std', accel='kvm,dirty-ring-size=4096'),
        Row(accel='kvm,notify-vmexit=run,notify-window=100')],
    'cpu': each('-cpu', 'qemu64,pmu=on', 'kvm64', 'qemu64,hv-time',
                'qemu64,hv-relaxed,hv-vapic,hv-spinlocks=0x1fff', 'qemu64,kvm=off'),
    'smp': each('-smp', '2', '4,sockets=2,cores=2', '2,maxcpus=4', '2,dies=2'),
    'numa': [
        Row('-object', MEMORY.format('ram'), '-numa', 'node,memdev=m'),
        Row('-machine', 'hmat=on', '-smp', '2,sockets=2', '-object',
            'memory-backend-ram,id=m0,size=32M', '-object',
            'memory-backend-ram,id=m1,size=32M', '-numa',
            'node,nodeid=0,memdev=m0', '-numa', 'node,nodeid=1,memdev=m1',
            '-numa', 'cpu,node-id=0,socket-id=0', '-numa',
            'cpu,node-id=1,socket-id=1', '-numa', 'dist,src=0,dst=1,val=20')],
    'add-fd': 'its descriptors are used by the parts backends and management',
    'set': [Row('-device', 'e1000,id=x', '-set', 'device.x.romfile=')],
    'global': each('-global', 'ICH9-LPC.disable_s3=1'),
    'boot': each('-boot', 'order=dcn,menu=on,splash-time=100',
                 'splash={dir}/small', 'once=c,reboot-timeout=5,strict=on'),
    'm': each('-m', '64,slots=2,maxmem=512M'),
    'mem-path': [Row('-mem-path', '{dir}'), Row('-mem-path', '{dir}/memory')],
    'mem-prealloc': [Row('-mem-prealloc'),
                     Row('-mem-path', '{dir}', '-mem-prealloc')],
    'k': [Row('-vga', 'std', '-vnc', 'unix:{dir}/vnc', '-k', 'de')],
    'audio': [Row('-audio', 'none,model=ac97'), Row('-audio', 'none,model=hda')],
    'audiodev': [Row('-audiodev', 'none,id=a', '-machine', 'pcspk-audiodev=a'),
                 Row('-audiodev', 'none,id=a,timer-period=1000', '-device',
                     'virtio-sound-pci,audiodev=a')],
    'device': 'the parts everything, hotplug and display have them',
    'name': each('-name', 'guest=x,process=proc,debug-threads=on'),
    'uuid': each('-uuid', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'),
    'fda': [Row('-machine', 'pc', '-fda', '{dir}/small')],
    'fdb': 'as -fda', 'hda': [Row('-hda', '{dir}/small')], 'hdb': 'as -hda',
    'hdc': 'as -hda', 'hdd': 'as -hda', 'cdrom': [Row('-cdrom', '{dir}/small')],
    'blockdev': 'the part backends has them',
    'drive': [
        Row('-drive', 'file={dir}/small,format=raw,if=none,id=t,'
            'throttling.iops-total=10,throttling.group=g', '-device',
            'virtio-blk-pci,drive=t'),
        *[Row('-drive', 'file={dir}/small,format=raw,if=none,id=t,' + more,
              '-device', 'virtio-blk-pci,drive=t', ask=['qemu-io t "write 0 512"'])
          for more in ('copy-on-read=on,read-only=off', 'snapshot=on',
                       'detect-zeroes=unmap,discard=unmap', 'cache=unsafe',
                       'cache=writethrough,aio=threads', 'file.locking=on')]],
    'mtdblock': 'no machine here has one',
    'sd': [Row('-blockdev', 'driver=null-co,size=1048576,node-name=s', '-device',
               'sdhci-pci', '-device', 'sd-card,drive=s')],
    'pflash': 'the part linux has the firmware that takes one',
    'snapshot': 'the part process', 'fsdev': 'has no profile',
    'virtfs': 'has no profile', 'iscsi': 'has no profile',
    'usb': [Row('-usb', '-device', 'usb-tablet'),
            Row('-device', 'qemu-xhci', '-device', 'usb-kbd')],
    'usbdevice': [Row('-usb', '-usbdevice', 'mouse')],
    'display': [Row('-vga', 'std', '-display', 'vnc=unix:{dir}/vnc')],
    'nographic': [Row('-nographic')], 'spice': 'is not built',
    'vga': each('-vga', 'none', 'std', 'cirrus', 'vmware', 'virtio'),
    'full-screen': [Row('-full-screen')], 'g': 'of other architectures',
    'vnc': [Row('-vga', 'std', '-audiodev', 'none,id=a', '-vnc', server)
            for server in (
                'none', 'unix:{dir}/vnc,audiodev=a',
                'unix:{dir}/vnc,lossy=on,non-adaptive=on,connections=2',
                'unix:{dir}/vnc,share=force-shared,key-delay-ms=5,power-control=on',
                'unix:{dir}/vnc,websocket=unix:{dir}/web',
                '127.0.0.1:55,to=200,websocket=on')],
    'win2k-hack': [Row('-win2k-hack')], 'no-fd-bootchk': 'as -machine',
    'acpitable': each('-acpitable', 'sig=TEST,data={dir}/small'),
    'smbios': [Row('-smbios', 'type=0,vendor=x', '-smbios', 'type=1,serial=5'),
               Row('-smbios', 'type=11,path={dir}/small'),
               Row('-smbios', 'type=17,serial=x', '-smbios', 'type=4,sock_pfx=a')],
    'netdev': 'the part network has them', 'nic': [Row('-nic', 'user')],
    'net': [Row('-net', 'nic', '-net', 'user'), Row('-net', 'none')],
    'chardev': 'the part chardevs has them', 'tpmdev': 'the part backends',
    'bios': 'as the part linux, which gives firmware by name',
    'kernel': 'the part linux', 'append': 'the part linux',
    'initrd': 'the part linux', 'dtb': 'of other architectures',
    'shim': 'the part linux',
    'compat': each('-compat', 'deprecated-input=reject,deprecated-output=hide'),
    'fw_cfg': [Row('-fw_cfg', 'name=opt/x,file={dir}/small'),
               Row('-fw_cfg', 'name=opt/x,string=abc')],
    'serial': [Row('-serial', 'file:{dir}/out'), Row('-serial', 'null'),
               Row('-serial', 'mon:null')],
    'parallel': [Row('-parallel', 'file:{dir}/out')],
    'monitor': [Row('-monitor', 'unix:{dir}/hmp,server=on,wait=off')],
    'qmp': [Row('-qmp', 'unix:{dir}/more,server=on,wait=off')],
    'qmp-pretty': [Row('-qmp-pretty', 'unix:{dir}/more,server=on,wait=off')],
    'mon': [Row('-chardev', 'null,id=n', '-mon', 'chardev=n,mode=readline'),
            Row('-chardev', 'null,id=n', '-mon', 'chardev=n,mode=control')],
    'debugcon': [Row('-debugcon', 'file:{dir}/out')],
    'pidfile': [Row('-pidfile', '{dir}/pid')],
    'preconfig': 'the part monitor', 'S': 'every row here begins with it',
    'overcommit': [Row('-overcommit', 'cpu-pm=on'),
                   Row('-overcommit', 'mem-lock=on-fault')],
    'gdb': [Row('-gdb', 'tcp:127.0.0.1:0'), Row('-gdb', 'none'),
            Row('-chardev', 'socket,id=g,path={dir}/gdb,server=on,wait=off',
                '-gdb', 'chardev:g')],
    's': [Row('-gdb', 'unix:{dir}/gdb,server=on,wait=off')],
    'd': [*[Row('-d', item, '-D', '{dir}/log') for item in (
        'in_asm', 'out_asm', 'op,op_opt', 'int,cpu_reset', 'exec,nochain', 'cpu',
        'mmu,page', 'unimp,guest_errors,invalid_mem')],
          Row('-d', 'guest_errors,int')],
    'D': [Row('-D', '{dir}/log', ask=['log in_asm', 'log none',
                                      'logfile {dir}/other'])],
    'dfilter': [Row('-d', 'in_asm', '-dfilter', '0x7c00..0x7dff', '-D', '{dir}/log')],
    'seed': each('-seed', '5'), 'L': each('-L', '/usr/share/seabios'),
    'enable-kvm': 'as -accel kvm', 'xen-domid': 'is not built',
    'xen-attach': 'is not built', 'xen-domid-restrict': 'is not built',
    'no-reboot': [Row('-no-reboot', ends=True)],
    'no-shutdown': [Row('-no-shutdown', ask=['system_powerdown', 'cont'])],
    'action': [
        *[Row('-action', f'panic={what}', '-device', 'pvpanic',
              ask=['o /b 0x505 1', 'cont'])
          for what in ('pause', 'none')],
        Row('-action', 'panic=exit-failure', '-device', 'pvpanic',
            ask=['o /b 0x505 1'], status=1, ends=True),
        *[Row('-action', f'watchdog={what}', '-device', 'ib700',
              ask=['o /b 0x443 0xf', 'cont'])
          for what in ('reset', 'inject-nmi', 'pause', 'debug', 'none')],
        *each('-action', 'reboot=reset,shutdown=pause')],
    'loadvm': 'the part jobs', 'daemonize': 'the part process',
    'option-rom': each('-option-rom', '{dir}/small'),
    'rtc': each('-rtc', 'base=utc', 'base=localtime', 'base=2020-01-01',
                'clock=rt', 'clock=vm', 'driftfix=slew'),
    'icount': [Row('-icount', value, accel='tcg') for value in (
        'shift=auto', 'shift=0,align=on,sleep=on', 'shift=7,sleep=off')],
    'watchdog-action': [Row('-watchdog-action', 'inject-nmi', '-device', 'ib700',
                            ask=['o /b 0x443 0xf', 'watchdog_action none'])],
    'echr': each('-echr', '0x14'), 'incoming': 'the part jobs',
    'only-migratable': [Row('-only-migratable')],
    'nodefaults': 'every row here has it', 'no-user-config': 'every row here has it',
    'prom-env': 'of other architectures', 'old-param': 'of other architectures',
    'semihosting': 'of other architectures',
    'semihosting-config': 'of other architectures',
    'sandbox': 'the part options', 'readconfig': 'the part process',
    'trace': [Row('-trace', 'virtio_*,file={dir}/trace',
                  ask=['trace-event memory_region_ops_* on', 'trace-event * off'])],
    'plugin': 'is not built', 'qtest': [
        Row('-qtest', 'null'),
        Row('-qtest', 'unix:{dir}/qtest,server=on,wait=off', '-qtest-log',
            '{dir}/log')],
    'qtest-log': 'as -qtest', 'run-with': 'the parts start and process',
    'msg': each('-msg', 'timestamp=on', 'guest-name=on'),
    'dump-vmstate': 'ends QEMU before a VM runs',
    'enable-sync-profile': [Row('-enable-sync-profile',
                                ask=['info sync-profile', 'sync-profile reset'])],
    'perfmap': 'is refused', 'jitdump': 'is refused, see the part options',
    'object': [
        *each('-object', 'authz-list,id=o', 'authz-simple,id=o,identity=x',
              'can-bus,id=o', 'cryptodev-backend-builtin,id=o',
              'iothread,id=o,poll-max-ns=1000,aio-max-batch=4',
              'iothread,id=o,thread-pool-min=2,thread-pool-max=4',
              'memory-backend-ram,id=o,size=8M', 'rng-builtin,id=o',
              'rng-random,id=o,filename=/dev/urandom', 'secret,id=o,file={dir}/small',
              'thread-context,id=o,cpu-affinity=0',
              'throttle-group,id=o,x-iops-total=10'),
        Row('-object', 'main-loop,id=o,thread-pool-min=4,thread-pool-max=8',
            ask=['qemu-io disk "read 0 4k"', 'qemu-io disk "read 0 4k"']),
        Row('-object', 'thread-context,id=c,cpu-affinity=0', '-object',
            'memory-backend-ram,id=o,size=8M,prealloc=on,prealloc-context=c'),
        Row('-m', '64,maxmem=1G', '-object', 'memory-backend-ram,id=o,size=128M',
            '-device', 'virtio-mem-pci,memdev=o,prealloc=on,requested-size=64M')],
    'help': 'ends QEMU', 'version': 'ends QEMU', 'h': 'ends QEMU',
}


def complete():
    """Every option of this QEMU is in the table."""
    done = subprocess.run([tools.qemu(), '-help'], capture_output=True, text=True,
                          check=True)
    options = set(re.findall(r'^--?([A-Za-z][\w-]*)', done.stdout, re.M))
    check(len(options) > 100, f'-help shows {sorted(options)}')
    missing = options - set(OPTIONS)
    check(not missing, f'options without rows or a reason: {sorted(missing)}')


def outcome(job):
    """What is wrong with a row; None if nothing is."""
    row, accel = job
    try:
        row.run(accel)
    except (Failure, Skip) as result:
        return result
    except Exception as problem:  # pylint: disable=broad-except
        return Failure(f'{type(problem).__name__}: {problem}')
    return None


def report(problem):
    """The result of a row that has been run."""
    if problem:
        raise problem


def main():
    """All rows."""
    tap = Tap()
    tap.run('every option has rows or a reason', complete)
    accels = ['tcg', 'kvm'] if '--full' in sys.argv else ['tcg']
    jobs, skipped = [], []
    for rows in OPTIONS.values():
        for row in [] if isinstance(rows, str) else rows:
            for accel in [row.accel] if row.accel else accels:
                reason = kvm_reason() if accel.startswith('kvm') else None
                (skipped if reason else jobs).append((row, accel))
    for row, accel in skipped:
        tap.skip(row.name(accel), kvm_reason())
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for (row, accel), problem in zip(jobs, pool.map(outcome, jobs)):
            tap.run(row.name(accel), report, problem)
    tap.done()


main()
