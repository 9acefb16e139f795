#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a management layer lets a running VM do: block jobs, snapshots, dumps, the
NBD server, migration between two sandboxed QEMUs; each with the profile that the
refusal names, and what is not served ends in an ordinary error.
"""

import concurrent.futures
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import GIVEN, FirmwareGuest  # noqa: E402
from lib.qmp import Qmp, QmpError  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm, kvm_reason  # noqa: E402

MEBIBYTE = 1 << 20
BLOCKDEV = 'on,profile=feature/blockdev'


def img(*words):
    """qemu-img."""
    done = subprocess.run([tools.qemu().parent / 'qemu-img', *map(str, words)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)
    check(done.returncode == 0, f'qemu-img {words}: {done.stdout}')


def finish(vm):
    """No call was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
    check(vm.quit() == 0, vm.errors())
    check('qemu-sandbox: refused' not in vm.errors(), vm.errors())


def human(vm, line):
    """A command of the human monitor; what it says is an error."""
    said = vm.qmp.command('human-monitor-command', **{'command-line': line})
    check(not said.strip(), f'{line}: {said}')


def job(vm, name, **arguments):
    """Starts a job, completes it when it is ready, waits for a good end."""
    vm.qmp.command(name, job_id='job', **arguments)
    deadline = time.monotonic() + PATIENCE
    while True:
        jobs = [entry for entry in vm.qmp.command('query-jobs')
                if entry['id'] == 'job']
        if not jobs:
            return
        check(time.monotonic() < deadline, f'{name} does not end: {jobs}')
        if jobs[0]['status'] == 'ready':
            vm.qmp.command('job-complete', id='job')
        elif jobs[0]['status'] == 'concluded':
            vm.qmp.command('job-dismiss', id='job')
            check('error' not in jobs[0], f'{name}: {jobs[0].get("error")}')
            return
        time.sleep(0.05)


def block_jobs(aio, device=''):
    """Backup, mirror, snapshot, commit, stream, create, resize of a live disk."""
    def test(folder):
        for name, more in (('base', ['1M']), ('b', ['1M']), ('m', ['1M']),
                           ('top', ['-F', 'qcow2', '-b', folder / 'base'])):
            words = [*more[:-1], folder / name, more[-1]] if name != 'top' \
                else [*more, folder / name]
            img('create', '-q', '-f', 'qcow2', *words)
        with FirmwareGuest('tcg', [
                '-object', 'iothread,id=io', '-blockdev',
                'driver=qcow2,node-name=top,file.driver=file,file.filename='
                f'{folder}/top,file.aio={aio}', '-device',
                f'virtio-blk-pci,drive=top{device}'], sandbox=BLOCKDEV) as vm:
            vm.qmp.command('cont')
            vm.check_work()
            for name in ('b', 'm'):
                vm.qmp.command('blockdev-add', driver='qcow2', node_name=name, file={
                    'driver': 'file', 'filename': f'{folder}/{name}'})
            job(vm, 'blockdev-backup', device='disk', target='b', sync='full')
            job(vm, 'blockdev-mirror', device='top', target='m', sync='full')
            for name, work in (('s', 'block-commit'), ('t', 'block-stream')):
                vm.qmp.command('blockdev-snapshot-sync', node_name='m',
                               snapshot_file=f'{folder}/{name}',
                               snapshot_node_name=name)
                job(vm, work, device=name)
            job(vm, 'blockdev-create', options={
                'driver': 'file', 'filename': f'{folder}/new', 'size': MEBIBYTE})
            vm.qmp.command('block_resize', node_name='b', size=4 * MEBIBYTE)
            vm.qmp.command('blockdev-del', node_name='b')
            finish(vm)
        check((folder / 'new').stat().st_size == MEBIBYTE, 'nothing was made')
    return test


