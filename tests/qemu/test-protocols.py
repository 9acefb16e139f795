#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Disks of FTP and NFS servers and of Ceph clusters, under the lockdown.

test-protocols.py [WORD...]     runs all tests, or those whose names have the words
test-protocols.py --install     installs the servers

Each library works against the server that people use it with (FTP's is the test's own), in
a network of the test's own.  Servers go away and come back.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.ceph import Ceph  # noqa: E402
from lib.firmware import GIVEN  # noqa: E402
from lib.ftp import Ftp  # noqa: E402
from lib.namespaces import own_host  # noqa: E402
from lib.nfs import Nfs  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Failure, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PACKAGES = 'nfs-ganesha nfs-ganesha-vfs rpcbind ceph-mon ceph-osd ceph-common openssl'
INSTALL = (f'dpkg -s {PACKAGES} >/dev/null 2>&1 ||'
           f' apt-get -q -y --no-install-recommends install {PACKAGES} >&2')
MEBIBYTE = 1 << 20
PC = ['-machine', 'pc,accel=tcg', '-m', '64']


def boot_disk():
    """A disk that the firmware begins from, each mebibyte of which is full of its number."""
    content = bytearray(b''.join(bytes([number]) * MEBIBYTE for number in range(16)))
    head = tools.boot_sector() + GIVEN
    content[:len(head)] = head
    return bytes(content)


