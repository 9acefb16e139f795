# SPDX-License-Identifier: GPL-2.0-or-later
"""Images, by descriptors and by names."""

import os
import subprocess
import tempfile
import time

from lib.tap import Skip, check

from .vm import MEBIBYTE, bare, image


def log_to_descriptor(vm, folder):
    """chardev-add with logfile= and out= of a set of descriptors."""
    for number, backend in enumerate((
            {'type': 'null', 'data': {'logfile': '{}'}},
            {'type': 'ringbuf', 'data': {'logfile': '{}', 'size': 4096}},
            {'type': 'file', 'data': {'out': '{}'}})):
        name = vm.fdset(folder / f'log{number}', os.O_RDWR | os.O_CREAT)
        data = {key: name if value == '{}' else value
                for key, value in backend['data'].items()}
        vm.ask('chardev-add', id=f'c{number}',
               backend={'type': backend['type'], 'data': data})
    vm.ask('chardev-add', id='named', backend={'type': 'null', 'data': {
        'logfile': str(folder / 'named')}})
    for name in ('c0', 'c1', 'c2', 'named'):
        vm.ask('chardev-remove', id=name)


def change_medium(vm, folder):
    """Another medium in a drive, by name and by descriptor."""
    name = vm.fdset(image(folder), os.O_RDWR)
    for place in (name, str(folder / 'image')):
        for mode in ('retain', 'read-only', 'read-write'):
            vm.ask('blockdev-change-medium', id='cd', filename=place, format='raw',
                   read_only_mode=mode)
            vm.ask('eject', id='cd')
        vm.human(f'change cd {place} raw')


def add_disks(vm, folder):
    """Disks on descriptors and names, by both monitors."""
    name = vm.fdset(image(folder), os.O_RDWR)
    for number, place in enumerate((name, str(folder / 'image'))):
        vm.ask('blockdev-add', driver='file', node_name=f'n{number}',
               filename=place)
        vm.ask('blockdev-del', node_name=f'n{number}')
        vm.human(f'drive_add 0 if=none,id=d{number},file={place},format=raw')
        vm.human(f'drive_del d{number}')


def write_files(vm, folder):
    """Pictures and memory into descriptors and files."""
    for number, name in enumerate(('screendump', 'dump')):
        for place in (vm.fdset(folder / name, os.O_RDWR | os.O_CREAT),
                      str(folder / f'{name}2')):
            if number == 0:
                vm.ask('screendump', filename=place)
            else:
                vm.ask('dump-guest-memory', paging=False,
                       protocol=f'file:{place}')


def migrate_to_file(vm, folder):
    """Into a descriptor and into a file."""
    for place in (vm.fdset(folder / 'state', os.O_RDWR | os.O_CREAT),
                  str(folder / 'state2')):
        vm.ask('migrate', uri=f'file:{place}')
        settle(vm)


def settle(vm):
    """Waits for the end of a migration, if one began."""
    deadline = time.monotonic() + 30
    while vm.ask('query-migrate').get('status') not in (None, 'completed', 'failed',
                                                        'cancelled'):
        check(time.monotonic() < deadline, f'{vm.ask("query-migrate")}')
        time.sleep(0.1)
    vm.alive('migrate')


def direct_channels(vm, folder):
    """Mapped RAM, several channels and O_DIRECT."""
    for name in ('mapped-ram', 'multifd'):
        vm.ask('migrate-set-capabilities', capabilities=[
            {'capability': name, 'state': True}])
    vm.ask('migrate-set-parameters', direct_io=True)
    for place in (str(folder / 'state'), '/no/such/folder/state'):
        vm.ask('migrate', uri=f'file:{place}')
        settle(vm)


def unplug_given(vm, _folder):
    """A disk on descriptors given at the start, of which only reading remains."""
    vm.must('device_del', id='stick')
    vm.vm.qmp.wait_event('DEVICE_DELETED')
    vm.must('blockdev-del', node_name='disk')
    vm.alive('blockdev-del', 0.2)


def given_disk(sandbox, profiles=''):
    """A disk on -add-fd, with auto-read-only, unplugged."""
    with tempfile.NamedTemporaryFile(prefix='qsandbox-') as file:
        file.truncate(MEBIBYTE)
        with open(file.name, 'rb') as reader, open(file.name, 'r+b') as writer:
            numbers = [reader.fileno(), writer.fileno()]
            bare(['-add-fd', f'set=1,fd={numbers[0]}',
                  '-add-fd', f'set=1,fd={numbers[1]}', '-blockdev',
                  'file,filename=/dev/fdset/1,node-name=disk,auto-read-only=on',
                  '-device', 'qemu-xhci', '-device', 'usb-storage,id=stick,drive=disk'],
                 unplug_given, profiles=profiles,
                 pass_fds=numbers)(sandbox)


def loop_device(path):
    """A loop device on path, for a time."""
    done = subprocess.run(['losetup', '--find', '--show', path], text=True,
                          capture_output=True, check=False)
    if done.returncode:
        raise Skip(f'no loop device: {done.stderr.strip()}')
    return done.stdout.strip()


def discard_later(vm, folder):
    """A host device that is opened later, whose guest discards."""
    device = loop_device(image(folder))
    try:
        for discard in ('ignore', 'unmap'):
            for zeroes in ('off', 'on', 'unmap'):
                vm.ask('blockdev-add', driver='host_device', node_name='later',
                       filename=device, discard=discard, detect_zeroes=zeroes,
                       cache={'direct': zeroes == 'on'})
                for line in ('discard 0 64k', 'write -z 0 64k', 'write -zu 0 64k',
                             'write 0 64k', 'flush'):
                    vm.human(f'qemu-io later "{line}"')
                vm.ask('blockdev-del', node_name='later')
    finally:
        subprocess.run(['losetup', '-d', device], check=False)


def look_at_cache_later(vm, folder):
    """A node which is to look at the page cache from now on, or from its beginning."""
    node = {'driver': 'file', 'filename': str(folder / 'image'), 'node-name': 'f'}
    vm.ask('blockdev-reopen', options=[{**node, 'x-check-cache-dropped': True}])
    vm.ask('blockdev-add', **{**node, 'node-name': 'g', 'x-check-cache-dropped': True})
    for active in (False, True):
        vm.ask('blockdev-set-active', active=active)


def use_image_afterwards(before):
    """What is opened once a standard stream may have been closed."""
    def work(vm, folder):
        before(vm)
        vm.must('blockdev-add', driver='file', node_name='later', discard='unmap',
                filename=str(image(folder)))
        for line in ('discard 0 64k', 'write -zu 0 64k', 'write 0 64k', 'truncate 2M'):
            vm.human(f'qemu-io later "{line}"')
        vm.must('blockdev-del', node_name='later')
    return work


def engines(vm, folder):
    """Nodes of every engine, mode of cache and kind of locking."""
    path = str(image(folder))
    for engine in ('threads', 'native', 'io_uring'):
        for direct in (True, False):
            for locking in ('off', 'on'):
                vm.ask('blockdev-add', driver='file', node_name='later',
                       filename=path, aio=engine, cache={'direct': direct},
                       locking=locking, discard='unmap', auto_read_only=True)
                for line in ('discard 0 64k', 'write -z 0 64k', 'write 0 64k',
                             'write -zu 0 64k', 'read 0 64k', 'flush',
                             'truncate 2M', 'map'):
                    vm.human(f'qemu-io later "{line}"')
                vm.ask('blockdev-del', node_name='later')
