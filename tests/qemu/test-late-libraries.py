#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Libraries that the full build opens when they are needed: libpmem and capstone.

What the command line asks for works once the lockdown is there.  What needs a library that
has not been opened by then is an error or a warning that says why, and the guest goes on.
"""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PC = ['-machine', 'pc,accel=tcg', '-m', '64,slots=4,maxmem=1G']
NVDIMM = ['-machine', 'nvdimm=on']
WARNING = 'nothing is disassembled: '
LATE = 'is not loaded, and the sandbox maps no code while the guest runs'


def loaded(vm, library):
    """Whether it is mapped there."""
    return f'/{library}.so.' in Path(f'/proc/{vm.pid}/maps').read_text()


def machine(folder, options=(), sandbox='', **more):
    """A VM that ends with the first call that is refused."""
    return Vm(tools.qemu(), [*PC, *options], f'on,violation=kill,files={folder}{sandbox}',
              **more)


def without(*libraries):
    """A wrapper for a QEMU that finds these libraries damaged."""
    listed = subprocess.run(['/sbin/ldconfig', '-p'], check=True, text=True,
                            stdout=subprocess.PIPE).stdout
    files = [line.split(' => ')[1] for line in listed.splitlines()
             if line.strip().startswith(tuple(f'{name}.so.' for name in libraries))]
    check(files, f'no {libraries} here')
    if os.geteuid() != 0:
        raise Skip('root alone hides libraries')
    binds = [f'mount --bind /dev/null "$(realpath {file})"' for file in files]
    return ['unshare', '-m', 'sh', '-c', ' && '.join([*binds, 'exec "$0" "$@"'])]


def good_end(vm):
    """Nothing was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(vm.quit() == 0, vm.errors())


def typed(path, line):
    """What a human monitor answers."""
    with socket.socket(socket.AF_UNIX) as monitor:
        monitor.settimeout(PATIENCE)
        monitor.connect(str(path))
        answer = b''
        while not answer.endswith(b'(qemu) '):
            answer += monitor.recv(4096)
        monitor.sendall(line.encode() + b'\n')
        answer = b''
        while not answer.endswith(b'(qemu) '):
            answer += monitor.recv(4096)
        return answer.decode()


def human(folder):
    """The first two instructions of a PC, and what is said of them."""
    return (['-monitor', f'unix:{folder}/human,server=on,wait=off'],
            lambda: typed(folder / 'human', 'x /2i 0xfffffff0'))


def by_hand(folder):
    """A human monitor disassembles."""
    options, ask = human(folder)
    with machine(folder, options) as vm:
        check(loaded(vm, 'libcapstone'), 'capstone is not loaded')
        text = ask()
        check('jmp' in text and WARNING not in text, text)
        good_end(vm)


def by_hand_without(folder):
    """A human monitor without the library says so."""
    options, ask = human(folder)
    with machine(folder, options, wrapper=without('libcapstone')) as vm:
        text = ask() + vm.errors()
        check('jmp' not in text and WARNING in text, text)
        good_end(vm)


def by_program(folder):
    """QMP's human-monitor-command without a human monitor."""
    with machine(folder) as vm:
        check(not loaded(vm, 'libcapstone'), 'capstone is loaded')
        text = vm.qmp.command('human-monitor-command', **{
            'command-line': 'x /2i 0xfffffff0'}) + vm.errors()
        check('not supported' in text and WARNING in text and LATE in text, text)
        good_end(vm)


def by_program_alone(folder):
    """The same without a sandbox: the library is opened."""
    with Vm(tools.qemu(), PC, sandbox=None) as vm:
        check(not loaded(vm, 'libcapstone') and not loaded(vm, 'libpmem'), 'all is loaded')
        text = vm.qmp.command('human-monitor-command', **{
            'command-line': 'x /2i 0xfffffff0'})
        check('jmp' in text and loaded(vm, 'libcapstone'), text)
        vm.qmp.command('object-add', **memory(folder, 'late'))
        check(loaded(vm, 'libpmem'), 'libpmem is not loaded')
        check(vm.quit() == 0, vm.errors())


def log_of(folder, words, **more):
    """What -d in_asm writes of the start of the firmware."""
    log = folder / 'log'
    with machine(folder, ['-d', 'in_asm', '-D', str(log)], paused=False, **more) as vm:
        until(lambda: any(word in log.read_text() for word in words), 'nothing is logged')
        time.sleep(0.1)
        text = log.read_text() + vm.errors()
        vm.qmp.command('stop')
        good_end(vm)
    return text