def end(vm):
    """Nothing was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(vm.quit() == 0, vm.errors())


def io(vm, command, disk='disk'):
    """What qemu-io says of a command."""
    before = len(vm.errors())
    said = vm.qmp.command('human-monitor-command', **{
        'command-line': f'qemu-io {disk} "{command}"'})
    return said + vm.errors()[before:]


def works(vm, *commands, disk='disk'):
    """Each of them has to."""
    for command in commands:
        said = io(vm, command, disk)
        check(command == 'flush' and not said or ' bytes at offset ' in said
              and 'rror' not in said and 'failed' not in said, f'{command}: {said}')


def refused(vm, advice, **node):
    """A disk that cannot be plugged in, and why."""
    try:
        vm.qmp.command('blockdev-add', **node)
    except QmpError as error:
        check(advice in str(error), f'{advice} is not in: {error}')
        return
    raise Failure('the disk was plugged in')


def start(disk, *more, sandbox='hotplug=block', **options):
    """A VM with that disk (a node, or a -drive), and a guest that reads it by its vCPU."""
    drive = (['-blockdev', json.dumps({**disk, 'node-name': 'disk'})]
             if isinstance(disk, dict) else ['-drive', f'if=none,id=disk,{disk}'])
    return Vm(tools.qemu(), [
        *PC, *drive, '-device',
        'virtio-blk-pci,drive=disk,bootindex=0,ioeventfd=off,share-rw=on', *more],
        sandbox=f'on,violation=kill,{sandbox}', **options)


def boots(vm, writes=True):
    """The guest reads its disk, and writes to it if it may."""
    vm.qmp.command('cont')
    text = vm.wait_console('QS copied' if writes else 'second sector', 60)
    check('QS hello from the second sector' in text, text)


def plug(vm):
    """The node `more` becomes a disk in the event loop of a thread."""
    vm.qmp.command('device_add', driver='virtio-blk-pci', drive='more', id='dev',
                   iothread='io', **{'share-rw': True})


def unplug(vm):
    """And is none any more."""
    vm.qmp.command('device_del', id='dev')
    vm.qmp.command('system_reset')
    until(lambda: 'dev' not in [item['name'] for item in vm.qmp.command(
        'qom-list', path='/machine/peripheral')], 'the disk is not unplugged')


def removed(vm, node):
    """Whether it could be: a device that is gone lets go of its node a little later."""
    try:
        vm.qmp.command('blockdev-del', **{'node-name': node})
    except QmpError:
        return False
    return True


# --- FTP


def certificate(folder):
    """A server's own, and its key."""
    subprocess.run([
        'openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj',
        '/CN=localhost', '-keyout', f'{folder}/key.pem', '-out', f'{folder}/cert.pem'],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    path = Path(folder, 'all.pem')
    path.write_text(Path(folder, 'key.pem').read_text()
                    + Path(folder, 'cert.pem').read_text())
    return path


def ftp_disk(scheme='ftp', host='127.0.0.1', old=False, sandbox='hotplug=block'):
    """A row: the server goes away and comes back; further disks of its, and of others."""
    def test(folder):
        tools.needs_modules('block-curl')
        settings = {'content': boot_disk(), 'old': old,
                    'certificate': certificate(folder) if scheme == 'ftps' else None}
        server, other = Ftp(**settings), Ftp(**settings)

        def disk(port, host=host):
            return {'driver': scheme, 'url': f'{scheme}://{host}:{port}/disk',
                    'read-only': True, 'readahead': 65536,
                    **({'sslverify': False} if scheme == 'ftps' else {})}
        try:
            with start(disk(server.port), sandbox=sandbox) as vm:
                boots(vm, writes=False)
                works(vm, 'read -P 1 1M 256k', 'read -P 9 9M 1M', 'read -P 3 3M 64k')
                check('RETR' in server.commands, 'nothing was fetched')
                if 'none' not in sandbox:
                    vm.qmp.command('blockdev-add', **{'node-name': 'more',
                                                      **disk(server.port)})
                    works(vm, 'read -P 2 2M 1M', disk='more')
                    vm.qmp.command('blockdev-del', **{'node-name': 'more'})
                    refused(vm, '127.0.0.2', **{'node-name': 'more'},
                            **disk(other.port, '127.0.0.2'))
                server.close()
                check('rror' in io(vm, 'read -P 7 7M 64k'),
                      'a server that is gone was read from')
                server = Ftp(**settings, port=server.port)
                works(vm, 'read -P 7 7M 64k')
                end(vm)
        finally:
            server.close()
            other.close()
    return test


# --- NFS


def nfs_disk(folder):
    """The server goes away, the guest waits, and it comes back.

    It takes clients from ports below 1024 only, as most do.
    """
    tools.needs_modules('block-nfs')
    server = Nfs(folder, ports=True)
    for name in ('disk', 'more'):
        (server.share / name).write_bytes(boot_disk())

    def node(name, host='127.0.0.1'):
        return {'driver': 'nfs', 'server': {'type': 'inet', 'host': host},
                'path': f'{server.share}/{name}'}
    try:
        with start(node('disk'), '-object', 'iothread,id=io') as vm:
            boots(vm)
            works(vm, 'write -P 7 1M 256k', 'read -P 7 1M 256k', 'write -z 2M 64k',
                  'writev -P 5 5M 4k 8k', 'flush')
            vm.qmp.command('blockdev-add', **node('more'), **{'node-name': 'more'})
            plug(vm)
            works(vm, 'write -P 8 2M 1M', 'read -P 8 2M 1M', disk='more')
            vm.qmp.command('query-named-block-nodes')
            unplug(vm)
            vm.qmp.command('block_resize', **{'node-name': 'more', 'size': 32 << 20})
            until(lambda: removed(vm, 'more'), 'the node stays in use')
            refused(vm, 'connect=127.0.0.2:111', **node('more', '127.0.0.2'),
                    **{'node-name': 'more'})
            server.stop()
            answers_while(vm, server.start, 'read -P 7 1M 64k')
            works(vm, 'write -P 9 3M 128k', 'read -P 9 3M 128k')
            end(vm)
        check((server.share / 'disk').read_bytes()[3 << 20:(3 << 20) + 4] == b'\t' * 4,
              'what was written is not on the server')
        check((server.share / 'more').stat().st_size == 32 << 20, 'nothing was resized')
    finally:
        server.close()


def answers_while(vm, comes_back, command):
    """A guest's disk is gone for a while: its monitor answers, and the guest goes on."""
    done = []
    reader = threading.Thread(target=lambda: done.append(io(vm, command)))
    check(vm.qmp.command('query-status')['running'], 'the guest does not run')
    comes_back()
    reader.start()
    reader.join(60)
    check(done and 'rror' not in done[0], f'{command}: {done}')


# --- Ceph


def rbd(cluster, image='disk', **more):
    """A node."""
    return {'driver': 'rbd', 'pool': 'rbd', 'image': image,
            'conf': str(cluster.configuration), **more}


def fill(cluster, *images):
    """Images that the firmware begins from."""
    path = cluster.folder / 'content'
    path.write_bytes(boot_disk())
    for image in images:
        cluster.ceph('rbd', 'import', path, f'rbd/{image}')


def rbd_disk(auth):
    """A row: every kind of request, further disks, and servers that go and come back."""
    def test(folder):
        tools.needs_modules('block-rbd')
        cluster = Ceph(folder, ['127.0.0.1', '127.0.0.3'], auth=auth)
        try:
            fill(cluster, 'disk', 'more')
            with start(rbd(cluster), '-object', 'iothread,id=io') as vm:
                boots(vm)
                works(vm, 'write -P 7 1M 256k', 'read -P 7 1M 256k', 'write -z 2M 64k',
                      'discard 3M 64k', 'flush', *(f'read -P {number} {number}M 1M'
                                                   for number in range(6, 16)))
                more_disks(vm, cluster)
                servers_go(vm, cluster)
                end(vm)
        finally:
            cluster.close()
    return test


def connections():
    """All of this network's, as text."""
    return subprocess.run(['ss', '-tnH'], check=True, stdout=subprocess.PIPE,
                          text=True).stdout


def more_disks(vm, cluster):
    """Another disk of the cluster, in the event loop of a thread; snapshots and sizes."""
    node = {'node-name': 'more'}
    vm.qmp.command('blockdev-add', **rbd(cluster, 'more'), **node)
    plug(vm)
    works(vm, 'write -P 8 2M 1M', 'read -P 8 2M 1M', 'flush', disk='more')
    vm.qmp.command('block_resize', **node, size=32 << 20)
    vm.qmp.command('blockdev-snapshot-internal-sync', device='more', name='before')
    works(vm, 'write -P 9 2M 1M', disk='more')
    check('before' in cluster.ceph('rbd', 'snap', 'ls', 'rbd/more'), 'there is no snapshot')
    vm.qmp.command('blockdev-snapshot-delete-internal-sync', device='more', name='before')
    vm.qmp.command('query-named-block-nodes')


def servers_go(vm, cluster):
    """The monitor's end goes unnoticed; without servers of objects the guest waits."""
    cluster.stop('mon.a')
    works(vm, 'read -P 7 1M 64k')
    cluster.start_monitor()
    for number in (0, 1):
        cluster.stop(f'osd.{number}')
    check(vm.qmp.command('query-status')['running'], 'the guest does not run')
    for number in (0, 1):
        cluster.start_osd(number)
    works(vm, 'read -P 7 1M 64k', 'write -P 9 3M 128k', 'read -P 9 3M 128k')


def rbd_elsewhere(folder):
    """A host joins the cluster: it is reached in public_network.  No other cluster is."""
    tools.needs_modules('block-rbd')
    cluster = Ceph(folder, more='public_network = 127.0.0.0/29')
    try:
        fill(cluster, 'disk')
        with start(rbd(cluster)) as vm:
            boots(vm)
            cluster.addresses.append('127.0.0.4')
            cluster.make_osd(1)
            works(vm, *(f'read -P {number} {number}M 1M' for number in range(1, 16)))
            check('127.0.0.4:' in connections(), 'nobody went to the new host')
            other = Path(folder, 'other.conf')
            other.write_text('[global]\nmon_host = [v2:127.0.0.9:3300/0,v1:127.0.0.9:6789/0]'
                             '\nauth_client_required = none\n')
            refused(vm, f'start QEMU with -sandbox files={folder}',
                    **rbd(cluster, **{'conf': str(other), 'node-name': 'more'}))
            refused(vm, 'connect=127.0.0.9:6789', driver='rbd', pool='rbd', image='disk',
                    server=[{'host': '127.0.0.9', 'port': '6789'}], **{'node-name': 'more'})
    finally:
        cluster.close()


def rbd_later(folder):
    """A VM that had no such disk is given one, by what its command line says of that."""
    tools.needs_modules('block-rbd')
    cluster = Ceph(folder, auth='cephx')
    try:
        fill(cluster, 'disk', 'more')
        with Vm(tools.qemu(), [*PC, '-object', 'iothread,id=io'], sandbox=(
                'on,violation=kill,hotplug=block,profile=block/rbd-plugged,'
                f'files={folder}:ro,connect=127.0.0.0/24:3300-7568')) as vm:
            vm.qmp.command('cont')
            more_disks(vm, cluster)
            end(vm)
        with Vm(tools.qemu(), PC, sandbox='on,violation=kill,hotplug=block') as vm:
            refused(vm, 'module block-rbd is not loaded',
                    **rbd(cluster, **{'node-name': 'more'}))
            end(vm)
    finally:
        cluster.close()


def rbd_without_more(folder):
    """The conventional spelling, and a VM to which nothing is added."""
    tools.needs_modules('block-rbd')
    cluster = Ceph(folder)
    try:
        fill(cluster, 'disk')
        with start(f'file=rbd:rbd/disk:conf={cluster.configuration},format=raw',
                   sandbox='hotplug=none') as vm:
            boots(vm)
            works(vm, 'write -P 7 1M 256k', 'read -P 7 1M 256k', 'flush')
            end(vm)
    finally:
        cluster.close()


ROWS = {
    'a disk of an FTP server': ftp_disk(),
    'a disk of an FTP server that knows PASV only': ftp_disk(old=True),
    'a disk of an FTP server, by name': ftp_disk(host='localhost'),
    'a disk of an FTP server, to which nothing is added':
        ftp_disk(host='localhost', sandbox='hotplug=none'),
    'a disk of an FTP server over TLS': ftp_disk('ftps'),
    'a disk of an NFS server that goes and comes back': nfs_disk,
    'a disk of a Ceph cluster': rbd_disk('none'),
    'a disk of a Ceph cluster with keys': rbd_disk('cephx'),
    'a disk of a Ceph cluster that grows, and one of another': rbd_elsewhere,
    'a disk of a Ceph cluster, plugged into a VM that had none': rbd_later,
    'a disk of a Ceph cluster, to which nothing is added': rbd_without_more,
}


def main():
    """Runs the rows, or those whose names have the words given."""
    words = sys.argv[1:]
    if words == ['--install']:
        sys.exit(subprocess.run(INSTALL, shell=True, check=False).returncode)
    own_host()
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-protocols-', words)
    tap.done()


main()
