# SPDX-License-Identifier: GPL-2.0-or-later
"""Management operations on block nodes and disks.

An operation is a function of the world and of random numbers.  It returns when the
monitor has answered, or raises QmpError where that was an error object.
"""

import socket
import struct

from lib.qmp import QmpError
from lib.tap import PATIENCE, check

from .world import MEBIBYTE

SPEEDS = (0, 4 * MEBIBYTE, 64 * MEBIBYTE)
ENGINES = ('threads', 'threads', 'native', 'io_uring')


def take_away(world, name):
    """Unplugs one thing that is plugged."""
    world.plugged.pop(name)()


def unplug(world, random):
    """Whatever is plugged: one of it goes."""
    if world.plugged:
        take_away(world, random.choice(sorted(world.plugged)))


def unplug_all(world):
    """All of it goes; what refuses to go stays behind, as an error."""
    for name in sorted(world.plugged):
        try:
            take_away(world, name)
        except QmpError:
            pass


def make_image(world, random, size=4 * MEBIBYTE):
    """A new image in the folder of the images, made by QEMU; (format, path)."""
    kind = random.choice(('raw', 'qcow2'))
    path = world.images / world.name('disk')
    job = world.name('create')
    world.ask('blockdev-create', job_id=job, options={
        'driver': 'file', 'filename': str(path), 'size': size if kind == 'raw' else 0})
    end_creation(world, job)
    if kind == 'qcow2':
        node = world.name('new')
        world.ask('blockdev-add', driver='file', node_name=node, filename=str(path))
        try:
            world.ask('blockdev-create', job_id=job, options={
                'driver': 'qcow2', 'file': node, 'size': size})
            end_creation(world, job)
        finally:
            world.ask('blockdev-del', node_name=node)
    return kind, path


def end_creation(world, job):
    """A job of blockdev-create ends by hand."""
    world.wait_job(job, ('concluded',))
    error = next((one.get('error') for one in world.ask('query-jobs')
                  if one['id'] == job), None)
    world.ask('job-dismiss', id=job)
    if error:
        raise QmpError(f'blockdev-create: {error}')


def add_node(world, random, kind, path, read_only=False):
    """A file and its format; the name of the upper node and how both go."""
    node = world.name('node')
    engine = random.choice(ENGINES)
    options = {'aio': engine}
    if engine == 'native':
        options['cache'] = {'direct': True}
    world.ask('blockdev-add', driver='file', node_name=f'{node}f', filename=str(path),
              read_only=read_only, **options)
    try:
        world.ask('blockdev-add', driver=kind, node_name=node, file=f'{node}f',
                  read_only=read_only)
    except QmpError:
        world.ask('blockdev-del', node_name=f'{node}f')
        raise

    def remove():
        world.ask('blockdev-del', node_name=node)
        world.ask('blockdev-del', node_name=f'{node}f')
        path.unlink()
    return node, remove


def plug_disk(world, random):
    """A disk on a port, on the SCSI bus or on USB."""
    kind, path = make_image(world, random)
    node, remove = add_node(world, random, kind, path)
    device = world.name('disk')
    where = random.choice(('pci', 'scsi', 'usb', 'none'))
    try:
        if where == 'pci':
            world.ask('device_add', driver='virtio-blk-pci', id=device, drive=node,
                      bus=f'rp{random.randrange(6)}')
        elif where == 'scsi':
            world.ask('device_add', driver='scsi-hd', id=device, drive=node,
                      bus='scsi.0', lun=random.randrange(8, 200))
        elif where == 'usb':
            world.ask('device_add', driver='usb-storage', id=device, drive=node,
                      bus='usb.0')
    except QmpError:
        remove()
        raise

    def away():
        if where != 'none':
            world.ask('device_del', id=device)
            if not world.gone(device):
                world.plugged[device] = away
                return
        remove()
    world.plugged[device] = away


def snapshot(world, random):
    """An external snapshot of the guest's disk."""
    if len(world.chain) > 6:
        commit(world, random)
        return
    node = world.name('top')
    path = world.images / f'{node}.qcow2'
    if random.random() < 0.5:
        world.ask('blockdev-snapshot-sync', **{
            'node-name': world.chain[-1][0], 'snapshot-node-name': node,
            'snapshot-file': str(path), 'format': 'qcow2'})
    else:
        world.img('create', '-f', 'qcow2', '-b', world.chain[-1][1], '-F', 'qcow2', path)
        world.ask('blockdev-add', driver='file', node_name=f'{node}f',
                  filename=str(path))
        world.ask('blockdev-add', driver='qcow2', node_name=node, file=f'{node}f',
                  backing=None)
        try:
            world.ask('transaction', actions=[{'type': 'blockdev-snapshot', 'data': {
                'node': world.chain[-1][0], 'overlay': node}}])
        except QmpError:
            world.ask('blockdev-del', node_name=node)
            world.ask('blockdev-del', node_name=f'{node}f')
            raise
    world.chain.append((node, path))


