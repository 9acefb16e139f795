#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the full build has beside the small one, at work under the lockdown.

Clients and servers are real ones or the tests' own: a SPICE client, an iSCSI target.
"""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import spice, tools  # noqa: E402
from lib.tap import PATIENCE, Failure, Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PC = ['-machine', 'pc,accel=tcg', '-m', '64']
CHANNELS = [
    '-device', 'virtio-serial', '-chardev', 'spicevmc,id=agent,name=vdagent',
    '-device', 'virtserialport,chardev=agent,name=com.redhat.spice.0',
    '-chardev', 'spiceport,id=port,name=org.test.0', '-device', 'isa-serial,chardev=port',
    '-device', 'qemu-xhci', '-chardev', 'spicevmc,id=usb,name=usbredir',
    '-device', 'usb-redir,chardev=usb', '-device', 'usb-ccid',
    '-chardev', 'spicevmc,id=card,name=smartcard',
    '-device', 'ccid-card-passthru,chardev=card',
    '-audiodev', 'spice,id=sound', '-device', 'AC97,audiodev=sound']


def free_port():
    """A port of the loopback interface that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(('127.0.0.1', 0))
        return sock.getsockname()[1]


def end(vm):
    """Nothing was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
    check(vm.quit() == 0, vm.errors())


def shows_the_same(vm, folder, session):
    """A display channel shows the picture that QEMU has."""
    channel = session.channel(spice.DISPLAY)
    screen = spice.Screen(channel)

    def same():
        screen.update(0.5)
        width, height, pixels = vm.picture(folder)
        return (screen.width, screen.height) == (width, height) and len(set(
            pixels)) > 1 and bytes(screen.pixels) == pixels
    until(same, lambda: f'{screen.width}x{screen.height} is not the picture of QEMU',
          patience=25)
    channel.close()


def spice_vm(folder, options, more=()):
    """A VM with a SPICE server, and the firmware's text on its screen."""
    vm = Vm(tools.qemu(), [
        *PC, '-spice', f'{options},image-compression=off', *more],
        sandbox=f'on,violation=kill,profile=feature/screendump,files={folder}')
    vm.qmp.command('cont')
    until(lambda: len(set(vm.picture(folder)[2])) > 1, 'the screen stays empty')
    return vm


def spice_at_work(card):
    """A row: a session with every channel, twice, beside that card."""
    def test(folder):
        tools.needs_modules('ui-spice-core', 'chardev-spice', 'audio-spice', 'hw-usb-redirect')
        port = free_port()
        with spice_vm(folder, f'port={port},addr=127.0.0.1,disable-ticketing=on',
                      [*card, *CHANNELS]) as vm:
            for is_last in (False, True):
                session = spice.Session(('127.0.0.1', port))
                others = {kind: session.channel(kind, number)
                          for kind, number in session.offered if kind != spice.DISPLAY}
                check(set(others) == {spice.INPUTS, spice.CURSOR, spice.PLAYBACK,
                                      spice.RECORD, spice.SMARTCARD, spice.USBREDIR,
                                      spice.PORT}, f'channels {session.offered}')
                shows_the_same(vm, folder, session)
                hello = others[spice.USBREDIR].wait(spice.DATA)[1]
                check(b'qemu usb-redir' in hello, f'{hello!r} of usb-redir')
                name = others[spice.PORT].wait(spice.PORT_INIT)[1]
                check(b'org.test.0' in name, f'{name!r} is not the port')
                check(len(vm.qmp.command('query-spice')['channels']) >= 8,
                      str(vm.qmp.command('query-spice')))
                # Behind a reset clients of qxl lack what is as it was before it, without a
                # sandbox, too: its new surface is not drawn as a whole.
                if is_last:
                    vm.qmp.command('system_reset')
                for channel in others.values():
                    channel.close()
                session.close()
                until(lambda: not vm.qmp.command('query-spice').get('channels'),
                      'channels stay')
            end(vm)
    return test


