# SPDX-License-Identifier: GPL-2.0-or-later
"""Devices, objects, character devices, networks and block nodes: made, used, removed."""

import collections
import time

from .operation import Operation, hmp, qmp
from .session import wait_a_little

# What devices are given for properties that name something else.
GIVEN = {
    'drive': 'spare', 'netdev': 'spare-net', 'chardev': 'spare-chr', 'rng': 'spare-rng',
    'memdev': 'spare-mem', 'iothread': 'spare-io', 'audiodev': 'audio1',
    'cryptodev': 'spare-crypto', 'hostmem': 'spare-mem', 'canbus0': 'spare-can',
    'canbus': 'spare-can', 'serial': 'x', 'node': 0, 'chassis': 77, 'slot': 7,
    'guest-cid': 77, 'chassis_nr': 77, 'bmc': 'spare-bmc', 'tpmdev': 'spare-tpm',
}
OPTIONAL = {'iothread', 'audiodev', 'node', 'slot', 'serial', 'canbus', 'rng'}


# A property of so many types belongs to what they have in common.
COMMON = 25


def _candidate(item, name):
    """A value of a property of a device that it does not have by itself; or None."""
    kind = item.get('type', 'str')
    if name in GIVEN:
        return GIVEN[name] if name in OPTIONAL else 'no-such'
    if kind == 'bool':
        return not item.get('default-value', False)
    if kind == 'OnOffAuto':
        return 'on'
    if kind.startswith(('int', 'uint', 'size')):
        return 1 if item.get('default-value') != 1 else 2
    if kind.startswith(('child<', 'link<')):
        return None
    return 'x'


def devices(types, pci, properties):
    """Each type of device, with each of its properties; one reset of the guest each."""
    offered = {name: {item['name']: item for item in properties(name)} for name in types}
    spread = collections.Counter(key for items in offered.values() for key in items)
    seen = set()
    for name in types:
        base = {'driver': name, 'id': 'new', **({'bus': '{bus}'} if name in pci else {})}
        base.update({key: value for key, value in GIVEN.items()
                     if key in offered[name] and key not in OPTIONAL})
        unplug = [qmp('device_del', id='new'), qmp('system_reset')]
        yield Operation(f'device/{name}/', [('qmp', 'device_add', base)], after=[
            wait_a_little(0.02), *unplug, wait_a_little(0.02)])
        yield Operation(f'device/{name}/booted', [
            ('qmp', 'device_add', base), boot], after=[*unplug, wait_a_little(0.1)])
        for key, item in offered[name].items():
            value = _candidate(item, key)
            if value is None or spread[key] > COMMON and key in seen:
                continue
            seen.add(key)
            yield Operation(f'device/{name}/{key}={value}', [
                ('qmp', 'device_add', {**base, key: value})], after=unplug)


def boot(vm):
    """A step: the firmware meets the new device."""
    if any(item['name'] == 'new' for item in vm.ask(
            'qom-list', {'path': '/machine/peripheral'})[1]):
        vm.ask('system_reset')
        time.sleep(1.2)


def chardevs(schema):
    """Each kind of character device: made, changed, written to, removed."""
    for label, arguments in schema.arguments('chardev-add'):
        yield Operation(f'chardev/{label}', [('qmp', 'chardev-add', {
            **arguments, 'id': 'new'})], after=[
                qmp('chardev-send-break', id='new'), qmp('query-chardev'),
                qmp('chardev-change', id='new', backend={'type': 'null', 'data': {}}),
                qmp('chardev-change', id='new', backend=arguments['backend'])])
    # A connection that QEMU makes, and what it makes of an address.
    for port in ('{tcp}', '1'):
        for host in ('127.0.0.1', '::1', 'localhost', 'fe80::1%lo'):
            for more in ({}, {'reconnect-ms': 100}, {'telnet': True}, {'nodelay': True}):
                yield Operation(f'chardev/client/{host}:{port}/{more}', [qmp(
                    'chardev-add', id='new', backend={'type': 'socket', 'data': {
                        'addr': {'type': 'inet', 'data': {'host': host, 'port': port}},
                        'server': False, **more}})], after=[wait_a_little(0.1)])
    for address in ({'type': 'unix', 'data': {'path': '{dir}/sock.peer'}},
                    {'type': 'vsock', 'data': {'cid': '1', 'port': '1'}},
                    {'type': 'fd', 'data': {'str': 'spare-pair'}},
                    {'type': 'fd', 'data': {'str': 'spare-file'}}):
        for more in ({}, {'reconnect-ms': 100}):
            yield Operation(f'chardev/client/{address["data"]}/{more}', [qmp(
                'chardev-add', id='new', backend={'type': 'socket', 'data': {
                    'addr': address, 'server': False, **more}})],
                            after=[wait_a_little(0.1)])


