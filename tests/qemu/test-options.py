#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""-sandbox's options: what is merged, and bad input of every kind.

Bad input gives exit status 1 and one error that names what is wrong; and no
QEMU goes on without its sandbox.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402

LIBRARY = Path(__file__).resolve().parent.parent.parent / 'hw-profiles'
ALL_DENIED = ('obsolete=deny,elevateprivileges=deny,spawn=deny,'
              'resourcecontrol=deny')


def run_qemu(*options, wrapper=()):
    """Starts QEMU, which has to end by itself; returns (status, errors)."""
    done = subprocess.run(
        [*wrapper, tools.qemu(), '-nodefaults', '-no-user-config', '-display',
         'none', '-machine', 'q35,accel=tcg', '-S', *options],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
        check=False)
    return done.returncode, done.stdout + done.stderr


def refused(expected, *options, wrapper=()):
    """QEMU must not start, and say one error that contains expected."""
    try:
        status, text = run_qemu(*options, wrapper=wrapper)
    except subprocess.TimeoutExpired:
        check(False, 'QEMU started and went on')
    check(status == 1, f'exit status {status}: {text}')
    lines = [line for line in text.splitlines() if 'qemu-system' in line]
    check(len(lines) == 1, f'not one error: {text!r}')
    for words in expected:
        check(words in text, f'{words!r} is not in {text!r}')


def merged(first, second):
    """Two -sandbox options that do not contradict each other are one."""
    with FirmwareGuest('tcg', ['-sandbox', second], sandbox=first) as vm:
        info = vm.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['proven'], str(info['state']))
        check(info['violation'] == 'errno', f'violation {info["violation"]}')
        check(not vm.unfiltered_threads(),
              f'without a filter: {vm.unfiltered_threads()}')
        check(vm.quit() == 0, vm.errors())


def added_profile(text, call):
    """A profile of the user's own adds to the policy; and not without it."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        path = Path(folder) / 'own.profile'
        path.write_text(text)
        for sandbox in ('on', f'on,profile={path}'):
            with FirmwareGuest('tcg', sandbox=sandbox) as vm:
                info = vm.qmp.command('query-sandbox')
                names = {entry['name'] for entry in info['calls']
                         if entry['rule'] != 'soft'}
                check((call in names) == ('profile=' in sandbox),
                      f'-sandbox {sandbox}: {sorted(names)}')
                check(vm.quit() == 0, vm.errors())


def human_query():
    """info sandbox says what query-sandbox does."""
    with FirmwareGuest('tcg') as vm:
        text = vm.qmp.command('human-monitor-command',
                              **{'command-line': 'info sandbox'})
        for words in ('sandbox: locked', 'proven', 'accel/tcg'):
            check(words in text, f'{words!r} is not in {text!r}')
        check('NOT PROVEN' not in text, text)


def shows_help():
    """-sandbox help names every key and ends well."""
    status, text = run_qemu('-sandbox', 'help')
    check(status == 0, f'exit status {status}')
    for key in ('obsolete', 'elevateprivileges', 'spawn', 'resourcecontrol',
                'violation', 'hotplug', 'files', 'connect', 'profile', 'library',
                'dump'):
        check(f'{key}=' in text, f'{key} is not in {text!r}')


def bad_profile(content, *expected):
    """A profile file that cannot be used."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        path = Path(folder) / 'bad.profile'
        path.write_bytes(content)
        refused([str(path), *expected], '-sandbox', f'on,profile={path}')


def strange_file(key, make, words):
    """What is named is no ordinary file."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        path = Path(folder) / 'strange.profile'
        make(path)
        refused([str(path), words], '-sandbox', f'on,{key}={path}')


def unreadable():
    """A file of somebody else's, for root to become another user."""
    if os.geteuid() != 0 or not shutil.which('setpriv'):
        raise Skip('becoming another user takes root and setpriv')
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        os.chmod(folder, 0o755)
        path = Path(folder) / 'secret.profile'
        path.write_text('profile secret\nsummary test\n')
        path.chmod(0o600)
        wrapper = ['setpriv', '--reuid', '65534', '--clear-groups']
        if subprocess.run([*wrapper, tools.qemu(), '--version'], check=False,
                          capture_output=True).returncode:
            raise Skip('other users cannot reach the built QEMU')
        refused([str(path), 'Permission denied'], '-sandbox', f'on,profile={path}',
                wrapper=wrapper)


