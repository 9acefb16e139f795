# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps: snapshots, block jobs, backups."""

import re

from lib.tap import check, until


def sources(guest):
    """The file behind vda now."""
    return re.search(r'^ ?vda +(\S+)', guest.virsh('domblklist'), re.M).group(1)


def snapshot(name):
    """A snapshot of the disk in a file of its own."""
    def step(guest):
        path = guest.free(f'{name}.qcow2')
        guest.virsh('snapshot-create-as', name, '--disk-only', '--no-metadata',
                    '--diskspec', f'vda,snapshot=external,file={path}')
        check(sources(guest) == str(path), sources(guest))
        guest.works()
    return step


def memory_snapshot(guest):
    """A snapshot of the disk and the memory, in files."""
    disk, memory = guest.free('ms.qcow2'), guest.free('ms.memory')
    guest.virsh('snapshot-create-as', 'ms', '--no-metadata', '--live', '--memspec',
                f'file={memory},snapshot=external',
                '--diskspec', f'vda,snapshot=external,file={disk}')
    check(memory.stat().st_size > 1 << 20, 'no memory')
    guest.works()


def commit(guest):
    """The top of the chain is written to what is below it, and goes."""
    top = sources(guest)
    guest.virsh('blockcommit', 'vda', '--active', '--pivot', '--wait')
    check(sources(guest) != top, 'no change')
    guest.works()


def pull(guest):
    """What is below is copied to the top, which then stands alone."""
    guest.virsh('blockpull', 'vda', '--wait')
    check('<backingStore/>' in guest.xml(), 'something is still below')


def copy(guest):
    """The disk is copied, and the guest goes on with the copy."""
    path = guest.free('copy.qcow2')
    guest.virsh('blockcopy', 'vda', path, '--format', 'qcow2', '--transient-job',
                '--wait', '--pivot')
    check(sources(guest) == str(path), sources(guest))
    guest.works()


def copy_abort(guest):
    """A copy is begun and given up."""
    path = guest.free('abort.qcow2')
    guest.virsh('blockcopy', 'vda', path, '--format', 'qcow2', '--transient-job')
    guest.virsh('blockjob', 'vda', '--abort')


def resize(guest):
    """The disk grows."""
    guest.virsh('blockresize', 'vda', '96M')
    check(str(96 << 20) in guest.virsh('domblkinfo', 'vda'), 'another size')


def limits(guest):
    """I/O is limited, and is not any more."""
    for rate in ('1000', '0'):
        guest.virsh('blkdeviotune', 'vda', '--total-iops-sec', rate, '--live')


def push(guest):
    """A backup that QEMU writes to a file."""
    path = guest.free('pushed.qcow2')
    guest.virsh('backup-begin', guest.file(
        'push.xml', f"<domainbackup><disks><disk name='vda' type='file'><target file='{path}'/>"
        "<driver type='qcow2'/></disk></disks></domainbackup>"))
    until(lambda: 'Completed' in guest.virsh('domjobinfo', '--completed', '--keep-completed'),
          'the backup does not end')
    guest.virsh('domjobinfo', '--completed')
    check(path.stat().st_size > 4096, 'nothing was written')


def pull_backup(transport):
    """A backup that somebody reads over NBD."""
    def step(guest):
        scratch, path = guest.free('scratch.qcow2'), guest.free('backup')
        port = guest.host.displays[0] + 4000
        server = (f"<server transport='unix' socket='{path}'/>" if transport == 'unix'
                  else f"<server name='127.0.0.1' port='{port}'/>")
        guest.virsh('backup-begin', guest.file(
            'pull.xml', f"<domainbackup mode='pull'>{server}<disks>"
            f"<disk name='vda' type='file'><scratch file='{scratch}'/></disk></disks>"
            '</domainbackup>'))
        try:
            where = (f'nbd+unix:///vda?socket={path}' if transport == 'unix'
                     else f'nbd://127.0.0.1:{port}/vda')
            guest.tool('qemu-io', '-r', '-f', 'raw', '-c', 'read 0 4M', where)
        finally:
            guest.virsh('domjobabort')
        guest.works()
    return step


def checkpoint(guest):
    """What changes from now on is noted, for the next backup."""
    guest.virsh('checkpoint-create-as', 'c1', '--diskspec', 'vda')
    guest.virsh('checkpoint-delete', 'c1')


def internal_snapshot(guest):
    """Memory and disk are saved inside of the image."""
    guest.virsh('snapshot-create-as', 'inner')


def revert(guest):
    """The guest is what it was then."""
    guest.virsh('snapshot-revert', 'inner')
    check('running' in guest.virsh('domstate'), 'not running')
    guest.works()


def internal_delete(guest):
    """The saved state goes."""
    guest.virsh('snapshot-delete', 'inner')