def internal_snapshots(folder):
    """savevm and loadvm, the jobs for them, and -loadvm."""
    img('create', '-q', '-f', 'qcow2', folder / 'disk', '8M')
    options = ['-machine', 'q35,accel=tcg', '-m', '32', '-blockdev',
               'driver=qcow2,node-name=disk,file.driver=file,file.filename='
               f'{folder}/disk', '-device', 'virtio-blk-pci,drive=disk']
    with Vm(tools.qemu(), options) as vm:
        vm.qmp.command('cont')
        human(vm, 'savevm one')
        human(vm, 'loadvm one')
        more = {'vmstate': 'disk', 'devices': ['disk']}
        job(vm, 'snapshot-save', tag='two', **more)
        job(vm, 'snapshot-load', tag='two', **more)
        job(vm, 'snapshot-delete', tag='two', devices=['disk'])
        finish(vm)
    with Vm(tools.qemu(), [*options, '-loadvm', 'one']) as vm:
        vm.qmp.command('cont')
        finish(vm)


def nbd_server(folder):
    """The disk of a running VM, read by somebody else."""
    with FirmwareGuest('tcg', sandbox='on,profile=feature/nbd-server,'
                       f'files={folder}') as vm:
        vm.qmp.command('cont')
        vm.check_work()
        vm.qmp.command('nbd-server-start', addr={
            'type': 'unix', 'data': {'path': f'{folder}/nbd'}})
        vm.qmp.command('nbd-server-add', device='disk')
        img('convert', '-f', 'raw', '-O', 'raw',
            f'nbd+unix:///disk?socket={folder}/nbd', folder / 'copy')
        check(GIVEN in (folder / 'copy').read_bytes(), 'another disk')
        vm.qmp.command('nbd-server-remove', name='disk')
        vm.qmp.command('nbd-server-stop')
        finish(vm)


def dumps(folder):
    """The guest's memory into files, in the monitor's thread and in another."""
    with FirmwareGuest('tcg', sandbox='on,profile=feature/memory-dump,'
                       f'files={folder}') as vm:
        vm.qmp.command('cont')
        vm.check_work()
        vm.qmp.command('dump-guest-memory', paging=False,
                       protocol=f'file:{folder}/elf')
        vm.qmp.command('dump-guest-memory', paging=False, detach=True,
                       protocol=f'file:{folder}/zlib', format='kdump-zlib')
        deadline = time.monotonic() + PATIENCE
        while vm.qmp.command('query-dump')['status'] == 'active':
            check(time.monotonic() < deadline, 'the dump does not end')
            time.sleep(0.1)
        check(vm.qmp.command('query-dump')['status'] == 'completed', 'no dump')
        for name, key in (('memsave', 'val'), ('pmemsave', 'val')):
            vm.qmp.command(name, **{key: 0x7c00, 'size': 512,
                                    'filename': f'{folder}/{name}'})
        check((folder / 'pmemsave').read_bytes() == tools.boot_sector(),
              'other memory')
        finish(vm)


def wait_status(vm, command, wanted, bad=()):
    """Waits for the status that a query gives."""
    deadline = time.monotonic() + PATIENCE
    while True:
        status = vm.qmp.command(command).get('status')
        if status == wanted:
            return
        check(status not in bad and time.monotonic() < deadline,
              f'{command}: {vm.qmp.command(command)} {vm.errors()}')
        time.sleep(0.1)


