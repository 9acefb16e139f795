# SPDX-License-Identifier: GPL-2.0-or-later
"""Commands in the order in which somebody would give them: make, use, change, remove."""

from .operation import Operation, give, hmp, qmp
from .session import wait_a_little

WAIT = wait_a_little(0.3)
NO_CARDS = {'pc-dimm', 'nvdimm', 'ramfb', 'vmcoreinfo', 'vmgenid'}


def capability(*names):
    """Capabilities of migration, on."""
    return qmp('migrate-set-capabilities', capabilities=[
        {'capability': name, 'state': True} for name in names])


def plugged(device):
    """Where a device goes, if it is a card."""
    return {} if device in NO_CARDS else {'bus': '{bus}'}


def migrations():
    """Each address with each set of capabilities: gone through, and cancelled."""
    uris = ['unix:{dir}/sock.sink', 'tcp:127.0.0.1:{tcp}', 'tcp:[::1]:{tcp}',
            'tcp:127.0.0.1:1', 'tcp:fe80::1%lo:1', 'file:{dir}/new',
            'file:/dev/fdset/4', 'file:/dev/fdset/5', 'file:/dev/fdset/9',
            'fd:spare-file', 'fd:spare-pair', 'fd:spare-pipe', 'vsock:1:1', 'vsock:2:70',
            'exec:true']
    sets = [(), ('mapped-ram',), ('mapped-ram', 'multifd'), ('multifd',), ('xbzrle',),
            ('auto-converge',), ('events',), ('return-path',), ('pause-before-switchover',),
            ('dirty-bitmaps',), ('x-ignore-shared',), ('zero-copy-send', 'multifd'),
            ('background-snapshot',), ('postcopy-ram',), ('dirty-limit',), ('x-colo',),
            ('switchover-ack', 'return-path'), ('validate-uuid',),
            ('late-block-activate',), ('release-ram', 'postcopy-ram')]
    for uri in uris:
        for names in sets:
            steps = [capability(*names)] if names else []
            yield Operation(f'migrate/{uri}/{"+".join(names)}', [
                *steps, qmp('migrate', uri=uri)], True, after=[
                    WAIT, qmp('query-migrate'), qmp('migrate-continue',
                                                    state='pre-switchover'),
                    qmp('migrate-start-postcopy'), wait_a_little(0.1), qmp('cont'),
                    qmp('blockdev-set-active', active=False), qmp('cont')])
            if uri.startswith(('file', 'unix')):
                yield Operation(f'migrate/{uri}/{"+".join(names)}/cancelled', [
                    *steps, qmp('migrate-set-parameters', max_bandwidth=1 << 16),
                    qmp('migrate', uri=uri)], True, after=[
                        wait_a_little(0.1), qmp('migrate_cancel'), qmp('yank', instances=[
                            {'type': 'migration'}]), WAIT, qmp('cont')])
    for parameters in ({'direct-io': True}, {'multifd-compression': 'zlib'},
                       {'multifd-compression': 'zstd'}, {'tls-creds': 'spare-tls'},
                       {'mode': 'cpr-reboot'}, {'zero-page-detection': 'legacy'}):
        for uri in ('file:{dir}/new', 'file:/dev/fdset/4', 'unix:{dir}/sock.sink'):
            for names in ((), ('mapped-ram', 'multifd'), ('multifd',)):
                yield Operation(f'migrate/{uri}/{"+".join(names)}/{parameters}', [
                    capability(*names), ('qmp', 'migrate-set-parameters', parameters),
                    qmp('migrate', uri=uri)], True, after=[WAIT, qmp('cont')])


def dumps():
    """The guest's memory and screen, into files of all kinds."""
    for target in ('file:{dir}/new', 'file:/dev/fdset/4', 'file:/dev/fdset/5',
                   'fd:spare-file', 'fd:spare-pipe', 'file:{dir}/absent/absent'):
        for form in ('elf', 'kdump-zlib', 'kdump-raw-zlib', 'win-dmp'):
            for more in ({}, {'detach': True}):
                yield Operation(f'dump/{target}/{form}/{more}', [qmp(
                    'dump-guest-memory', paging=False, protocol=target, format=form,
                    **more)], True, after=[WAIT, qmp('query-dump'), qmp('cont')])
        yield Operation(f'dump/{target}/paging', [qmp(
            'dump-guest-memory', paging=True, protocol=target)], True)