def spice_password(folder):
    """On a path, behind a password that a monitor sets, which changes."""
    tools.needs_modules('ui-spice-core', 'hw-display-qxl')
    path = f'{folder}/spice'
    with spice_vm(folder, f'unix=on,addr={path}', ['-vga', 'qxl']) as vm:
        for password in ('first', 'second'):
            vm.qmp.command('set_password', protocol='spice', password=password)
            session = spice.Session(path, password)
            shows_the_same(vm, folder, session)
            try:
                spice.Session(path, 'wrong')
                raise AssertionError('a wrong password was let in')
            except Failure as failure:
                check('ticket' in str(failure), str(failure))
            session.close()
        end(vm)


def modules_are_refused(_):
    """What is in a module that is not loaded is an error that says so."""
    tools.needs_modules('hw-display-qxl', 'block-curl', 'hw-usb-redirect')
    with Vm(tools.qemu(), [*PC, '-device', 'qemu-xhci']) as vm:
        vm.refuses('module hw-display-qxl is not loaded', 'device_add', driver='qxl')
        vm.refuses('module hw-usb-redirect is not loaded', 'device_add',
                driver='usb-redir')
        vm.refuses('module block-curl is not loaded', 'blockdev-add', driver='https',
                url='https://127.0.0.1/', **{'node-name': 'far'})
        vm.refuses('module block-iscsi is not loaded', 'blockdev-add', driver='iscsi',
                transport='tcp', portal='127.0.0.1', target='far', lun=0,
                **{'node-name': 'far'})
        types = {item['name'] for item in vm.qmp.command('qom-list-types')}
        check('virtio-blk-pci' in types and 'qxl' not in types, 'modules were loaded')
        check(not vm.qmp.command('query-named-block-nodes'), 'a node was made')
        end(vm)


def modules_are_loaded_before(_):
    """What hotplug=usb lets a guest be given is loaded at the start."""
    tools.needs_modules('hw-usb-redirect')
    with Vm(tools.qemu(), [*PC, '-device', 'qemu-xhci'],
            sandbox='on,violation=kill,hotplug=usb:chardev') as vm:
        vm.qmp.command('chardev-add', id='far', backend={'type': 'null', 'data': {}})
        vm.qmp.command('device_add', driver='usb-redir', chardev='far', id='usb')
        end(vm)