def migrates(uri, *capabilities, accel='tcg', early=True):
    """One sandboxed QEMU to another; early: -incoming names the way."""
    def test(folder):
        reason = kvm_reason() if accel == 'kvm' else None
        if reason:
            raise Skip(reason)
        place = uri.format(dir=folder, port=49152 + os.getpid() % 64)
        image = folder / 'disk'
        image.write_bytes((tools.boot_sector() + GIVEN).ljust(MEBIBYTE, b'\0'))
        options = ['-machine', f'q35,accel={accel}', '-m', '64', '-drive',
                   f'file={image},format=raw,if=none,id=disk', '-device',
                   'virtio-blk-pci,drive=disk']
        through_file = place.startswith('file:')
        with Vm(tools.qemu(), options, 'on,profile=feature/migration,'
                f'files={folder}') as source:
            source.qmp.command('cont')
            source.wait_console('QS copied', 60)
            if through_file:
                allow(source, capabilities)
                source.qmp.command('migrate', uri=place)
                wait_status(source, 'query-migrate', 'completed', ['failed'])
            with Vm(tools.qemu(), [*options, '-incoming',
                                   place if early else 'defer'],
                    f'on,files={folder}', paused=False) as target:
                if not through_file:
                    allow(source, capabilities)
                    if not early:
                        allow(target, capabilities)
                        target.qmp.command('migrate-incoming', uri=place)
                    source.qmp.command('migrate', uri=place)
                    wait_status(source, 'query-migrate', 'completed', ['failed'])
                wait_status(target, 'query-status', 'running')
                before, deadline = target.console(), time.monotonic() + PATIENCE
                while len(target.console()) <= len(before):
                    check(time.monotonic() < deadline, 'the guest stands still')
                    time.sleep(0.05)
                finish(target)
            finish(source)
    return test


def post_copy(hotplug, *capabilities, breaks=False, tls=False):
    """A row: the guest runs at its target before its memory is there."""
    def test(folder):
        if not os.access('/dev/userfaultfd', os.R_OK | os.W_OK):
            raise Skip('/dev/userfaultfd cannot be opened')
        image = folder / 'disk'
        image.write_bytes((tools.boot_sector() + GIVEN).ljust(MEBIBYTE, b'\0'))
        options = ['-machine', 'q35,accel=tcg', '-m', '64', '-drive',
                   f'file={image},format=raw,if=none,id=disk', '-device',
                   'virtio-blk-pci,drive=disk']
        sandbox = f'on,hotplug={hotplug},files={folder}'
        with Vm(tools.qemu(), options, sandbox) as source, \
                Vm(tools.qemu(), [
                    *options, '-incoming', 'defer', '-chardev',
                    f'socket,id=oob,path={folder}/oob,server=on,wait=off', '-mon',
                    'chardev=oob,mode=control'], sandbox, paused=False) as target:
            if tls:
                share_keys(source, target, folder)
            start_post_copy(source, target, folder, capabilities)
            if breaks:
                recover(source, target, folder, 'postcopy-preempt' in capabilities)
            source.qmp.command('migrate-set-parameters', max_bandwidth=1 << 30,
                               max_postcopy_bandwidth=0)
            wait_status(source, 'query-migrate', 'completed', ['failed'])
            wait_status(target, 'query-migrate', 'completed', ['failed'])
            wait_status(target, 'query-status', 'running')
            before = target.console()
            until(lambda: len(target.console()) > len(before), 'the guest stands still')
            finish(target)
            finish(source)
    return test


def start_post_copy(source, target, folder, capabilities):
    """Moves a guest that has begun to copy, and lets its memory come slowly."""
    source.qmp.command('cont')
    source.wait_console('QS copied', 60)
    for vm in (source, target):
        allow(vm, ['postcopy-ram', *capabilities])
    target.qmp.command('migrate-incoming', uri=f'unix:{folder}/sock')
    source.qmp.command('migrate-set-parameters', max_bandwidth=65536,
                       max_postcopy_bandwidth=65536)
    source.qmp.command('migrate', uri=f'unix:{folder}/sock')
    wait_status(source, 'query-migrate', 'active', ['failed'])
    source.qmp.command('migrate-start-postcopy')
    wait_status(source, 'query-migrate', 'postcopy-active', ['failed'])
    wait_status(target, 'query-migrate', 'postcopy-active', ['failed'])


