#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A management operation is served, or answered by an error: none ends a VM.

Each row is tried on the smallest VM in which it makes sense, since a wider one is
composed of more profiles, and hides what is missing.  Once with violation=kill, where a
refused call shows as the end, and once with the default, where it shows as a report.
"""

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.firmware import FirmwareGuest, open_tap  # noqa: E402
from lib.tap import Skip, Tap  # noqa: E402
from lib.vm import kvm_reason  # noqa: E402
from management.blocks import (  # noqa: E402
    add_disks, change_medium, direct_channels, discard_later, engines, given_disk,
    log_to_descriptor, look_at_cache_later, migrate_to_file, use_image_afterwards,
    write_files)
from management.devices import (  # noqa: E402
    families, later_rate, plug_all_kinds, plug_processor, processors, random_device,
    set_properties, slow_reader)
from management.sockets import give_descriptors, given_sockets, vsock  # noqa: E402
from management.vm import Managed, PORT, asks, bare, image, lines  # noqa: E402

MODES = ('on,violation=kill', 'on')
MAPPED = ',profile=feature/migration'
OPENED = ',profile=feature/blockdev'

ROWS = {
    'processors asked for, tcg': bare([], processors),
    'processors asked for, kvm': bare([], processors, 'kvm'),
    'processors asked for, kvm, microvm': bare([], processors, 'kvm', 'microvm'),
    'processor plugged in, kvm': bare(
        ['-smp', '1,maxcpus=2'], plug_processor, 'kvm'),
    'processor plugged in, kvm-pv-enforce-cpuid': bare(
        ['-smp', '1,maxcpus=2', '-cpu', 'kvm64,kvm-pv-enforce-cpuid=on'],
        plug_processor, 'kvm'),
    'log to a descriptor': bare([], log_to_descriptor),
    'log to a descriptor, composed': bare(
        [], log_to_descriptor, profiles=',profile=feature/chardev-file'),
    'another medium': bare(
        ['-device', 'ide-cd,id=cd'], change_medium),
    'another medium, composed': bare(
        ['-device', 'ide-cd,id=cd'], change_medium, profiles=OPENED),
    'disks on descriptors': bare([], add_disks),
    'disks on descriptors, composed': bare([], add_disks, profiles=OPENED),
    'pictures and dumps': bare(['-device', 'VGA'], write_files),
    'pictures and dumps, composed': bare(
        ['-device', 'VGA'], write_files,
        profiles=',profile=feature/screendump,profile=feature/memory-dump'),
    'migration to a file': bare([], migrate_to_file),
    'migration to a file, composed': bare([], migrate_to_file, profiles=MAPPED),
    'migration to a file, direct': bare([], direct_channels),
    'migration to a file, direct, composed': bare(
        [], direct_channels, profiles=MAPPED),
    'unplugged: a disk on descriptors': given_disk,
    'unplugged: a disk on descriptors, composed':
        lambda sandbox: given_disk(sandbox, OPENED),
    'random numbers, backend not named': bare(
        [*PORT, '-object', 'rng-random,id=r,filename=/dev/urandom', '-device',
         'virtio-rng-pci,rng=r'], random_device),
    'discard on a host device': bare([], discard_later),
    'discard on a host device, composed': bare([], discard_later, profiles=OPENED),
    'engines and caches': bare([], engines),
    'engines and caches, composed': bare([], engines, profiles=OPENED),
    'rate of dirty pages': bare([], later_rate),
    'rate of dirty pages, with threads and waiting': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f',
                        '-chardev', 'null,id=d,mux=on'], later_rate, 'kvm'),
    'a network on a descriptor that is closed': bare([], asks(
        ('netdev_add', {'type': 'tap', 'id': 'n', 'fd': '999'}),
        ('netdev_add', {'type': 'tap', 'id': 'n', 'fd': '0'})),
        profiles=',hotplug=net'),
    'properties': bare(
        ['-object', 'memory-backend-ram,id=mem,size=1M', '-object',
         'thread-context,id=tc', '-object', 'iothread,id=io'], set_properties),
    'properties, memory composed': bare(
        ['-object', 'memory-backend-ram,id=mem,size=1M', '-object',
         'thread-context,id=tc', '-object', 'iothread,id=io'], set_properties,
        profiles=',profile=feature/hotplug-memory'),
    'console without a display': bare([], asks(
        ('chardev-add', {'id': 'vc0', 'backend': {'type': 'vc', 'data': {}}}),
        ('chardev-add', {'id': 'vc1', 'backend': {'type': 'vc', 'data': {
            'cols': 80, 'rows': 25}}}), ('chardev-remove', {'id': 'vc0'}))),
    'image put out of use, and back': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f',
                        '-blockdev', 'raw,file=f,node-name=r'], asks(
            ('blockdev-set-active', {'node-name': 'r', 'active': False}),
            ('blockdev-set-active', {'node-name': 'f', 'active': False}),
            ('blockdev-set-active', {'node-name': 'f', 'active': True}),
            ('blockdev-set-active', {'node-name': 'r', 'active': True}),
            ('blockdev-set-active', {'active': False}),
            ('blockdev-set-active', {'active': True}))),
    'devices of all kinds': bare(PORT, plug_all_kinds),
    'devices of all kinds, pc': bare([], plug_all_kinds, machine='pc'),
    'devices of all kinds, pc, more composed': bare(
        ['-vnc', 'none', '-device', 'pvpanic-pci'], plug_all_kinds, machine='pc'),
    'devices of all kinds, pc, most composed': bare(
        ['-device', 'pvpanic-pci', '-device', 'virtio-rng-pci,rng=r', '-object',
         'rng-random,id=r,filename=/dev/urandom', '-device', 'VGA', '-device',
         'virtio-vga', '-object', 'iothread,id=io'], plug_all_kinds, 'kvm', 'pc'),
    'devices of each family, alone': families,
    'commands of qemu-io': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f'],
        lines('qemu-io f "sigraise 0"', 'qemu-io f "sigraise 11"',
              'qemu-io f "sleep 1"', 'qemu-io f "reopen -r"', 'qemu-io f "reopen -w"',
              'qemu-io f "map"', 'qemu-io f "alloc 0 1M"', 'qemu-io f "truncate 2M"',
              'qemu-io f "info"', 'qemu-io f "aio_read 0 64k"',
              'qemu-io f "aio_flush"', 'qemu-io f "zone_report 0 1"',
              'qemu-io f "help"', 'qemu-io f "length"', 'qemu-io f "quit"',
              'qemu-io f "writev 0 512 512"', 'qemu-io f "read -r 0 4k"',
              'qemu-io f "write -s /etc/hostname 0 64k"',
              'qemu-io f "write -f -b 0 4k"', 'qemu-io f "discard 0 64k"')),
    'debugger': bare([], lines(
        'gdbserver stdio', 'gdbserver tcp::0', 'gdbserver unix:{dir}/gdb,server=on',
        'gdbserver none', 'gdbserver /no/such', 'gdbserver pty', 'gdbserver')),
    'debugger, sockets composed': bare([], lines(
        'gdbserver stdio', 'gdbserver tcp::0', 'gdbserver none', 'gdbserver stdio',
        'gdbserver pty'), profiles=',profile=feature/sockets'),
    'mux, then a slow reader': None,
    'card with RSS on a tap': None,
    'image put out of use, and back, composed': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f'],
        asks(('blockdev-set-active', {'node-name': 'f', 'active': False}),
             ('blockdev-set-active', {'node-name': 'f', 'active': True})),
        profiles=',profile=feature/image-activation'),
    'page cache looked at': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f,'
                        'x-check-cache-dropped=on'],
        asks(('blockdev-set-active', {'node-name': 'f', 'active': False}),
             ('blockdev-set-active', {'node-name': 'f', 'active': True})),
        profiles=',profile=feature/image-activation'),
    'page cache to be looked at': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f'],
        look_at_cache_later,
        profiles=',profile=feature/image-activation,profile=feature/blockdev'),
    'standard descriptors given': bare(
        [], lambda vm, _folder: give_descriptors(vm), profiles=',profile=feature/sockets'),
    'standard descriptors given, then an image': bare(
        [], use_image_afterwards(give_descriptors), profiles=OPENED +
        ',profile=feature/sockets'),
    'wrong options, then an image': bare([], use_image_afterwards(
        lambda vm: vm.ask('blockdev-add', driver='file', node_name='n',
                          filename='/no/such', pr_manager='no-such')), profiles=OPENED),
    'terminal removed, then an image': bare(
        ['-chardev', 'stdio,id=terminal'], use_image_afterwards(
            lambda vm: vm.ask('chardev-remove', id='terminal')), profiles=OPENED),
    'properties, composed': bare(
        ['-object', 'memory-backend-ram,id=mem,size=1M'], set_properties,
        profiles=',profile=feature/memory-properties'),
    'debugger, composed': bare([], lines(
        'gdbserver stdio', 'gdbserver tcp::0', 'gdbserver none', 'gdbserver tcp::0',
        'gdbserver stdio'), profiles=',profile=feature/gdbserver'),
    'sockets of machines': bare([], vsock),
    'sockets of machines, composed': bare(
        ['-vnc', 'none'], vsock,
        profiles=',profile=feature/sockets,profile=feature/nbd-server' + MAPPED),
    'sockets of machines, incoming': bare(
        ['-incoming', 'defer'], vsock),
    'sockets that are given': bare([], given_sockets),
    'sockets that are given, NBD composed': bare(
        [], given_sockets, profiles=',profile=feature/nbd-server'),
    'sockets that are given, composed': bare(
        [], given_sockets,
        profiles=',profile=feature/sockets,profile=feature/nbd-server' + MAPPED),
}


def mux_row(sandbox):
    """A guest whose serial line becomes a mux."""
    if kvm_reason():
        raise Skip(kvm_reason())
    with tempfile.TemporaryDirectory(prefix='qsandbox-manage-') as folder:
        for end in ('in', 'out'):
            os.mkfifo(f'{folder}/far.{end}')
        with FirmwareGuest('kvm', [], sandbox=sandbox, serial=[
                '-chardev', f'pipe,id=far,path={folder}/far',
                '-chardev', 'null,id=line', '-serial', 'chardev:line']) as guest:
            vm = Managed(guest)
            slow_reader(vm, Path(folder))
            vm.finish()


ROWS['mux, then a slow reader'] = mux_row


def rss_row(sandbox):
    """A card that spreads packets over queues, which asks its tap about a program."""
    fd = open_tap()
    try:
        bare(['-netdev', f'tap,id=net,fd={fd},vhost=off'],
             lambda vm, _folder: vm.must('device_add', driver='virtio-net-pci',
                                         netdev='net', rss=True, hash=True),
             machine='pc', profiles=',profile=device/virtio-net,'
             'profile=feature/hotplug-rom', pass_fds=(fd,))(sandbox)
    finally:
        os.close(fd)


ROWS['card with RSS on a tap'] = rss_row


def main():
    """All rows, or those whose names contain a word that was given."""
    tap = Tap()
    for name, test in ROWS.items():
        if len(sys.argv) > 1 and not any(word in name for word in sys.argv[1:]):
            continue
        for mode in MODES:
            tap.run(f'{name} ({mode})', test, mode)
    tap.done()


main()