def commit(world, random):
    """Part of the chain, or its top, is written down into what is below."""
    if len(world.chain) < 2:
        return
    low = random.randrange(len(world.chain) - 1)
    high = random.randrange(low + 1, len(world.chain))
    job = world.name('commit')
    world.ask('block-commit', job_id=job, device=world.chain[-1][0], **{
        'base-node': world.chain[low][0], 'top-node': world.chain[high][0],
        'speed': random.choice(SPEEDS)})
    if high == len(world.chain) - 1 and random.random() < 0.3:
        world.wait_job(job, ('ready', 'concluded'))
        world.ask('job-cancel', id=job)
        world.end_job(job)
        return
    world.finish_job(job)
    drop(world, low + 1, high)


def drop(world, first, last):
    """Nodes of the chain that hold nothing any more."""
    gone = world.chain[first:last + 1]
    del world.chain[first:last + 1]
    known = {one['node-name'] for one in world.ask('query-named-block-nodes',
                                                   flat=True)}
    for node, path in gone:
        for name in (node, f'{node}f'):
            if name in known:
                try:
                    world.ask('blockdev-del', node_name=name)
                except QmpError:
                    pass        # QEMU took it away with its parent
        path.unlink()


def stream(world, random):
    """What is below comes up into the top."""
    if len(world.chain) < 2:
        return
    low = random.randrange(len(world.chain))
    if low >= len(world.chain) - 1:
        low = -1
    job = world.name('stream')
    base = {'base-node': world.chain[low][0]} if low >= 0 else {}
    world.ask('block-stream', job_id=job, device=world.chain[-1][0],
              speed=random.choice(SPEEDS), **base)
    world.finish_job(job)
    drop(world, low + 1, len(world.chain) - 2)


def mirror(world, random):
    """A copy of the disk that is kept up to date, and then given up."""
    job = world.name('mirror')
    if random.random() < 0.5:
        path = world.images / f'{job}.qcow2'
        world.ask('drive-mirror', job_id=job, device=world.chain[-1][0],
                  target=str(path), format='qcow2', sync=random.choice(('full', 'top')))
        world.wait_job(job, ('ready', 'concluded'))
        world.ask('block-job-cancel', device=job)
        world.end_job(job)
        path.unlink()
        return
    node = world.name('copy')
    path = world.images / f'{node}.qcow2'
    world.img('create', '-f', 'qcow2', path, '64M')
    node_pair(world, node, path)
    try:
        world.ask('blockdev-mirror', job_id=job, device=world.chain[-1][0],
                  target=node, sync='full', speed=random.choice(SPEEDS))
        if random.random() < 0.5:
            world.finish_job(job)       # the copy is the disk from now on
            old, world.chain = world.chain, [(node, path)]
            remove_chain(world, old)
            return
        world.wait_job(job, ('ready', 'concluded'))
        world.ask('block-job-cancel', device=job)
        world.end_job(job)
    except QmpError:
        remove_chain(world, [(node, path)])
        raise
    remove_chain(world, [(node, path)])


def node_pair(world, node, path):
    """A qcow2 image as two nodes."""
    world.ask('blockdev-add', driver='file', node_name=f'{node}f', filename=str(path))
    world.ask('blockdev-add', driver='qcow2', node_name=node, file=f'{node}f')


def remove_chain(world, chain):
    """Nodes that nobody uses any more, from the top on, and their files."""
    for node, path in reversed(chain):
        for name in (node, f'{node}f'):
            try:
                world.ask('blockdev-del', node_name=name)
            except QmpError:
                pass            # it went with the one above, or has no name
        path.unlink(missing_ok=True)


def backup(world, random):
    """A copy as of now: pushed to a file, or to a node."""
    job = world.name('backup')
    path = world.images / f'{job}.qcow2'
    if random.random() < 0.5:
        world.ask('drive-backup', job_id=job, device=world.chain[-1][0],
                  target=str(path), format='qcow2', sync='full')
        world.finish_job(job)
        world.img('check', path)
    else:
        world.img('create', '-f', 'qcow2', path, '64M')
        node_pair(world, job, path)
        try:
            world.ask('blockdev-backup', job_id=job, device=world.chain[-1][0],
                      target=job, sync=random.choice(('full', 'top')),
                      speed=random.choice(SPEEDS))
            if random.random() < 0.5:
                world.ask('block-job-cancel', device=job, force=True)
            world.end_job(job)
        finally:
            remove_chain(world, [(job, path)])
    path.unlink(missing_ok=True)


