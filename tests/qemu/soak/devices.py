# SPDX-License-Identifier: GPL-2.0-or-later
"""Management operations on devices, character devices, networks and objects."""

import base64
import re

from lib.qmp import QmpError
from lib.tap import until

from .world import PORTS

# No hub, which QEMU adds by itself on the last port: it cannot be moved to another QEMU.
SMALL = ('usb-tablet', 'usb-mouse', 'usb-kbd')


def port(random):
    """One of the slots that something can be plugged into."""
    return f'rp{random.randrange(PORTS)}'


def plug(world, name, behind, driver, /, **options):
    """Plugs a device in; what stands behind it, a command takes away where that fails."""
    try:
        world.ask('device_add', driver=driver, id=name, **options)
    except QmpError:
        world.ask(behind[0], id=behind[1])
        raise


def remember(world, behind, device=None):
    """How to take away what stands behind a device, and the device before it."""
    command, name = behind

    def away():
        if device:
            world.ask('device_del', id=device)
            if not world.gone(device):
                world.plugged[name] = away
                return
        world.ask(command, id=name)
    world.plugged[name] = away


def wait_listening(world, net):
    """Until a stream's server is set up, which goes on after the command's answer.

    QEMU ends, without a sandbox, too, where such a network is removed before.
    """
    until(lambda: re.search(rf'\b{net}: .*(listening|error:)', world.human('info network')),
          f'{net} does not listen')


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
    if kind['type'] == 'stream':
        wait_listening(world, net)
    behind, card = ('netdev_del', net), None
    if random.random() < 0.5:
        card = world.name('card')
        plug(world, card, behind, random.choice(('virtio-net-pci', 'e1000e')),
             netdev=net, bus=port(random), romfile='')
    remember(world, behind, card)


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
    behind = 'object-del', source
    plug(world, name, behind, 'virtio-rng-pci', rng=source, bus=port(random))
    remember(world, behind, name)


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
    behind, device = ('chardev-remove', name), None
    if random.random() < 0.4:
        device = world.name('port')
        plug(world, device, behind, 'virtserialport', chardev=name, name=device,
             bus='serial0.0')
    if backend[0] == 'ringbuf':
        world.ask('ringbuf-write', device=name, data='some text')
        world.ask('ringbuf-read', device=name, size=4)
    if random.random() < 0.3 and not device:
        world.ask('chardev-change', id=name, backend={'type': 'null', 'data': {}})
    remember(world, behind, device)


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
    remember(world, ('object-del', name))


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
