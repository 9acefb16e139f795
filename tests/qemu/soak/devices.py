# SPDX-License-Identifier: GPL-2.0-or-later
"""Management operations on devices, character devices, networks and objects."""

import base64

from lib.qmp import QmpError

# No hub, which QEMU adds by itself on the last port: it cannot be moved to another QEMU.
SMALL = ('usb-tablet', 'usb-mouse', 'usb-kbd')


def plug_card(world, random):
    """A network card and what is behind it."""
    net = world.name('net')
    kind = random.choice((
        {'type': 'user'}, {'type': 'user', 'restrict': True},
        {'type': 'socket', 'listen': '127.0.0.1:0'},
        {'type': 'hubport', 'hubid': 1},
        {'type': 'stream', 'server': True, 'addr': {
            'type': 'unix', 'path': str(world.out / f'{net}.socket')}},
        {'type': 'dgram', 'local': {
            'type': 'unix', 'path': str(world.out / f'{net}.a')}, 'remote': {
                'type': 'unix', 'path': str(world.out / f'{net}.b')}}))
    world.ask('netdev_add', id=net, **kind)
    card = world.name('card')
    plugged = random.random() < 0.5
    if plugged:
        try:
            world.ask('device_add', driver=random.choice(('virtio-net-pci', 'e1000e')),
                      id=card, netdev=net, bus=f'rp{random.randrange(6)}', romfile='')
        except QmpError:
            world.ask('netdev_del', id=net)
            raise

    def away():
        if plugged:
            world.ask('device_del', id=card)
            if not world.gone(card):
                world.plugged[net] = away
                return
        world.ask('netdev_del', id=net)
    world.plugged[net] = away


def plug_small(world, random):
    """Something on USB."""
    name = world.name('usb')
    world.ask('device_add', driver=random.choice(SMALL), id=name, bus='usb.0')

    def away():
        world.ask('device_del', id=name)
        world.gone(name)
    world.plugged[name] = away


def plug_random(world, random):
    """A generator of random numbers and its source."""
    source, name = world.name('source'), world.name('rng')
    kind = random.choice(({'qom-type': 'rng-builtin'},
                          {'qom-type': 'rng-random', 'filename': '/dev/urandom'}))
    world.ask('object-add', id=source, **kind)
    try:
        world.ask('device_add', driver='virtio-rng-pci', rng=source, id=name,
                  bus=f'rp{random.randrange(6)}')
    except QmpError:
        world.ask('object-del', id=source)
        raise

    def away():
        world.ask('device_del', id=name)
        if not world.gone(name):
            world.plugged[name] = away
            return
        world.ask('object-del', id=source)
    world.plugged[name] = away


def plug_processor(world, _random):
    """A processor, which stays."""
    for cpu in world.ask('query-hotpluggable-cpus'):
        if 'qom-path' not in cpu:
            device = {'driver': cpu['type'], 'id': world.name('cpu'), **cpu['props']}
            world.ask('device_add', **device)
            world.processors.append(','.join([device.pop('driver'), *(
                f'{key}={value}' for key, value in device.items())]))
            return
    world.ask('query-cpus-fast')


def character_device(world, random):
    """One of the backends, sometimes with a port of its own."""
    name = world.name('char')
    path = str(world.out / name)
    backend = random.choice((
        ('null', {}), ('ringbuf', {'size': 4096}), ('pty', {}),
        ('file', {'out': path}),
        ('file', {'out': path, 'append': True, 'logfile': path + '.log'}),
        ('socket', {'addr': {'type': 'unix', 'data': {'path': path + '.socket'}},
                    'server': True, 'wait': False}),
        ('socket', {'addr': {'type': 'inet', 'data': {'host': '127.0.0.1',
                                                      'port': '0'}},
                    'server': True, 'wait': False}),
        ('udp', {'remote': {'type': 'inet', 'data': {'host': '127.0.0.1',
                                                     'port': '9'}}})))
    world.ask('chardev-add', id=name, backend={'type': backend[0], 'data': backend[1]})
    port = world.name('port')
    plugged = random.random() < 0.4
    if plugged:
        world.ask('device_add', driver='virtserialport', id=port, chardev=name,
                  name=port, bus='serial0.0')
    if backend[0] == 'ringbuf':
        world.ask('ringbuf-write', device=name, data='some text')
        world.ask('ringbuf-read', device=name, size=4)
    if random.random() < 0.3 and not plugged:
        world.ask('chardev-change', id=name, backend={'type': 'null', 'data': {}})

    def away():
        if plugged:
            world.ask('device_del', id=port)
            world.gone(port)
        world.ask('chardev-remove', id=name)
    world.plugged[name] = away


def add_object(world, random):
    """An object, which goes at once or later."""
    name = world.name('object')
    kind = random.choice((
        {'qom-type': 'iothread'}, {'qom-type': 'rng-builtin'},
        {'qom-type': 'throttle-group'},
        {'qom-type': 'secret', 'data': base64.b64encode(b'x').decode(),
         'format': 'base64'},
        {'qom-type': 'memory-backend-ram', 'size': 1 << 20},
        {'qom-type': 'cryptodev-backend-builtin'},
        {'qom-type': 'authz-simple', 'identity': 'someone'},
        {'qom-type': 'rng-random', 'filename': '/dev/urandom'}))
    world.ask('object-add', id=name, **kind)
    if kind['qom-type'] == 'iothread':
        world.ask('query-iothreads')
    world.plugged[name] = lambda: world.ask('object-del', id=name)


def link(world, random):
    """The cable of the guest's card."""
    world.ask('set_link', name='card0', up=random.random() < 0.7)


def balloon(world, random):
    """More or less memory for the guest."""
    world.ask('balloon', value=random.randrange(100, 129) << 20)
    world.ask('query-balloon')
    world.ask('qom-set', path='/machine/peripheral/balloon',
              property='guest-stats-polling-interval', value=random.randrange(3))
    world.ask('qom-get', path='/machine/peripheral/balloon', property='guest-stats')
