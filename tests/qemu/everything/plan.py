# SPDX-License-Identifier: GPL-2.0-or-later
"""All operations for a kind of VM, and the part of them that a short run takes."""

import fnmatch
import zlib

from . import clients, monitor, sequences, things, tree
from .schema import Schema
from .session import Asked
from .world import World

# In a short run: one of so many of each family, beside the first of each group.
SHARE = {'qmp': 30, 'hmp': 12, 'device': 100, 'block': 80, 'chardev': 20, 'netdev': 30,
         'object': 80, 'qom-set': 120, 'migrate': 80, 'dump': 16, 'client': 120, 'cpu': 20,
         'memory': 40, 'server': 12, 'disk': 12, 'add_client': 8, 'dirty-rate': 3,
         'display': 3}
# What once ended a VM or was reported is asked each time.
FOUND = [
    'qmp/calc-dirty-rate/mode=*', 'dirty-rate/*millisecond*', 'qmp/query-cpu-definitions/',
    'cpu/expansion/*/full', 'cpu/kvm64/3/*enforce*', 'display/*',
    'hmp/qemu-io * "sigraise *"', 'hmp/gdbserver *', 'hmp/drive_add *fdset*',
    'hmp/screendump /dev/fdset/4', 'qmp/memsave/filename={dir}/null', 'hmp/chardev-add *', 'hmp/chardev-change *',
    'hmp/nbd_server_start vsock*', 'device/pci-testdev/', 'device/edu/',
    'device/secondary-vga/', 'device/bochs-display/', 'device/virtio-rng-pci/booted',
    'disk/medium/*', 'disk/active/*', 'server/*/7*', 'server/vnc/11', 'server/nbd/11',
    'chardev/client/fe80*', "chardev/client/{'cid'*", 'chardev/backend=vc',
    'migrate/*mapped-ram+multifd/*direct-io*', 'migrate/file:{dir}/new//*direct-io*',
    'migrate/vsock*/', 'dump/file:/dev/fdset/4/elf/{}', 'memory/ram/{}/pc-dimm',
    "object/memory-backend-ram/qom-set *", 'qom-set/*affinity*', 'plug/*',
    "block/file/host_device:*'unmap'}/plugged",
]


def operations(kind, accel):
    """Every operation, by the lists that a QEMU like this gives."""
    world = World()
    try:
        with Asked(kind, accel, world, None) as vm:
            schema = Schema(vm.ask('query-qmp-schema')[1])
            types, pci = (sorted(item['name'] for item in vm.ask('qom-list-types', {
                'implements': base, 'abstract': False})[1])
                          for base in ('device', 'pci-device'))
            properties = {name: vm.ask('device-list-properties', {'typename': name})
                          for name in types}
            lines = [vm.ask('human-monitor-command', {'command-line': line})[1]
                     for line in ('help', 'help info')]
            settings = list(tree.settings(vm))
    finally:
        world.close()
    yield from monitor.questions(schema)
    yield from monitor.human(*lines)
    yield from things.chardevs(schema)
    yield from things.networks(schema)
    yield from things.objects(schema)
    yield from things.nodes(schema)
    yield from things.devices(types, set(pci), lambda name: properties[name][1]
                              if properties[name][0] == 'served' else [])
    yield from settings
    yield from sequences.sequences()
    yield from clients.visits()


def short(wanted, salt):
    """A part of the operations, always the same; salt makes it another for each VM."""
    seen = set()
    for operation in wanted:
        family, _, rest = operation.name.partition('/')
        group = family, rest.partition('/')[0] if family == 'qmp' else ''
        number = zlib.crc32(f'{salt}{operation.name}'.encode())
        if (group not in seen or number % SHARE.get(family, 1) == 0
                or any(fnmatch.fnmatchcase(operation.name, name) for name in FOUND)):
            seen.add(group)
            yield operation
