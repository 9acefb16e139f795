#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""COLO: a guest that runs in two QEMUs at once, whose packets are compared.

The test plays the network.  Both QEMUs have their sandbox; the disk is kept on both sides,
and either side goes on alone when the other is gone.
"""

import functools
import socket
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import exact, tools  # noqa: E402
from lib.firmware import GIVEN  # noqa: E402
from lib.tap import Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PATIENCE = 60
# Milliseconds.  The first side of QEMU 10.0 stands still at a checkpoint, without a sandbox,
# too: colo_do_checkpoint_transaction() waits for a lock that it has.
NEVER = 3600000
# A frame with a UDP packet in it.
FRAME = bytes.fromhex('525400123456525400654321 0800 4500002a000040004011b696c0a80001c0a80002'
                      '303930390016 0000') + b'packet of fourteen'[:14]
OTHER = FRAME[:-1] + b'?'


def connect(path):
    """A connection to a character device of QEMU's."""
    end = socket.socket(socket.AF_UNIX)
    end.settimeout(PATIENCE)
    until(lambda: end.connect_ex(str(path)) == 0, f'nobody listens on {path}')
    return end


def send(end, frame):
    """As filters send frames to each other."""
    end.sendall(struct.pack('!I', len(frame)) + frame)


def receive(end):
    """The next frame."""
    return exact.read(end, struct.unpack('!I', exact.read(end, 4))[0])


def chardev(name, folder, server=True):
    """A socket, on which QEMU listens or to which it connects."""
    return ['-chardev', f'socket,id={name},path={folder}/{name},'
            + ('server=on,wait=off' if server else 'reconnect-ms=100')]


@functools.cache
def objects():
    """What -object takes; the small build has not all of it."""
    return subprocess.run([tools.qemu(), '-object', 'help'], stdout=subprocess.PIPE,
                          text=True, check=True).stdout.split()


def good_end(vm):
    """Nothing was refused, and all threads are filtered."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
    check(vm.quit() == 0, vm.errors())


COMPARE = ('colo-compare,id=compare,primary_in=first,secondary_in=second,outdev=out,'
           'iothread=io,compare_timeout=1000,expired_scan_cycle=100')


def compares(plugged):
    """A row: packets of two guests, which are the same, differ, or are one's alone."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-colo-') as folder:
            with Vm(tools.qemu(), [
                    '-machine', 'none', '-object', 'iothread,id=io',
                    *chardev('first', folder), *chardev('second', folder),
                    *chardev('out', folder),
                    *([] if plugged else ['-object', COMPARE])],
                    f'on,files={folder},hotplug={"net" if plugged else "none"}') as vm:
                if plugged:
                    vm.qmp.command('human-monitor-command',
                                   command_line=f'object_add {COMPARE}')
                    check(vm.qmp.command('qom-get', path='/objects/compare',
                                         property='primary_in') == 'first', vm.errors())
                first, second, out = (connect(f'{folder}/{name}')
                                      for name in ('first', 'second', 'out'))
                until(lambda: not any('disconnected' in one['filename'] for one in
                                      vm.qmp.command('query-chardev')),
                      'QEMU does not take the connections')
                for frame in (FRAME, OTHER):
                    send(first, frame)
                    send(second, frame)
                    check(receive(out) == frame, 'another frame came')
                send(first, FRAME)
                send(second, OTHER)
                # A checkpoint is due, which nobody makes here.
                vm.qmp.command('object-del', id='compare')
                for end in (first, second, out):
                    end.close()
                good_end(vm)
    return test


class Side(Vm):
    """The boot sector, with its disk and a card, on one of the two sides."""

    def __init__(self, folder, options, passed):
        network = ['-netdev', f'dgram,id=net,local.type=fd,local.str={passed.fileno()}',
                   '-device', 'e1000,netdev=net,romfile=']
        super().__init__(tools.qemu(), [
            '-machine', 'pc,accel=tcg', '-m', '64', *network, *options, '-device',
            'virtio-blk-pci,drive=disk'], sandbox=f'on,files={folder},hotplug=auto',
            paused='-incoming' not in options, pass_fds=[passed.fileno()])

    def dots(self):
        """How far the guest has come."""
        return self.console().count('.')

    def state(self):
        """What a failure is told with."""
        return [self.qmp.command(f'query-{what}')
                for what in ('status', 'migrate', 'colo-status')] + [self.errors()]

    def goes_on(self):
        """The guest runs, and says so."""
        before = self.dots()
        until(lambda: self.dots() > before, lambda: f'the guest stands still: {self.state()}',
              patience=PATIENCE)

    def follow(self, **parameters):
        """COLO is what migration comes to."""
        self.qmp.command('migrate-set-capabilities', capabilities=[
            {'capability': 'x-colo', 'state': True}])
        self.qmp.command('migrate-set-parameters', **parameters)


