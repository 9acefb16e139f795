#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared folders by 9p: a Linux guest works in them, without and with the sandbox.

test-shares.py [--times N] [WORD...]

The guest's half is guest-shares and share-work.c.  All that it finds has to be the same
without a sandbox, and what it leaves behind on the host as well.  --times also prints how
many microseconds operations take in the guest, N of each.
"""

import os
import re
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from attack.injector import Injector  # noqa: E402
from attack.policy import Numbers  # noqa: E402
from lib import tools  # noqa: E402
from lib.linux import make_initramfs  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import Vm, describe_status  # noqa: E402

INIT = Path(__file__).resolve().parent / 'guest-shares'
# Tag: options of -fsdev.
SHARES = {
    'passthrough': 'security_model=passthrough',
    'none': 'security_model=none,multidevs=forbid',
    'mapped': 'security_model=mapped-xattr,fmode=0640,dmode=0750',
    'file': 'security_model=mapped-file,multidevs=warn,writeout=immediate',
    'throttled': 'security_model=mapped-xattr,throttling.iops-total=3000,'
                 'throttling.bps-write=50000000',
    'readonly': 'security_model=none,readonly=on,multidevs=remap',
}
TRANSPORTS = {'none': 'virtio-9p-pci-transitional',
              'mapped': 'virtio-9p-pci-non-transitional'}


def needs_9p():
    """Skips the test if QEMU is built without it."""
    done = subprocess.run([tools.qemu(), '-device', 'help'], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    if 'virtio-9p-pci' not in done.stdout:
        raise Skip('QEMU is built without 9p')


def make_folders(folder):
    """A folder for each share; the one that is read only has something in it."""
    for tag in SHARES:
        Path(folder, tag).mkdir()
    Path(folder, 'readonly/given').write_bytes(bytes(range(256)) * 16)
    os.symlink('given', Path(folder, 'readonly/link'))


def options(folder, shares=None):
    """What QEMU takes for them."""
    result = []
    for tag, how in (shares or SHARES).items():
        device = TRANSPORTS.get(tag, 'virtio-9p-pci')
        result += ['-fsdev', f'local,id={tag},path={folder}/{tag},{how}',
                   '-device', f'{device},id=dev-{tag},fsdev={tag},mount_tag={tag}']
    return result


def left_behind(folder):
    """What is in the folders: names, kinds, modes, owners, sizes."""
    result = {}
    for top, folders, files in os.walk(folder):
        for name in folders + files:
            path = Path(top, name)
            info = path.lstat()
            size = 0 if stat.S_ISDIR(info.st_mode) else info.st_size
            result[str(path.relative_to(folder))] = (
                oct(info.st_mode), info.st_uid, info.st_gid, size,
                sorted((name, os.getxattr(path, name, follow_symlinks=False))
                       for name in os.listxattr(path, follow_symlinks=False)))
    return result


class Guest:
    """One run of the guest, and what it found: {share: lines}."""

    def __init__(self, folder, sandbox, times=None):
        make_folders(folder)
        parts = Path(tools.guest_parts())
        if not (parts / 'shares').exists():
            raise Skip('the guest has no 9p; run tests/guest/fetch')
        initramfs = Path(folder, 'initramfs')
        make_initramfs(parts, initramfs, init=INIT, more='shares',
                       programs=[tools.tool('share-work', static=True)])
        with Vm(tools.qemu(), [
                '-machine', 'pc,accel=tcg', '-m', '256', '-no-reboot',
                '-action', 'shutdown=pause', '-kernel', parts / 'vmlinuz',
                '-initrd', initramfs, '-append',
                'console=ttyS0 quiet panic=-1 random.trust_cpu=on tsc=reliable '
                f'qs_tags={",".join(SHARES)}' + (f' qs_times={times}' if times else ''),
                *options(folder)], sandbox=sandbox) as vm:
            vm.qmp.command('cont')
            text = vm.wait_console('QS done', 400, stop='QS failed').replace('\r', '')
            check('QS failed' not in text, text[-500:])
            if sandbox != 'off':
                info = vm.qmp.command('query-sandbox')
                check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
                check(info['broker']['refused'] == 0, str(info['broker']))
                check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
                self.served = info['broker']['served']
            status = vm.quit()
            check(status == 0, f'{describe_status(status)}: {vm.errors()}')
        self.found = {tag: lines for tag, lines in re.findall(
            r'^QS share (\S+)\n(.*?)^QS end$', text, re.M | re.S)}
        self.times = {tag: dict(line.split() for line in lines.splitlines())
                      for tag, lines in re.findall(
                          r'^QS times (\S+)\n(.*?)^QS end$', text, re.M | re.S)}
        self.left = {tag: left_behind(Path(folder, tag)) for tag in SHARES}


def differences(one, other):
    """Of two texts, the lines that differ."""
    one, other = one.splitlines(), other.splitlines()
    return [f'{a!r} without, {b!r} with' for a, b in zip(one, other) if a != b] + (
        [f'{len(one)} and {len(other)} lines'] if len(one) != len(other) else [])


def the_same(times):
    """A guest at work in all kinds of shares."""
    def test():
        needs_9p()
        with tempfile.TemporaryDirectory(prefix='qsandbox-share-') as first, \
                tempfile.TemporaryDirectory(prefix='qsandbox-share-') as second:
            plain = Guest(first, 'off', times)
            boxed = Guest(second, 'on,violation=kill', times)
        check(set(plain.found) == set(SHARES), str(set(plain.found)))
        for tag in SHARES:
            check(len(plain.found[tag].splitlines()) > 10, plain.found[tag])
            found = differences(plain.found[tag], boxed.found[tag])
            check(not found, f'{tag}: ' + '\n'.join(found))
            left = {str(item) for item in plain.left[tag].items()}
            left ^= {str(item) for item in boxed.left[tag].items()}
            check(not left, f'{tag}: {left}')
        check(boxed.served > 1000, f'the broker served {boxed.served} calls')
        for tag, figures in boxed.times.items():
            print(f'# {tag}: ' + ', '.join(
                f'{step} {plain.times[tag][step]} and {with_it} us'
                for step, with_it in figures.items()))
    return test


AT_FDCWD = -100
# Calls and their arguments, where a folder's descriptor and a name are to stand.
BY_NAME = {
    'openat': ('fd', 'name', os.O_RDONLY | os.O_NOFOLLOW),
    'openat ': ('fd', 'name', os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600),
    'newfstatat': ('fd', 'name', 'room', 0x100),
    'readlinkat': ('fd', 'name', 'room', 100),
    'mkdirat': ('fd', 'name', 0o700),
    'mknodat': ('fd', 'name', 0o100600, 0),
    'unlinkat': ('fd', 'name', 0),
    'renameat': ('fd', 'name', 'fd', 'name'),
    'linkat': ('fd', 'name', 'fd', 'name', 0),
    'symlinkat': ('name', 'fd', 'name'),
    'fchownat': ('fd', 'name', 0, 0, 0x100),
    'utimensat': ('fd', 'name', 0, 0x100),
    'fchmodat2': ('fd', 'name', 0o777, 0x100),
}


def hijacked(folder):
    """Whoever has taken over QEMU's main thread names what lies outside."""
    needs_9p()
    Path(folder, 'share').mkdir()
    Path(folder, 'outside').mkdir()
    secret = Path(folder, 'outside/file')
    secret.write_text('secret')
    os.symlink('../outside', Path(folder, 'share/link'))
    os.symlink('/proc/self/root', Path(folder, 'share/root'))
    numbers = Numbers(tools.qsandbox())
    with Vm(tools.qemu(), [
            '-machine', 'pc,accel=tcg', '-m', '64',
            *options(folder, {'share': 'security_model=passthrough'})],
            refusals=True) as vm:
        roles = {role['role']: {call['name'] for call in role['calls']
                                if call['rule'] not in ('soft', 'refused')}
                 for role in vm.qmp.command('query-sandbox')['roles']}
        check(not roles['vcpu'] & set(BY_NAME), f'a vCPU may {roles["vcpu"]}')
        top = [number for number, target in vm.descriptors().items()
               if target == f'{folder}/share']
        other = [number for number, target in vm.descriptors().items()
                 if Path(target).is_dir() and target != f'{folder}/share']
        check(top, str(vm.descriptors()))
        with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
            check(injector.thread(vm.pid), 'the main thread is gone')

            def attempt(call, fd, name):
                injector.poke(injector.scratch, name.encode() + b'\0')
                values = {'fd': fd, 'name': injector.scratch,
                          'room': injector.scratch + 1024}
                return injector.call(numbers[call.strip()], *(
                    values.get(arg, arg) for arg in BY_NAME[call])).split()

            check(attempt('mkdirat', top[0], 'made') == ['returned', '0'],
                  'what is in the share is not served')
            for call in BY_NAME:
                for fd, name in ((top[0], '..'), (top[0], '../outside/file'),
                                 (top[0], 'link/file'), (top[0], 'root/etc/passwd'),
                                 (AT_FDCWD, f'{folder}/outside/file'),
                                 (top[0], f'{folder}/outside/file'),
                                 *((fd, 'file') for fd in other)):
                    words = attempt(call, fd, name)
                    check(words[0] != 'returned' or int(words[1]) < 0,
                          f'{call}({fd}, {name}): {words}')
        check(secret.read_text() == 'secret' and secret.stat().st_nlink == 1 and
              os.listdir(secret.parent) == ['file'], 'what lies outside has changed')
        check(vm.qmp.command('query-sandbox')['broker']['refused'] > 20, vm.errors())


