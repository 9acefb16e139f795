# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps: live migration to the other host and back."""

import json
import os
import re

from lib.tap import Skip, check, until

from hosts import give


TCP = 'tcp://127.0.0.1'
NAMED = 'tcp://localhost'


def move(guest, *flags, uri=TCP, there=None):
    """Moves the guest to the other host; there is what precedes virsh's flags."""
    target = guest.other
    guest.virsh('migrate', target.uri, *flags, '--live', '--persistent',
                '--undefinesource', *(['--migrateuri', uri] if uri else []),
                *(there or ['--unsafe']))
    source, guest.host = guest.host, target
    # The source gives files on a local disk to root when it has done with them.
    for path in guest.folder.glob('*.qcow2'):
        give(path)
    check(not source.pid(guest.name), 'it still runs on the source')
    check('running' in guest.virsh('domstate'), 'not running')
    guest.works()


def over(*flags, uri=TCP):
    """A migration with the flags."""
    def step(guest):
        move(guest, *flags, uri=uri)
    return step


def over_unix(guest):
    """Over a Unix socket."""
    path = guest.free('migration')
    move(guest, uri=f'unix://{path}')


def with_storage(flag):
    """With its disk, that the other host has in another place."""
    def step(guest):
        text = guest.virsh('dumpxml', '--migratable')
        here = re.search(r"<source file='([^']+)'[^>]*/>(?:(?!</disk>).)*<target dev='vda'",
                         text, re.S).group(1)
        there = guest.free(f'{guest.other.name}.qcow2')
        info = json.loads(guest.tool('qemu-img', 'info', '-U', '--output=json', here))
        guest.image(there.name, 'qcow2', str(info['virtual-size']))
        xml = guest.file('there.xml', text.replace(f"'{here}'", f"'{there}'"))
        # By name, which QEMU has looked up for memory and for NBD
        move(guest, flag, uri=NAMED, there=['--xml', str(xml), '--persistent-xml', str(xml)])
        check(str(there) in guest.virsh('domblklist'), 'not the other disk')
        os.unlink(here)
    return step


def post_copy(guest):
    """The guest runs on the other host before its memory is there."""
    if not os.path.exists('/dev/userfaultfd'):
        raise Skip('no /dev/userfaultfd')
    move(guest, '--postcopy', '--postcopy-after-precopy')


def cancelled(guest):
    """A migration that is given up; the guest stays and works."""
    guest.virsh('migrate-setspeed', '1')
    process = guest.host.begin('migrate', guest.name, guest.other.uri, '--live',
                               '--unsafe', '--migrateuri', TCP)
    try:
        until(lambda: 'Data processed' in guest.virsh('domjobinfo'), 'no migration')
        guest.virsh('domjobabort')
        process.wait(60)
        check(process.returncode != 0, 'it moved')
    finally:
        process.kill()
        process.wait()
        guest.virsh('migrate-setspeed', '8796093022207')
    guest.works()