def images(folder):
    """The disks of both sides, and what the second one saves."""
    content = (tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0')
    for name in ('one', 'two'):
        Path(folder, name).write_bytes(content)
    for name in ('active', 'hidden'):
        subprocess.run([tools.qemu().parent / 'qemu-img', 'create', '-q', '-f', 'qcow2',
                        f'{folder}/{name}', str(len(content))], check=True)


def first_side(folder, passed):
    """It mirrors what comes, and compares what goes."""
    return Side(folder, [
        *chardev('mirror', folder), *chardev('second', folder), *chardev('first', folder),
        '-chardev', f'socket,id=to-first,path={folder}/first,reconnect-ms=100',
        *chardev('out', folder),
        '-chardev', f'socket,id=to-out,path={folder}/out,reconnect-ms=100',
        '-object', 'filter-mirror,id=mirrors,netdev=net,queue=tx,outdev=mirror',
        '-object', 'filter-redirector,id=redirects-in,netdev=net,queue=rx,indev=out',
        '-object', 'filter-redirector,id=redirects-out,netdev=net,queue=rx,outdev=first',
        '-object', 'iothread,id=io', '-object', 'colo-compare,id=compare,primary_in=to-first,'
        'secondary_in=second,outdev=to-out,iothread=io',
        '-drive', 'if=none,id=disk,driver=quorum,read-pattern=fifo,vote-threshold=1,'
        f'children.0.file.filename={folder}/one,children.0.driver=raw'], passed)


def second_side(folder, passed):
    """It gets what comes from the mirror, and gives what its guest sends."""
    return Side(folder, [
        *chardev('mirror', folder, False), *chardev('second', folder, False),
        '-object', 'filter-redirector,id=redirects-in,netdev=net,queue=tx,indev=mirror',
        '-object', 'filter-redirector,id=redirects-out,netdev=net,queue=rx,outdev=second',
        *(['-object', 'filter-rewriter,id=rewrites,netdev=net,queue=all']
          if 'filter-rewriter' in objects() else []),
        '-drive', f'if=none,id=parent,file.filename={folder}/two,driver=raw',
        '-drive', 'if=none,id=child,driver=replication,mode=secondary,file.driver=qcow2,'
        f'top-id=disk,file.file.filename={folder}/active,file.backing.driver=qcow2,'
        f'file.backing.file.filename={folder}/hidden,file.backing.backing=parent',
        '-drive', 'if=none,id=disk,driver=quorum,read-pattern=fifo,vote-threshold=1,'
        'children.0=child', '-incoming', f'unix:{folder}/state'], passed)


def start(folder, first, second):
    """COLO begins: the disk is given, and the state goes over."""
    second.follow()
    second.qmp.command('nbd-server-start', addr={
        'type': 'unix', 'data': {'path': f'{folder}/nbd'}})
    second.qmp.command('nbd-server-add', device='parent', writable=True)
    first.qmp.command('cont')
    first.wait_console('QS copied', PATIENCE)
    first.qmp.command('human-monitor-command', command_line='drive_add -n buddy '
                      'driver=replication,mode=primary,file.driver=nbd,'
                      f'file.server.type=unix,file.server.path={folder}/nbd,'
                      'file.export=parent,node-name=replicates')
    first.qmp.command('x-blockdev-change', parent='disk', node='replicates')
    first.follow(**{'x-checkpoint-delay': NEVER})
    first.qmp.command('migrate', uri=f'unix:{folder}/state')
    for vm in first, second:
        until(lambda vm=vm: vm.qmp.command('query-colo-status')['mode'] != 'none',
              'COLO does not begin', patience=PATIENCE)


def both_run(folder, first, second):
    """Both guests run, and what the first one writes reaches the second one's disk."""
    first.goes_on()
    second.goes_on()
    first.qmp.command('human-monitor-command',
                      command_line='qemu-io disk "write -P 7 64k 64k"')
    until(lambda: Path(folder, 'two').read_bytes()[1 << 16] == 7, 'the disk does not follow')
    second.qmp.command('human-monitor-command',
                       command_line='qemu-io disk "write -P 9 128k 64k"')


def first_survives(first, second):
    """The second side is gone."""
    second.process.kill()
    second.wait()
    first.qmp.command('x-blockdev-change', parent='disk', child='children.1')
    first.qmp.command('human-monitor-command', command_line='drive_del replicates')
    first.qmp.command('object-del', id='compare')
    for name in ('redirects-in', 'redirects-out', 'mirrors'):
        first.qmp.command('object-del', id=name)
    first.qmp.command('x-colo-lost-heartbeat')
    first.goes_on()
    good_end(first)


def second_survives(first, second):
    """The first side is gone."""
    first.process.kill()
    first.wait()
    second.qmp.command('nbd-server-stop')
    second.qmp.command('x-colo-lost-heartbeat')
    for name in ('redirects-in', 'redirects-out'):
        second.qmp.command('object-del', id=name)
    second.goes_on()
    good_end(second)


def runs_twice(survives):
    """A row: the guest runs on both sides, and then on one."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-colo-') as folder:
            images(folder)
            pairs = [socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM) for _ in range(2)]
            with second_side(folder, pairs[1][1]) as second, \
                    first_side(folder, pairs[0][1]) as first:
                start(folder, first, second)
                pairs[0][0].send(FRAME)
                both_run(folder, first, second)
                survives(first, second)
                written = Path(folder, 'two').read_bytes()[1 << 17]
                check((written == 9) == (survives is second_survives),
                      f'on the second disk: {written}')
    return test


def main():
    """Runs the rows whose names have the given words."""
    tap = Tap()
    for name, test in {
            'packets are compared': compares(False),
            'packets are compared by an object that is plugged in': compares(True),
            'the second side goes on alone': runs_twice(second_survives),
            'the first side goes on alone': runs_twice(first_survives)}.items():
        if all(word in name for word in sys.argv[1:]):
            tap.run(name, test)
    tap.done()


main()