def share_keys(source, target, folder):
    """What the guest's memory comes by is encrypted, with keys from a file."""
    (folder / 'keys.psk').write_text('qemu:0123456789abcdef\n')
    for vm, endpoint in ((source, 'client'), (target, 'server')):
        vm.qmp.command('object-add', **{'qom-type': 'tls-creds-psk'}, id='keys',
                       endpoint=endpoint, dir=str(folder))
        vm.qmp.command('migrate-set-parameters', tls_creds='keys')


def recover(source, target, folder, in_channels):
    """The connection is gone and comes again: on a path, on a port, as a descriptor.

    The main loop of the target may wait for memory that is not there.
    """
    monitor = Qmp.connect(folder / 'oob', oob=True)
    for vm, end in zip((source.qmp, monitor), socket.socketpair()):
        vm.command('getfd', end.fileno(), fdname='again')
        end.close()
    ways = [(cut_by_pause, f'unix:{folder}/again'), (cut_by_yank, 'tcp:127.0.0.1:49187'),
            (cut_by_pause, 'fd:again')]
    # A descriptor is one channel
    for cut, uri in ways[:2] if in_channels else ways:
        cut(source)
        wait_status(source, 'query-migrate', 'postcopy-paused', ['failed', 'completed'])
        until(lambda uri=uri: has_recovered(monitor, uri), 'the target does not pause')
        source.qmp.command('migrate', uri=uri, resume=True)
        wait_status(source, 'query-migrate', 'postcopy-active', ['failed'])
        wait_status(target, 'query-migrate', 'postcopy-active', ['failed'])


def cut_by_pause(vm):
    """The migration's own way to give a connection up."""
    vm.qmp.command('migrate-pause')


def cut_by_yank(vm):
    """The way for any connection that hangs."""
    vm.qmp.command('yank', instances=[{'type': 'migration'}])


def has_recovered(monitor, uri):
    """Whether the target has noticed that its source is gone, and waits for it now."""
    try:
        monitor.out_of_band('migrate-recover', uri=uri)
        return True
    except QmpError as error:
        check('when postcopy is paused' in str(error), str(error))
        return False


def transferred(folder):
    """The next QEMU takes the guest's memory over as it lies there (mode cpr-transfer)."""
    image = folder / 'disk'
    image.write_bytes((tools.boot_sector() + GIVEN).ljust(MEBIBYTE, b'\0'))
    options = ['-machine', 'q35,accel=tcg,memory-backend=ram,aux-ram-share=on', '-m', '64',
               '-object', 'memory-backend-memfd,id=ram,size=64M', '-drive',
               f'file={image},format=raw,if=none,id=disk', '-device',
               'virtio-blk-pci,drive=disk']
    sandbox = f'on,hotplug=migration,files={folder}'
    places = {kind: {'transport': 'socket', 'type': 'unix', 'path': str(folder / kind)}
              for kind in ('main', 'cpr')}
    incoming = ['-incoming', f'unix:{folder}/main', '-incoming', json.dumps(
        {'channel-type': 'cpr', 'addr': places['cpr']})]
    with Vm(tools.qemu(), options, sandbox) as source, \
            concurrent.futures.ThreadPoolExecutor(1) as pool:
        source.qmp.command('cont')
        source.wait_console('QS copied', 60)
        source.qmp.command('migrate-set-parameters', mode='cpr-transfer')
        starts = pool.submit(Vm, tools.qemu(), [*options, *incoming], sandbox, paused=False)
        until((folder / 'cpr').exists, 'the target does not listen')
        source.qmp.command('migrate', channels=[
            {'channel-type': kind, 'addr': place} for kind, place in places.items()])
        with starts.result() as target:
            wait_status(source, 'query-migrate', 'completed', ['failed'])
            wait_status(target, 'query-status', 'running')
            before = target.console()
            until(lambda: len(target.console()) > len(before), 'the guest stands still')
            finish(target)
        finish(source)


