# SPDX-License-Identifier: GPL-2.0-or-later
"""Management operations on the whole VM, and what nobody may do."""

import socket
import time

from lib.qmp import QmpError
from lib.tap import PATIENCE, Failure, check, until

from .storage import end_creation, unplug_all

FINISHED = ('completed', 'failed', 'cancelled')
QUERIES = ('query-status', 'query-block', 'query-blockstats', 'query-named-block-nodes',
           'query-cpus-fast', 'query-chardev', 'query-iothreads', 'query-jobs',
           'query-block-jobs', 'query-memory-size-summary', 'query-vnc', 'query-mice',
           'query-migrate', 'query-pci', 'query-sandbox', 'query-stats-schemas',
           'query-machines', 'query-rx-filter', 'query-hotpluggable-cpus', 'query-yank')
LINES = ('info block', 'info network', 'info qtree', 'info registers', 'info jit',
         'info mtree', 'info chardev', 'info sandbox', 'info usb', 'info roms',
         'qemu-io spare "read 0 64k"', 'info snapshots', 'info balloon', 'x /4x 0')


def pause(world, random):
    """It stops for a moment."""
    world.ask('stop')
    time.sleep(random.random() / 20)
    world.ask('cont')


def query(world, random):
    """Some questions."""
    for name in random.sample(QUERIES, 4):
        world.ask(name)
    world.human(random.choice(LINES))


def keys(world, random):
    """Keys and the mouse."""
    world.ask('send-key', keys=[{'type': 'qcode', 'data': random.choice('abc')}])
    world.ask('input-send-event', events=[
        {'type': 'rel', 'data': {'axis': 'x', 'value': random.randrange(9)}}])


def interrupt(world, _random):
    """An NMI, which Linux reports and survives."""
    world.ask('inject-nmi')


def screendump(world, random):
    """What the screen shows."""
    path = world.out / world.name('screen')
    world.ask('screendump', filename=str(path),
              **({'format': 'png'} if random.random() < 0.3 else {}))
    check(path.stat().st_size > 0, f'{path} is empty')
    path.unlink()


def dump(world, random):
    """The guest's memory, in one of the formats."""
    path = world.out / world.name('dump')
    form = random.choice(('elf', 'kdump-zlib'))
    try:
        if random.random() < 0.5:
            world.ask('dump-guest-memory', paging=False, protocol=f'file:{path}',
                      format=form)
        else:
            world.ask('dump-guest-memory', paging=False, protocol=f'file:{path}',
                      format=form, detach=True)
            until(lambda: world.ask('query-dump')['status'] in ('completed', 'failed'),
                  'the dump does not end')
            check(world.ask('query-dump')['status'] == 'completed', 'the dump failed')
    finally:
        path.unlink(missing_ok=True)


def save_memory(world, random):
    """A piece of memory."""
    path = world.out / world.name('memory')
    world.ask(random.choice(('memsave', 'pmemsave')), val=0x1000, size=65536,
              filename=str(path))
    path.unlink()


def password(world, random):
    """VNC's password, and until when."""
    world.ask('set_password', protocol='vnc', password='secret')
    world.ask('expire_password', protocol='vnc',
              time=random.choice(('never', '+60', 'now')))


def look(world, _random):
    """Somebody connects to the screen."""
    shown = world.ask('query-vnc')['service']
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(PATIENCE)
        client.connect(shown)
        check(client.recv(12).startswith(b'RFB'), 'VNC says something else')


def wait_migration(world):
    """Until the migration has ended; how."""
    return until(lambda: world.ask('query-migrate').get('status') in FINISHED and
                 world.ask('query-migrate')['status'], 'the migration does not end')


def save_to_file(world, random):
    """The state to a file, after which the guest goes on here."""
    path = world.out / world.name('state')
    world.ask('migrate-set-parameters', **{'max-bandwidth': 1 << 40})
    try:
        world.ask('migrate', uri=f'file:{path}' + random.choice(('', ',offset=4096')))
        status = wait_migration(world)
        if status != 'completed':
            raise QmpError(f'migrate: {world.ask("query-migrate").get("error-desc")}')
    finally:
        path.unlink(missing_ok=True)
        if world.ask('query-status')['status'] != 'running':
            world.ask('cont')


def cancelled(world, random):
    """A migration that is given up, or finds nobody."""
    world.ask('migrate-set-parameters', **{'max-bandwidth': 1 << 16})
    with socket.socket() as server:
        server.bind(('127.0.0.1', 0))
        port = server.getsockname()[1]
        if random.random() < 0.7:
            server.listen()
        world.ask('migrate', uri=f'tcp:127.0.0.1:{port}')
        time.sleep(0.1)
        world.ask('migrate_cancel')
        wait_migration(world)
    world.ask('migrate-set-parameters', **{'max-bandwidth': 1 << 40})