def spice_encrypted(folder):
    """Over TLS, with a certificate of its own."""
    tools.needs_modules('ui-spice-core')
    subprocess.run([
        'openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2',
        '-subj', '/CN=test', '-keyout', f'{folder}/server-key.pem',
        '-out', f'{folder}/server-cert.pem'], check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    shutil.copy(f'{folder}/server-cert.pem', f'{folder}/ca-cert.pem')
    port = free_port()
    with spice_vm(folder, f'tls-port={port},addr=127.0.0.1,disable-ticketing=on,'
                  f'x509-dir={folder}', ['-vga', 'std']) as vm:
        for _ in range(2):
            session = spice.Session(('127.0.0.1', port), tls=True)
            shows_the_same(vm, folder, session)
            session.close()
        end(vm)


def refused_parts(folder):
    """What the server would do in ways of its own stops the start, by its name."""
    tools.needs_modules('ui-spice-core')
    for option, name in (('sasl=on', 'spice-sasl'), ('streaming-video=all',
                                                     'spice-streaming')):
        with Vm(tools.qemu(), [*PC, '-spice', f'unix=on,addr={folder}/s,{option}'],
                monitor=False) as vm:
            check(vm.wait() == 1 and name in vm.errors(), vm.errors())


def vnc_password(folder):
    """VNC asks for a password, which takes DES, and refuses a wrong one."""
    with Vm(tools.qemu(), [*PC, '-vnc', f'unix:{folder}/vnc,password=on', '-chardev',
                           'qemu-vdagent,id=agent,clipboard=on,mouse=on', '-device',
                           'virtio-serial', '-device',
                           'virtserialport,chardev=agent,name=com.redhat.spice.0'],
            sandbox='on,violation=kill') as vm:
        vm.qmp.command('set_password', protocol='vnc', password='secret')
        with socket.socket(socket.AF_UNIX) as sock:
            sock.settimeout(PATIENCE)
            sock.connect(f'{folder}/vnc')
            wire = sock.makefile('rwb', buffering=0)
            wire.write(wire.read(12))
            kinds = wire.read(wire.read(1)[0])
            check(kinds == b'\2', f'security types {kinds}')
            wire.write(b'\2')
            check(len(wire.read(16)) == 16, 'no challenge')
            wire.write(bytes(16))
            check(wire.read(4) == b'\0\0\0\1', 'a wrong password was let in')
        end(vm)


class Target:
    """An iSCSI target on the loopback interface, by tgtd."""

    NAME = 'iqn.2026-11.invalid.test:disk'

    def __init__(self, folder):
        if not shutil.which('tgtd'):
            raise Skip('there is no tgtd; it is in the package tgt')
        self.port = free_port()
        self.control = str(20000 + os.getpid() % 10000)
        self.image = Path(folder, 'target')
        self.image.write_bytes(bytes(16 << 20))
        self.log = Path(folder, 'tgtd')
        self.process = None
        self.start()

    def administer(self, *words):
        """A command to the daemon."""
        done = subprocess.run(['tgtadm', '-C', self.control, '--lld', 'iscsi', *words],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False)
        return done.returncode == 0

    def start(self):
        """Begins to serve the disk."""
        with self.log.open('ab') as log:
            self.process = subprocess.Popen(
                ['tgtd', '-f', '-C', self.control, '--iscsi',
                 f'portal=127.0.0.1:{self.port}'], stdin=subprocess.DEVNULL, stdout=log,
                stderr=log)
        until(lambda: self.administer('--op', 'new', '--mode', 'target', '--tid', '1',
                                      '-T', self.NAME), self.log.read_text)
        check(self.administer('--op', 'new', '--mode', 'logicalunit', '--tid', '1',
                              '--lun', '1', '-b', str(self.image)) and
              self.administer('--op', 'bind', '--mode', 'target', '--tid', '1', '-I',
                              'ALL'), self.log.read_text())

    def stop(self):
        """All connections are lost."""
        self.process.kill()
        self.process.wait()


def io(vm, *commands):
    """Commands of qemu-io on a disk, each of which has to work."""
    for command in commands:
        said = vm.qmp.command('human-monitor-command', **{
            'command-line': f'qemu-io disk "{command}"'})
        check('rror' not in said and 'failed' not in said, f'{command}: {said}')


def iscsi_disk(folder):
    """A guest's disk is on a target that goes away and comes back."""
    tools.needs_modules('block-iscsi')
    target = Target(folder)
    try:
        with Vm(tools.qemu(), [
                *PC, '-drive', f'file=iscsi://127.0.0.1:{target.port}/{target.NAME}/1,'
                'id=disk,if=none,format=raw', '-device', 'virtio-blk-pci,drive=disk'],
                sandbox='on,violation=kill') as vm:
            vm.qmp.command('cont')
            io(vm, 'write -P 7 1M 64k', 'read -P 7 1M 64k', 'write -z 2M 64k',
               'discard 8M 128k', 'writev -P 5 5M 4k 8k', 'flush')
            target.stop()
            target.start()
            io(vm, 'read -P 7 1M 64k', 'write -P 9 3M 128k', 'read -P 9 3M 128k')
            end(vm)
        check(target.image.read_bytes()[3 << 20:(3 << 20) + 4] == b'\t' * 4,
              'what was written is not on the target')
    finally:
        target.stop()


ROWS = {
    'SPICE with every channel, seen as QEMU sees it: qxl': spice_at_work(['-vga', 'qxl']),
    'the same with another card': spice_at_work(['-vga', 'std']),
    'SPICE on a path, with passwords': spice_password,
    'SPICE over TLS': spice_encrypted,
    'SPICE with what has no profile is refused': refused_parts,
    'VNC with a password, and an agent of its own': vnc_password,
    'a disk of an iSCSI target that goes and comes back': iscsi_disk,
    'modules after the lockdown are refused, and named': modules_are_refused,
    'modules of hotplug= are loaded before': modules_are_loaded_before,
}


def main():
    """Runs the rows, or those whose names have the words given."""
    words = sys.argv[1:]
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-feature-', words)
    tap.done()


main()