def rates():
    """Dirty rates and limits."""
    for mode in ('page-sampling', 'dirty-bitmap', 'dirty-ring'):
        for more in ({'calc-time': 1}, {'calc-time': 100, 'calc-time-unit': 'millisecond'}):
            yield Operation(f'dirty-rate/{mode}/{more}', [
                ('qmp', 'calc-dirty-rate', {'mode': mode, **more})],
                            after=[wait_a_little(1.2), qmp('query-dirty-rate')])
    yield Operation('dirty-rate/limit', [qmp('set-vcpu-dirty-limit', dirty_rate=1)],
                    after=[WAIT, qmp('query-vcpu-dirty-limit')])


def disks():
    """Jobs, snapshots, exports and media."""
    for target in ('{dir}/target', '/dev/fdset/4', '/dev/fdset/9'):
        for mode in ('absolute-paths', 'existing'):
            for command in ('drive-backup', 'drive-mirror'):
                yield Operation(f'disk/{command}/{target}/{mode}', [qmp(
                    command, job_id='job', device='disk', target=target, format='raw',
                    sync='full', mode=mode)], True, after=[
                        WAIT, qmp('query-jobs'), qmp('block-job-complete', device='job'),
                        WAIT])
            yield Operation(f'disk/snapshot/{target}/{mode}', [qmp(
                'blockdev-snapshot-sync', node_name='disk', snapshot_file=target,
                snapshot_node_name='overlay', mode=mode)], True, after=[
                    qmp('block-commit', job_id='job', device='overlay'), WAIT,
                    qmp('job-complete', id='job'), WAIT])
    for node in ('disk', 'spare', 'spare-qcow2'):
        yield Operation(f'disk/mirror to a node/{node}', [qmp(
            'blockdev-mirror', job_id='job', device=node, target='target',
            sync='full')], True, before=[qmp(
                'blockdev-add', driver='null-co', node_name='target', size=1 << 20)],
                        after=[WAIT, qmp('job-complete', id='job'), WAIT])
        yield Operation(f'disk/active/{node}', [
            qmp('blockdev-set-active', node_name=node, active=False),
            qmp('blockdev-set-active', node_name=node, active=True)], True)
        for state in (False, True):
            yield Operation(f'disk/stop-cont/{node}/{state}', [
                qmp('stop'), qmp('blockdev-set-active', active=state), qmp('cont')], True)
        for name in ('snapshot-save', 'snapshot-load', 'snapshot-delete'):
            more = {} if name == 'snapshot-delete' else {'vmstate': node}
            yield Operation(f'disk/{name}/{node}', [('qmp', name, {
                'job-id': 'job', 'tag': 'x', 'devices': [node], **more})], True,
                            after=[WAIT, qmp('cont')])
        for form in ('nbd', 'vhost-user-blk', 'fuse', 'vduse-blk'):
            for more in EXPORTS[form]:
                yield Operation(f'disk/export/{form}/{node}/{more}', [
                    qmp('nbd-server-start', addr={'type': 'unix', 'data': {
                        'path': '{dir}/sock.new'}}),
                    ('qmp', 'block-export-add', {'id': 'new', 'node-name': node,
                                                 'type': form, 'writable': True, **more})],
                                after=[wait_a_little(0.1), hmp(
                                    'qemu-io spare "read 0 512"'), qmp(
                                        'query-block-exports')])
    for name in ('{dir}/raw', '/dev/fdset/1', '/dev/fdset/2', '{dir}/absent'):
        for mode in ('retain', 'read-only', 'read-write'):
            yield Operation(f'disk/medium/{name}/{mode}', [qmp(
                'blockdev-change-medium', id='cd0', filename=name, format='raw',
                read_only_mode=mode)], True, after=[
                    qmp('eject', id='cd0', force=True),
                    qmp('blockdev-open-tray', id='cd0', force=True),
                    qmp('blockdev-remove-medium', id='cd0'),
                    qmp('blockdev-insert-medium', id='cd0', node_name='spare'),
                    qmp('blockdev-close-tray', id='cd0')])