def plugged_in(folder):
    """Devices for folders of the command line; other folders have none."""
    needs_9p()
    Path(folder, 'share').mkdir()
    with Vm(tools.qemu(), [
            '-machine', 'pc,accel=tcg', '-m', '64', '-fsdev', 'synth,id=synth',
            '-device', 'virtio-9p-pci,fsdev=synth,mount_tag=synth',
            '-fsdev', f'local,id=one,path={folder}/share,security_model=mapped-xattr',
            '-fsdev', 'local,id=all,path=/,security_model=none,readonly=on',
            '-virtfs', f'local,path={folder}/share,security_model=mapped-file,'
            'mount_tag=short'], sandbox='on,violation=kill') as vm:
        for name in ('one', 'all'):
            said = vm.qmp.command('human-monitor-command', **{
                'command-line': f'device_add virtio-9p-pci,id={name},fsdev={name},'
                                f'mount_tag={name}'})
            check(not said, said)
        info = vm.qmp.command('query-sandbox')
        check(info['refused'] == 0 and info['broker']['refused'] == 0, vm.errors())
        check(vm.quit() == 0, vm.errors())


def in_a_folder(row):
    """A row that is given an empty folder."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-share-') as folder:
            row(folder)
    return test


def main():
    """Runs the rows, or those whose names have the words given."""
    words = sys.argv[1:]
    times = None
    if words[:1] == ['--times']:
        times, words = words[1], words[2:]
    rows = {
        'a guest at work in its folders': the_same(times),
        'a hijacked QEMU stays in them': in_a_folder(hijacked),
        'devices that are plugged in': in_a_folder(plugged_in),
    }
    tap = Tap()
    for name, row in rows.items():
        if all(word in name for word in words):
            tap.run(name, row)
    tap.done()


main()