def unprofiled_device():
    """A device that the library does not know, and the same one known."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        library = Path(folder) / 'library'
        shutil.copytree(LIBRARY, library)
        known = 0
        for path in library.rglob('*.profile'):
            text, count = re.subn(r'^(match qom\b.*) edu\b', r'\1',
                                  path.read_text(), flags=re.M)
            known += count
            path.write_text(text)
        check(known > 0, 'the library names no device edu; take another')
        refused(['no profile', 'edu', 'profile='], '-sandbox',
                f'on,library={library}', '-device', 'edu')
        with FirmwareGuest('tcg', sandbox=f'on,library={library}') as vm:
            check(vm.quit() == 0, vm.errors())


def without(what, expected):
    """A kernel or an outer filter that does not let a sandbox be made."""
    if what == 'no-new-privs' and os.geteuid() != 0:
        raise Skip('such a filter takes root')
    refused(expected, '-sandbox', 'on', wrapper=[tools.tool('forbid'), what])


def shared_memory():
    """A process that shares QEMU's memory, made before the first filter."""
    library = tools.library('share', 'qemu')
    refused(['shares this program\'s memory'], '-sandbox', 'on',
            wrapper=['env', f'LD_PRELOAD={library}'])


def executable_file():
    """-jitdump maps a page of a file as code."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        refused(['no profile', 'jitdump'], '-jitdump', '-sandbox', 'on',
                wrapper=['env', '-C', folder])


def denied_script():
    """Without the group that starts programs, a script is an ordinary error."""
    if not os.access('/dev/net/tun', os.R_OK | os.W_OK) or os.geteuid() != 0:
        raise Skip('no interface can be made here')
    refused(['network script', '/bin/true', 'spawn=deny', 'fd='],
            '-sandbox', 'on,spawn=deny',
            '-netdev', 'tap,id=net,script=/bin/true,downscript=no')


def scripted():
    """What the command line names, and cannot be run, is an error."""
    if not os.access('/dev/net/tun', os.R_OK | os.W_OK) or os.geteuid() != 0:
        raise Skip('no interface can be made here')
    refused(['network script', '/no/such', 'No such file'], '-sandbox', 'on',
            '-netdev', 'tap,id=net,script=/no/such,downscript=no')


def denied_bridge():
    """The same of the helper that joins a bridge."""
    refused(['bridge helper', '/bin/true', 'spawn=deny', 'fd='],
            '-sandbox', 'on,spawn=deny',
            '-netdev', 'bridge,id=net,helper=/bin/true')


tap = Tap()
tap.run('help names every key', shows_help)
tap.run("libvirt's option behind a user's is merged", merged,
        'on,violation=errno', f'on,{ALL_DENIED}')
tap.run('a key said twice alike is fine', merged,
        'on,violation=errno,spawn=deny', 'on,violation=errno,spawn=deny')
tap.run("a user's profile adds a call", added_profile,
        'profile own\nsummary test\nuname: allow -- the test wants it\n',
        'uname')
tap.run('info sandbox tells the same', human_query)

for label, expected, options in [
        ('unknown key', ['nonsense'], ['on,nonsense=1']),
        ('unknown value of a group', ['maybe', 'spawn'], ['on,spawn=maybe']),
        ('unknown value of violation', ['ignore', 'violation'],
         ['on,violation=ignore']),
        ('neither on nor off', ["'on'"], ['spawn=deny']),
        ('on and off', ["'on'", "'off'"], ['on', 'off']),
        ("off, and libvirt's on", ["'on'", "'off'"], ['off', f'on,{ALL_DENIED}']),
        ('nothing said', ["'on'"], ['']),
        ('a key without a value', ['profile='], ['on,profile=']),
        ('a library without a name', ['library='], ['on,library=']),
        ('a dump without a name', ['dump='], ['on,dump=']),
        ('a key with two values', ['spawn', 'allow', 'deny'],
         ['on,spawn=allow', 'on,spawn=deny']),
        ('violation with two values', ['violation', 'kill', 'errno'],
         ['on,violation=kill', f'on,{ALL_DENIED},violation=errno']),
        ('unknown family', ['blok', 'hotplug=net:blok', 'snapshot'],
         ['on,hotplug=net:blok']),
        ('no family between separators', ["''", 'hotplug=net::block'],
         ['on,hotplug=net::block']),
        ('hotplug with two values', ['hotplug', 'none', 'auto'],
         ['on,hotplug=none', 'on,hotplug=auto']),
        ('files that are not there', ['files=/no/such', 'no directory'],
         ['on,files=/no/such']),
        ('files that are no folder', ['files=/etc/passwd:ro', 'no directory'],
         ['on,files=/etc/passwd:ro']),
        ('a network that is none', ['connect=localhost', 'no address'],
         ['on,connect=localhost']),
        ('a prefix that is too long', ['connect=192.0.2.0/33', '/33'],
         ['on,connect=192.0.2.0/33']),
        ('a port that is too high', ['connect=192.0.2.1:65536', '65536'],
         ['on,connect=192.0.2.0/24,connect=192.0.2.1:65536']),
        ('files= without a value', ['files='], ['on,files=']),
        ('unknown profile', ['no/such'], ['on,profile=no/such']),
        ('profile file that is not there', ['/no/such.profile'],
         ['on,profile=/no/such.profile']),
        ('library that is not there', ['/no/such/library'],
         ['on,library=/no/such/library']),
        ('dump to nowhere', ['/no/such/dump'], ['on,dump=/no/such/dump']),
]:
    flags = [word for option in options for word in ('-sandbox', option)]
    tap.run(f'refused: {label}', refused, expected, *flags)

tap.run('refused: empty profile', bad_profile, b'')
tap.run('refused: binary profile', bad_profile, bytes(range(256)) * 16)
tap.run('refused: profile of 10 MB', bad_profile, b'# filler\n' * (10 << 17))
tap.run('refused: profile that requires itself', bad_profile,
        b'profile bad\nsummary test\nrequire bad\nuname: allow -- test\n',
        ':3:9:', 'itself')
tap.run('refused: profile that requires an unknown one', bad_profile,
        b'profile bad\nsummary test\nrequire no/such\n', ':3:9:', 'no/such')
tap.run('refused: profile with an unknown key', bad_profile,
        b'profile bad\nsummary test\nallows kvm\n', ':3:1:', 'allows')
tap.run('refused: profile with an unknown kind', bad_profile,
        b'profile bad\nsummary test\nmatch gadget x\n', ':3:7:', 'gadget')
tap.run('refused: profile with an unknown constant', bad_profile,
        b'profile bad\nsummary test\nioctl: cmd == NO_SUCH -- test\n', ':3:15:',
        'NO_SUCH')
tap.run('refused: profile of a name that there is', bad_profile,
        b'profile accel/tcg\nsummary test\n', 'accel/tcg', 'already')
for label, make, words in [
        ('a directory', Path.mkdir, 'a directory'),
        ('a named pipe', os.mkfifo, 'special file')]:
    tap.run(f'refused: profile that is {label}', strange_file, 'profile', make,
            words)
tap.run('refused: profile that never ends', refused, ['/dev/zero', 'special file'],
        '-sandbox', 'on,profile=/dev/zero')
tap.run('refused: library that is a named pipe', strange_file, 'library', os.mkfifo,
        'Not a directory')
tap.run('refused: library without profiles', strange_file, 'library', Path.mkdir,
        'no file *.profile')
tap.run('refused: dump to a directory', strange_file, 'dump', Path.mkdir,
        'Is a directory')
tap.run('refused: dump to a pipe that nobody reads', strange_file, 'dump', os.mkfifo,
        'No such device')
tap.run('refused: profile that may not be read', unreadable)
tap.run('refused: profile with an unknown call', bad_profile,
        b'profile bad\nsummary test\nfrobnicate: allow -- test\n',
        ':3:1:', 'frobnicate')
tap.run('refused: device without a profile', unprofiled_device)
tap.run('refused: script of a tap with spawn=deny', denied_script)
tap.run('refused: helper of a bridge with spawn=deny', denied_bridge)
for label, netdev, words in [
        ('script at the end', 'tap,id=net,script=no',
         ['downscript', 'qemu-ifdown', 'downscript=no']),
        ('the same in JSON', '{"type": "tap", "id": "net", "script": "no", '
         '"downscript": "/bin/down"}', ['downscript', '/bin/down', 'downscript=no']),
        ('program behind a port', 'user,id=net,guestfwd=tcp:10.0.2.9:80-cmd:true x',
         ['guestfwd=', 'true x', 'beforehand'])]:
    tap.run(f'refused: {label} with spawn=deny', refused, ['spawn=deny', *words],
            '-sandbox', 'on,spawn=deny', '-netdev', netdev)
tap.run('refused: program that a guest comes from, with spawn=deny', refused,
        ['spawn=deny', '-incoming exec:', 'cat x'], '-sandbox', 'on,spawn=deny',
        '-incoming', 'exec:cat x')
tap.run('refused: a command that is no line of a shell', refused,
        ['command line names', 'quot'], '-sandbox', 'on', '-netdev',
        "user,id=net,guestfwd=tcp:10.0.2.9:80-cmd:true 'x")
tap.run('refused: a script that is not there', scripted)
for what in ('lie', 'lie-alone'):
    tap.run(f'refused: outer filter that claims success ({what})', without, what,
            ['claims success'])
tap.run('refused: process that shares the memory', shared_memory)
for first, second in ((['-sandbox', 'on'], ['-run-with', 'async-teardown=on']),
                      (['-run-with', 'async-teardown=on'], ['-sandbox', 'on'])):
    tap.run(f'refused: {first[0]} and {second[0]} async-teardown=on', refused,
            ['-run-with async-teardown=on', 'shares QEMU\'s memory'],
            *first, *second)
tap.run('refused: -jitdump', executable_file)
tap.run('refused: kernel without seccomp', without, 'seccomp', ['seccomp'])
tap.run('refused: no_new_privs forbidden by an outer filter', without,
        'no-new-privs', ['NO_NEW_PRIVS'])
tap.done()