def move(world, random):
    """Into another QEMU, by TCP or a Unix socket, where the guest goes on."""
    unplug_all(world)
    if world.plugged:
        raise QmpError(f'not moved: {sorted(world.plugged)} did not go')
    old = world.vm
    try:
        new = world.start('-incoming', 'defer')
    except QmpError as error:       # no answer of a monitor's: there is none
        raise Failure(f'the other QEMU: {error}') from None
    try:
        world.vm = new
        if random.random() < 0.5:
            port = free_port()
            uri = f'tcp:127.0.0.1:{port}'
        else:
            uri = f'unix:{world.out / world.name("moving")}'
        world.ask('migrate-incoming', uri=uri)
        world.vm = old
        world.ask('eject', id='cd', force=True)
        world.ask('migrate-set-parameters', **{'max-bandwidth': 1 << 40})
        world.ask('migrate', uri=uri)
        status = wait_migration(world)
        if status != 'completed':
            raise QmpError(f'migrate: {world.ask("query-migrate").get("error-desc")}')
    except (QmpError, Failure):
        world.vm = old
        new.close()
        if world.ask('query-status')['status'] != 'running':
            world.ask('cont')
        raise
    world.vm = new
    old.quit()
    old.close()
    until(lambda: world.ask('query-status')['status'] != 'inmigrate',
          'the guest does not arrive')
    world.ask('cont')
    # Nodes below the top have names of QEMU's own now.
    names = {one['file']: one['node-name']
             for one in world.ask('query-named-block-nodes', flat=True)
             if one['drv'] == 'qcow2'}
    world.chain = [(names[str(path)], path) for _, path in world.chain]


def free_port():
    """One of libvirt's ports that nobody has."""
    for port in range(49152, 49216):
        with socket.socket() as probe:
            try:
                probe.bind(('127.0.0.1', port))
                return port
            except OSError:
                continue
    raise QmpError('no port is free')


def refused(world, random):
    """Names that nobody gave the VM: each is an error."""
    away, secret = world.away, str(world.away / 'secret.raw')
    name, arguments = random.choice((
        ('blockdev-add', {'driver': 'file', 'node-name': 'no', 'filename': secret}),
        ('blockdev-add', {'driver': 'file', 'node-name': 'no',
                          'filename': '/proc/self/mem'}),
        ('blockdev-add', {'driver': 'host_device', 'node-name': 'no',
                          'filename': '/dev/vda'}),
        ('blockdev-add', {'driver': 'file', 'node-name': 'no', 'read-only': True,
                          'filename': f'{world.images}/../away/secret.raw'}),
        ('blockdev-add', {'driver': 'nbd', 'node-name': 'no', 'server': {
            'type': 'unix', 'path': f'{away}/nbd'}}),
        ('screendump', {'filename': f'{away}/screen'}),
        ('pmemsave', {'val': 0, 'size': 4096, 'filename': f'{away}/memory'}),
        ('dump-guest-memory', {'paging': False, 'protocol': f'file:{away}/dump'}),
        ('chardev-add', {'id': 'no', 'backend': {
            'type': 'file', 'data': {'out': f'{away}/char'}}}),
        ('chardev-add', {'id': 'no', 'backend': {
            'type': 'socket', 'data': {'server': True, 'wait': False, 'addr': {
                'type': 'unix', 'data': {'path': f'{away}/socket'}}}}}),
        ('object-add', {'qom-type': 'rng-random', 'id': 'no', 'filename': secret}),
        ('migrate', {'uri': f'file:{away}/state'}),
        ('drive-mirror', {'device': world.chain[-1][0], 'job-id': 'no', 'sync': 'full',
                          'target': f'{away}/mirror'}),
        ('blockdev-create', {'job-id': 'no', 'options': {
            'driver': 'file', 'filename': f'{away}/new', 'size': 4096}}),
    ))
    try:
        world.ask(name, **arguments)
        if name == 'blockdev-create':
            end_creation(world, 'no')
    except QmpError as error:
        if name == 'migrate' and world.ask('query-status')['status'] != 'running':
            world.ask('cont')
        check(sorted(path.name for path in away.iterdir()) == ['secret.raw'],
              f'{name} made a file: {list(away.iterdir())}')
        raise QmpError(f'as it has to be: {error}') from None
    if name == 'migrate' and wait_migration(world) == 'failed':
        raise QmpError('as it has to be: migrate failed')
    check(world.sandbox == 'off', f'{name} {arguments} was served')
    undo(world, name)


def undo(world, name):
    """Takes back what only a VM without a sandbox serves."""
    for command, arguments in (('blockdev-del', {'node-name': 'no'}),
                               ('chardev-remove', {'id': 'no'}),
                               ('object-del', {'id': 'no'})):
        if name.startswith(command.split('-', maxsplit=1)[0]):
            try:
                world.ask(command, **arguments)
            except QmpError:
                pass
    if name == 'drive-mirror':
        world.wait_job('no', ('ready', 'concluded'))
        world.ask('block-job-cancel', device='no')
        world.end_job('no')
    if name == 'migrate':
        world.ask('cont')
    for path in world.away.iterdir():
        if path.name != 'secret.raw':
            path.unlink()