def bitmaps(world, random):
    """Bitmaps of what the guest writes."""
    node, name = world.chain[-1][0], world.name('bitmap')
    world.ask('block-dirty-bitmap-add', node=node, name=name,
              persistent=random.random() < 0.5)
    world.ask('block-dirty-bitmap-clear', node=node, name=name)
    world.ask('block-dirty-bitmap-disable', node=node, name=name)
    world.ask('block-dirty-bitmap-remove', node=node, name=name)


def resize(world, random):
    """The spare disk gets larger, or smaller."""
    world.ask('block_resize', node_name='spare',
              size=random.randrange(1, 64) * MEBIBYTE)


def throttle(world, random):
    """Limits of a disk, and of a group."""
    said = world.human('block_set_io_throttle sda {} 0 0 {} 0 0'.format(
        random.choice((0, 10**7)), random.choice((0, 10**4))))
    if said:
        raise QmpError(said)
    world.ask('qom-set', path='/objects/group0', property='limits', value={
        'iops-total': random.randrange(10**5)})


def internal_snapshot(world, random):
    """The whole VM into its image, perhaps back from there, and out of it again."""
    unplug_all(world)
    name = world.name('state')
    top = world.chain[-1][0]
    world.ask('stop')
    try:
        job = world.name('save')
        world.ask('snapshot-save', job_id=job, tag=name, vmstate=top, devices=[top])
        end_creation(world, job)
        if random.random() < 0.5:
            world.ask('snapshot-load', job_id=job, tag=name, vmstate=top, devices=[top])
            end_creation(world, job)
        world.ask('snapshot-delete', job_id=job, tag=name, devices=[top])
        end_creation(world, job)
    finally:
        world.ask('cont')


def disk_snapshot(world, _random):
    """Of the spare disk alone, in its image."""
    name = world.name('state')
    world.ask('blockdev-snapshot-internal-sync', device='spare', name=name)
    world.ask('blockdev-snapshot-delete-internal-sync', device='spare', name=name)


def medium(world, random):
    """The drive opens, gets a medium, closes, or is emptied."""
    way = random.randrange(3)
    path = str(random.choice(world.media))
    if way == 0:
        world.ask('blockdev-change-medium', id='cd', filename=path, format='raw',
                  **{'read-only-mode': 'read-only'}, force=True)
    elif way == 1:
        world.ask('eject', id='cd', force=True)
    else:
        node = world.name('medium')
        world.ask('blockdev-open-tray', id='cd', force=True)
        world.ask('blockdev-remove-medium', id='cd')
        world.ask('blockdev-add', driver='raw', node_name=node, read_only=True,
                  file={'driver': 'file', 'filename': path})
        world.ask('blockdev-insert-medium', id='cd', node_name=node)
        world.ask('blockdev-close-tray', id='cd')
        world.ask('blockdev-open-tray', id='cd', force=True)
        world.ask('blockdev-remove-medium', id='cd')
        world.ask('blockdev-del', node_name=node)
        world.ask('blockdev-close-tray', id='cd')


def export(world, random):
    """A server of NBD with a disk, which a client asks for it."""
    path = world.out / world.name('nbd')
    if random.random() < 0.7:
        address = {'type': 'unix', 'data': {'path': str(path)}}
    else:
        address = {'type': 'inet', 'data': {'host': '127.0.0.1', 'port': '0'}}
    world.ask('nbd-server-start', addr=address)
    try:
        world.ask('block-export-add', id='export', type='nbd', node_name='spare',
                  name='spare', writable=False)
        if address['type'] == 'unix':
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(PATIENCE)
                client.connect(str(path))
                check(client.recv(8) == b'NBDMAGIC', 'the NBD server says otherwise')
                client.recv(10)
                client.sendall(struct.pack('>I', 3))
        world.ask('block-export-del', id='export', mode='hard')
    finally:
        world.ask('nbd-server-stop')
        path.unlink(missing_ok=True)


def reopen(world, random):
    """A node with other options."""
    world.ask('blockdev-reopen', options=[{
        'driver': 'qcow2', 'node-name': 'spare', 'file': 'sparef',
        'lazy-refcounts': random.random() < 0.5}])