def networks(schema):
    """Each kind of network, also with a card on it."""
    for label, arguments in schema.arguments('netdev_add'):
        yield Operation(f'netdev/{label}', [('qmp', 'netdev_add', {
            **arguments, 'id': 'new'})], after=[
                qmp('set_link', name='new', up=False), qmp('query-rx-filter'),
                qmp('device_add', driver='virtio-net-pci', netdev='new', id='card',
                    bus='{bus}'),
                qmp('announce-self', initial=1, max=1, rounds=1, step=1),
                qmp('device_del', id='card')])


def objects(schema):
    """Each type of object, with each of its properties."""
    for label, arguments in schema.arguments('object-add'):
        wears = 'iothread' in label
        yield Operation(f'object/{label}', [('qmp', 'object-add', {
            **arguments, 'id': 'new'})], wears, after=[
                qmp('qom-list', path='/objects/new')])
        if label.startswith('memory-backend') and '.' not in label:
            for name in ('merge', 'dump', 'prealloc', 'share', 'reserve'):
                for value in (True, False):
                    yield Operation(f'object/{label}/qom-set {name}={value}', [
                        ('qmp', 'object-add', {**arguments, 'id': 'new'}),
                        qmp('qom-set', path='/objects/new', property=name, value=value)])


USE = ['read 0 512', 'write 0 512', 'write -z 0 4k', 'write -z -u 0 4k', 'discard 0 4k',
       'flush', 'truncate 2M', 'map']


def nodes(schema):
    """Each block driver, with all its options: opened, used, changed, closed."""
    for label, arguments in schema.arguments('blockdev-add'):
        arguments = {**arguments, 'node-name': 'new'}
        use = [hmp(f'qemu-io new "{line}"') for line in USE]
        yield Operation(f'block/{label}', [('qmp', 'blockdev-add', arguments)], after=[
            *use, qmp('blockdev-reopen', options=[{**arguments, 'read-only': True}]),
            qmp('blockdev-reopen', options=[{**arguments, 'read-only': False}]),
            qmp('blockdev-set-active', node_name='new', active=False),
            qmp('blockdev-set-active', node_name='new', active=True)])
    for label, arguments in files():
        yield Operation(f'block/file/{label}', [('qmp', 'blockdev-add', arguments)],
                        after=[hmp(f'qemu-io new "{line}"') for line in USE])
        yield Operation(f'block/file/{label}/plugged', [
            ('qmp', 'blockdev-add', arguments),
            qmp('device_add', driver='virtio-blk-pci', drive='new', id='card',
                bus='{bus}')],
                        after=[qmp('system_reset'), wait_a_little(0.6),
                               qmp('device_del', id='card'), qmp('system_reset'),
                               wait_a_little(0.1)])


def files():
    """Files and host devices with every option that changes which calls are made."""
    plain = {'node-name': 'new', 'filename': '{dir}/raw', 'driver': 'file'}
    for driver, name in (('file', '{dir}/raw'), ('file', '/dev/fdset/1'),
                         ('file', '/dev/fdset/2'), ('file', '/dev/fdset/4'),
                         ('host_device', '{loop}'), ('host_device', '/dev/fdset/1'),
                         ('host_cdrom', '{loop}')):
        for more in ({}, {'aio': 'native', 'cache': {'direct': True}}, {'aio': 'io_uring'},
                     {'aio': 'threads'}, {'cache': {'direct': True}},
                     {'cache': {'no-flush': True}}, {'discard': 'unmap'},
                     {'discard': 'unmap', 'detect-zeroes': 'unmap'},
                     {'detect-zeroes': 'on'}, {'read-only': True},
                     {'auto-read-only': True}, {'auto-read-only': True, 'read-only': True},
                     {'locking': 'on'}, {'locking': 'off'}, {'drop-cache': False},
                     {'aio-max-batch': 4}):
            yield (f'{driver}:{name}/{more}',
                   {**plain, 'driver': driver, 'filename': name, **more})