def logged(folder):
    """A log of code has instructions."""
    text = log_of(folder, ['jmp', 'OBJD-T'])
    check('jmp' in text and 'OBJD-T' not in text, text[:2000])


def logged_without(folder):
    """A log of code without the library has bytes."""
    text = log_of(folder, ['jmp', 'OBJD-T'], wrapper=without('libcapstone'))
    check('OBJD-T' in text and WARNING in text, text[:2000])


def memory(folder, name):
    """Persistent memory in a file."""
    (folder / name).write_bytes(bytes(2 << 20))
    return {'qom-type': 'memory-backend-file', 'id': name, 'size': 2 << 20,
            'mem-path': str(folder / name), 'share': True, 'pmem': True}


def words_of(folder, name):
    """The same for the command line."""
    values = memory(folder, name)
    values['size'] = '2M'
    words = [f'{key}={"on" if value is True else value}' for key, value in values.items()
             if key != 'qom-type']
    return ['-object', ','.join(['memory-backend-file', *words])]


def early(folder):
    """Memory of the command line, of an NVDIMM with a label, written to while QEMU runs."""
    with machine(folder, [
            *NVDIMM, *words_of(folder, 'm'),
            '-device', 'nvdimm,memdev=m,id=d,label-size=128k']) as vm:
        check(loaded(vm, 'libpmem'), 'libpmem is not loaded')
        check(vm.qmp.command('qom-get', path='/objects/m', property='pmem') is True, 'no pmem')
        good_end(vm)


def early_without(folder):
    """Without the library, the start ends with an error that names it."""
    wrapper = without('libpmem')
    done = subprocess.run(
        [*wrapper, tools.qemu(), *PC, '-nodefaults', '-display', 'none', '-sandbox', 'on',
         *words_of(folder, 'm')], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        check=False, timeout=PATIENCE)
    check(done.returncode == 1 and 'cannot load libpmem.so.1: ' in done.stderr, str(done))


def late(folder):
    """Memory that comes later, without a reason to have the library."""
    with machine(folder, sandbox=',hotplug=memory') as vm:
        check(not loaded(vm, 'libpmem'), 'libpmem is loaded')
        vm.refuses(f'libpmem.so.1 {LATE}', 'object-add', **memory(folder, 'm'))
        vm.qmp.command('object-add', **(memory(folder, 'n') | {'pmem': False}))
        good_end(vm)


def plugged(options, sandbox):
    """A row: memory that comes later, where the library was foreseen."""
    def row(folder):
        with machine(folder, options, sandbox) as vm:
            check(loaded(vm, 'libpmem'), 'libpmem is not loaded')
            vm.qmp.command('object-add', **memory(folder, 'm'))
            if options:
                vm.qmp.command('device_add', driver='nvdimm', memdev='m', id='d')
            good_end(vm)
    return row


def plugged_without(folder):
    """Where the library is missing, the VM starts, and later memory is an error."""
    with machine(folder, NVDIMM, ',hotplug=memory', wrapper=without('libpmem')) as vm:
        vm.refuses(f'libpmem.so.1 {LATE}', 'object-add', **memory(folder, 'm'))
        good_end(vm)


def main():
    """What each library is for, early, late and without it."""
    if not any((tools.qemu().parent / f'{name}.so').exists() for name in ('ui-gtk', 'block-curl')):
        raise SystemExit('1..0 # SKIP this QEMU links neither library')
    tap = Tap()
    tap.run_rows({
        'a human monitor shows instructions': by_hand,
        'a human monitor without capstone': by_hand_without,
        'no human monitor at the start': by_program,
        'without a sandbox both are opened late': by_program_alone,
        '-d in_asm logs instructions': logged,
        '-d in_asm without capstone logs bytes': logged_without,
        'persistent memory from the start': early,
        'persistent memory without libpmem': early_without,
        'persistent memory that comes later is an error': late,
        'NVDIMMs may be plugged in': plugged(NVDIMM, ',hotplug=memory'),
        'memory that a given profile foresees': plugged([], ',profile=object/memory-backend,'
                                                        'profile=feature/hotplug-memory-file'),
        'NVDIMMs may be plugged in, without libpmem': plugged_without,
    }, 'qsandbox-late-', sys.argv[1:])
    tap.done()


main()