def deferred_descriptor(folder):
    """A state out of an open file, which a monitor names by its number."""
    state = folder / 'state'
    with FirmwareGuest('tcg', sandbox='on,profile=feature/migration,'
                       f'files={folder}') as source:
        source.qmp.command('cont')
        source.wait_console('QS copied', 60)
        source.qmp.command('migrate', uri=f'file:{state}')
        wait_status(source, 'query-migrate', 'completed', ['failed'])
        with state.open('rb') as file, FirmwareGuest(
                'tcg', ['-incoming', 'defer'], paused=False,
                pass_fds=(file.fileno(),)) as target:
            target.qmp.command('migrate-incoming', uri=f'fd:{file.fileno()}')
            wait_status(target, 'query-status', 'running')
            finish(target)
        finish(source)


def deferred_refusal(uri, *words):
    """What a deferred migration was not composed for is not tried."""
    def test(folder):
        with FirmwareGuest('tcg', ['-incoming', 'defer'], paused=False) as vm:
            try:
                vm.qmp.command('migrate-incoming', uri=uri.format(dir=folder))
            except QmpError as error:
                for word in words:
                    check(word in str(error), str(error))
            else:
                check(False, f'{uri} is served')
            finish(vm)
    return test


def allow(vm, capabilities):
    """Switches capabilities of migration on."""
    if capabilities:
        vm.qmp.command('migrate-set-capabilities', capabilities=[
            {'capability': name, 'state': True} for name in capabilities])


def not_served(capability, incoming):
    """An ordinary error, and the VM goes on."""
    def test(_folder):
        options = ['-incoming', 'defer'] if incoming else []
        with FirmwareGuest('tcg', options, sandbox='on,profile=feature/migration',
                           paused=not incoming) as vm:
            try:
                allow(vm, [capability])
            except QmpError as error:
                check('not supported' in str(error), str(error))
            else:
                check(False, f'{capability} is served')
            finish(vm)
    return test


ROWS = {
    'block jobs': block_jobs('threads'),
    'block jobs, event loop': block_jobs('threads', ',iothread=io'),
    'block jobs, io_uring': block_jobs('io_uring'),
    'snapshots inside an image': internal_snapshots,
    'NBD server': nbd_server,
    'memory dumped': dumps,
    'migration, unix': migrates('unix:{dir}/sock'),
    'migration, tcp': migrates('tcp:127.0.0.1:{port}'),
    'migration, kvm': migrates('unix:{dir}/sock', accel='kvm'),
    'migration, file': migrates('file:{dir}/state'),
    'migration, deferred': migrates('unix:{dir}/sock', 'return-path', 'events',
                                    early=False),
    'migration, multifd': migrates('tcp:127.0.0.1:{port}', 'multifd', early=False),
    'migration, xbzrle': migrates('unix:{dir}/sock', 'xbzrle', 'auto-converge',
                                  early=False),
    'migration, deferred, descriptor': deferred_descriptor,
    'not served: deferred, file': deferred_refusal(
        'file:{dir}/state', "incoming 'file'", 'profile=feature/incoming-file'),
    'not served: deferred, program': deferred_refusal(
        'exec:true', 'starts nothing else'),
    'migration, to the next QEMU on this host': transferred,
    'migration, post-copy': post_copy('auto'),
    'migration, post-copy in two channels': post_copy('migration', 'postcopy-preempt'),
    'migration, post-copy, broken off': post_copy('migration', breaks=True),
    'migration, post-copy in two channels, broken off':
        post_copy('migration', 'postcopy-preempt', breaks=True),
    'migration, post-copy, encrypted, broken off':
        post_copy('migration', breaks=True, tls=True),
    'migration, post-copy in two channels, encrypted, broken off':
        post_copy('migration', 'postcopy-preempt', breaks=True, tls=True),
    'not served: background snapshot': not_served('background-snapshot', False),
}


def main():
    """All rows."""
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-jobs-', sys.argv[1:])
    tap.done()


main()