EXPORTS = {
    'nbd': [{}, {'name': 'x', 'iothread': 'spare-io'}],
    'vhost-user-blk': [
        {'addr': {'type': 'unix', 'path': '{dir}/sock.vub'}},
        {'addr': {'type': 'fd', 'str': 'spare-unix'}},
        {'addr': {'type': 'unix', 'path': '{dir}/sock.vub'}, 'iothread': 'spare-io'}],
    'fuse': [{'mountpoint': '{dir}/exists'}],
    'vduse-blk': [{'name': 'x'}],
}
ADDRESSES = [
    {'type': 'inet', 'data': {'host': '127.0.0.1', 'port': '0'}},
    {'type': 'inet', 'data': {'host': '::1', 'port': '0'}},
    {'type': 'inet', 'data': {'host': '', 'port': '0'}},
    {'type': 'inet', 'data': {'host': '127.0.0.1', 'port': '0', 'mptcp': True}},
    {'type': 'inet', 'data': {'host': '127.0.0.1', 'port': '0', 'keep-alive': True}},
    {'type': 'unix', 'data': {'path': '{dir}/sock.new'}},
    {'type': 'unix', 'data': {'path': 'abstract-all', 'abstract': True}},
    {'type': 'vsock', 'data': {'cid': '1', 'port': '4711'}},
    {'type': 'vsock', 'data': {'cid': '4294967295', 'port': '4711'}},
    {'type': 'fd', 'data': {'str': 'spare-listen'}},
    {'type': 'fd', 'data': {'str': 'spare-unix'}},
    {'type': 'fd', 'data': {'str': 'spare-vsock'}},
    {'type': 'fd', 'data': {'str': 'spare-file'}},
]


def servers():
    """Whatever listens, on each kind of address."""
    for number, address in enumerate(ADDRESSES):
        flat = {'type': address['type'], **address['data']}
        yield Operation(f'server/nbd/{number}', [qmp('nbd-server-start', addr=address)])
        yield Operation(f'server/vnc/{number}', [qmp(
            'display-update', type='vnc', addresses=[flat])])
        for more in ({}, {'telnet': True}, {'tn3270': True}, {'websocket': True}):
            yield Operation(f'server/chardev/{number}/{more}', [qmp(
                'chardev-add', id='new', backend={'type': 'socket', 'data': {
                    'addr': address, 'server': True, 'wait': False, **more}})])
        yield Operation(f'server/incoming/{number}', [qmp(
            'migrate-incoming', channels=[{'channel-type': 'main', 'addr': {
                'transport': 'socket', **flat}}])], True)
        for server in (True, False):
            yield Operation(f'server/netdev/{number}/{server}', [qmp(
                'netdev_add', type='stream', id='new', addr=flat, server=server)],
                            after=[WAIT])
            yield Operation(f'server/dgram/{number}/{server}', [qmp(
                'netdev_add', type='dgram', id='new',
                **{'local' if server else 'remote': flat})])


def processors():
    """Processors that come and go."""
    for model in ('qemu64', 'max', 'host', 'kvm64'):
        for more in ({}, {'kvm-pv-enforce-cpuid': True}, {'hv-time': True}):
            for socket in (0, 1, 2, 3):
                yield Operation(f'cpu/{model}/{socket}/{more}', [('qmp', 'device_add', {
                    'driver': f'{model}-x86_64-cpu', 'id': 'new', 'socket-id': socket,
                    'core-id': 0, 'thread-id': 0, **more})], True, after=[
                        qmp('system_reset'), WAIT, qmp('stop'), qmp('cont')])
        for form in ('static', 'full'):
            yield Operation(f'cpu/expansion/{model}/{form}', [qmp(
                'query-cpu-model-expansion', type=form, model={'name': model})])


def memory():
    """Memory that is plugged in, changed, and unplugged."""
    for kind in ('ram', 'memfd', 'file', 'shm'):
        for more in ({}, {'prealloc': True}, {'share': True}, {'merge': False},
                     {'dump': False}, {'reserve': False}, {'policy': 'bind',
                                                           'host-nodes': [0]},
                     {'hugetlb': True}, {'prealloc': True, 'prealloc-threads': 4,
                                         'prealloc-context': 'spare-context'}):
            if 'hugetlb' in more and kind != 'memfd':
                continue
            size = 1 << 27
            where = {'mem-path': '{dir}/new'} if kind == 'file' else {}
            for device in ('pc-dimm', 'virtio-mem-pci', 'nvdimm', 'virtio-pmem-pci'):
                yield Operation(f'memory/{kind}/{more}/{device}', [
                    ('qmp', 'object-add', {'qom-type': f'memory-backend-{kind}',
                                           'id': 'new', 'size': size, **where, **more}),
                    qmp('device_add', driver=device, memdev='new', id='dimm',
                        **plugged(device))],
                                after=[
                    qmp('qom-set', path='/objects/new', property='merge', value=True),
                    qmp('qom-set', path='/objects/new', property='dump', value=True),
                    qmp('qom-set', path='/objects/new', property='prealloc', value=True),
                    qmp('qom-set', path='dimm', property='requested-size', value=size),
                    qmp('system_reset'), WAIT])
    for value in ('0', '0,1', []):
        yield Operation(f'memory/affinity/{value}', [
            qmp('qom-set', path='/objects/spare-context', property='cpu-affinity',
                value=[0] if value == '0' else value),
            qmp('qom-set', path='/objects/spare-context', property='node-affinity',
                value=[0])])


def miscellaneous():
    """What fits nowhere else."""
    # Descriptors that come late, and what is made of them.
    for kind in ('inet', 'unix', 'vsock', 'pair', 'udp', 'pipe', 'rw:exists'):
        for protocol in ('vnc', 'spare-chr', 'serial', 'spice', '@dbus-display'):
            yield Operation(f'add_client/{protocol}/{kind}', [
                give(kind, 'getfd', fdname='client'),
                qmp('add_client', protocol=protocol, fdname='client', skipauth=True)])
    for times in (1, 3):
        yield Operation(f'reset/{times}', [qmp('system_reset')] * times,
                        after=[wait_a_little(1)])
    yield Operation('stop/cont', [qmp('stop'), qmp('query-status'), qmp('cont')])
    yield Operation('powerdown', [qmp('system_powerdown')], True, after=[WAIT])
    yield Operation('quit', [qmp('quit')], True, ends=True)
    yield Operation('quit while things are there', [
        qmp('blockdev-add', driver='file', filename='/dev/fdset/1', node_name='new'),
        qmp('chardev-add', id='new', backend={'type': 'socket', 'data': {
            'addr': ADDRESSES[5], 'server': True, 'wait': False}}),
        qmp('nbd-server-start', addr=ADDRESSES[0]), qmp('quit')], True, ends=True)
    yield Operation('display/vc', [qmp('chardev-add', id='new', backend={
        'type': 'vc', 'data': {}})])
    for device in ('secondary-vga', 'virtio-gpu-pci', 'VGA', 'bochs-display', 'ramfb',
                   'cirrus-vga', 'qxl', 'ati-vga', 'vmware-svga'):
        yield Operation(f'display/{device}', [
            qmp('device_add', driver=device, id='new', **plugged(device)),
            qmp('system_reset'), WAIT,
            qmp('screendump', filename='{dir}/new', device='new')], True)
    for device in ('virtio-rng-pci', 'edu', 'pvpanic-pci', 'vmcoreinfo', 'vmgenid'):
        yield Operation(f'plug/{device}', [qmp('device_add', driver=device, id='new',
                                                **plugged(device))], True, after=[qmp('system_reset'), wait_a_little(1.5)])
    for name in ('info sandbox -a', 'gdbserver tcp:127.0.0.1:0', 'gdbserver stdio'):
        yield Operation(f'human/{name}', [hmp(name), hmp('gdbserver none')], True)


def sequences():
    """All of the above."""
    for source in (migrations, dumps, rates, disks, servers, processors, memory,
                   miscellaneous):
        yield from source()
