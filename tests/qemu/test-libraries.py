#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Other C libraries, allocators and tunables than those that QEMU was built with.

What a newer glibc asks the kernel for is played by a library that is preloaded, so
that any host meets it.  Allocators are those of the distribution.
"""

import ctypes.util
import os
import pty
import select
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import Vm, check_no_reports, describe_status  # noqa: E402

PATIENCE = 30
LFLAG = 3
NEWER = 'newer'                 # newer.c, preloaded


def preload(name):
    """The environment that preloads a library of this folder, or of the system."""
    if name == NEWER:
        return [f'LD_PRELOAD={tools.library(NEWER, "qemu")}']
    found = ctypes.util.find_library(name)
    if not found:
        raise Skip(f'no lib{name}')
    return [f'LD_PRELOAD={found}']


# A VM's own threads, its memory that grows and shrinks, its disk and its network.
WORK = ['-vnc', 'none', '-device', 'VGA', '-netdev', 'user,id=net',
        '-device', 'virtio-net-pci,netdev=net,romfile=', '-device', 'qemu-xhci',
        '-device', 'usb-tablet', '-object', 'iothread,id=io0']


def works(environment, options=(), preloaded=None):
    """A guest does its work, is asked a lot, is reset, and ends well."""
    def test():
        words = list(environment)
        if preloaded:
            words += preload(preloaded)
        with FirmwareGuest('tcg', [*WORK, *options], device='iothread=io0',
                           wrapper=['env', *words]) as vm:
            vm.qmp.command('cont')
            vm.check_work()
            for _ in range(3):
                for line in ('info mtree', 'info qtree', 'info qom-tree',
                             'qemu-io disk "read 0 1M"'):
                    vm.qmp.command('human-monitor-command', command_line=line)
            vm.qmp.command('system_reset')
            time.sleep(1)
            vm.qmp.command('query-status')
            status = vm.quit()
            check(status == 0, f'{describe_status(status)}: {vm.errors()}')
    return test


class Terminal:
    """A QEMU whose standard streams are a terminal of its own."""

    def __init__(self, options, environment=()):
        self.fd, other = pty.openpty()
        self.before = termios.tcgetattr(other)
        self.other = other
        self.process = subprocess.Popen(
            ['env', *environment, str(tools.qemu()), '-machine', 'none', '-nodefaults',
             '-display', 'none', '-sandbox', 'on,hotplug=none', *options],
            stdin=other, stdout=other, stderr=other, start_new_session=True)
        self.text = b''

    def wait_text(self, text):
        """Until QEMU has written it."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.text:
            rest = deadline - time.monotonic()
            check(rest > 0 and self.process.poll() is None, f'{self.text!r}')
            if select.select([self.fd], [], [], min(rest, 1))[0]:
                self.text += os.read(self.fd, 4096)

    def is_raw(self):
        """Whether it neither echoes nor waits for the end of a line."""
        flags = termios.tcgetattr(self.other)[LFLAG]
        return not flags & (termios.ECHO | termios.ICANON)

    def end(self):
        """It quits by itself; everything that it wrote."""
        os.write(self.fd, b'quit\n')
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < deadline:
            if select.select([self.fd], [], [], 0.1)[0]:
                self.text += os.read(self.fd, 4096)
        check(self.process.poll() == 0,
              f'{describe_status(self.process.poll())}: {self.text!r}')
        check_no_reports(self.text.decode(errors='replace'))
        check(termios.tcgetattr(self.other) == self.before,
              'the terminal is not as it was')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.fd)
        os.close(self.other)


def own_terminal(*environment):
    """A monitor on QEMU's own terminal, which is raw while QEMU runs."""
    with Terminal(['-monitor', 'stdio'], environment) as terminal:
        terminal.wait_text(b'(qemu)')
        check(terminal.is_raw(), 'the terminal is not raw')
        os.write(terminal.fd, b'info status\n')
        terminal.wait_text(b'VM status')
        check(terminal.is_raw(), 'the terminal is not raw any more')
        terminal.end()


def new_terminal(*environment):
    """A pty of QEMU's, which is raw for whoever opens it."""
    with Vm(tools.qemu(), ['-machine', 'none', '-chardev', 'pty,id=c', '-mon',
                           'c,mode=readline'], wrapper=['env', *environment]) as vm:
        path = next(entry['filename'] for entry in vm.qmp.command('query-chardev')
                    if entry['label'] == 'c').removeprefix('pty:')
        fd = os.open(path, os.O_RDWR | os.O_NOCTTY)
        try:
            flags = termios.tcgetattr(fd)[LFLAG]
            check(not flags & (termios.ECHO | termios.ICANON), 'the pty is not raw')
            text = b''
            os.write(fd, b'info status\n')
            while b'VM status' not in text:
                check(select.select([fd], [], [], PATIENCE)[0], f'{text!r}')
                text += os.read(fd, 4096)
        finally:
            os.close(fd)
        check(vm.quit() == 0, vm.errors())


def serial_port(*environment):
    """A serial port of the host, here a pty: raw, and at the guest's speed."""
    master, other = pty.openpty()
    try:
        with FirmwareGuest('tcg', ['-chardev', f'serial,id=c,path={os.ttyname(other)}'],
                           serial=['-serial', 'chardev:c'],
                           wrapper=['env', *environment]) as vm:
            flags = termios.tcgetattr(other)[LFLAG]
            check(not flags & (termios.ECHO | termios.ICANON), 'the port is not raw')
            vm.qmp.command('cont')
            text, deadline = b'', time.monotonic() + PATIENCE
            while b'QS copied' not in text:
                check(time.monotonic() < deadline, f'{text!r}')
                if select.select([master], [], [], 1)[0]:
                    text += os.read(master, 4096)
            check(vm.quit() == 0, vm.errors())
    finally:
        os.close(master)
        os.close(other)


def names_for_the_guest():
    """Names in -netdev user, which a newer libslirp looks up."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-names-') as folder:
        with Vm(tools.qemu(), [
                '-machine', 'pc,accel=tcg', '-m', '64', '-boot', 'n', '-netdev',
                f'user,id=net,tftp={folder},tftp-server-name=localhost,bootfile=/none',
                '-device', 'virtio-net-pci,netdev=net']) as vm:
            policy = {call['name']: call['rule']
                      for call in vm.qmp.command('query-sandbox')['calls']}
            check('uname' in policy, 'uname() of getaddrinfo() is refused')
            vm.qmp.command('cont')
            time.sleep(5)
            check(vm.quit() == 0, vm.errors())


TUNABLES = {
    'huge pages for malloc() where there are some': ['glibc.malloc.hugetlb=1'],
    'huge pages for malloc() by mmap()': ['glibc.malloc.hugetlb=2'],
    'stacks without huge pages': ['glibc.pthread.stack_hugetlb=0'],
    'named memory': ['glibc.mem.decorate_maps=1'],
    'no cache of stacks, one arena': ['glibc.pthread.stack_cache_size=0',
                                      'glibc.malloc.arena_max=1'],
    'memory goes back at once': ['glibc.malloc.trim_threshold=4096',
                                 'glibc.malloc.mmap_threshold=4096'],
}
ALLOCATORS = {
    'jemalloc': ('jemalloc', ['MALLOC_CONF=dirty_decay_ms:100']),
    'jemalloc, freed lazily': ('jemalloc', [
        'MALLOC_CONF=dirty_decay_ms:0,muzzy_decay_ms:100']),
    'jemalloc, threads of its own': ('jemalloc', [
        'MALLOC_CONF=background_thread:true,dirty_decay_ms:100']),
    'jemalloc, huge pages': ('jemalloc', [
        'MALLOC_CONF=thp:always,metadata_thp:always,dirty_decay_ms:100']),
    'mimalloc': ('mimalloc', []),
    'mimalloc, at once': ('mimalloc', ['MIMALLOC_RESET_DELAY=0', 'MIMALLOC_PAGE_RESET=1',
                                       'MIMALLOC_PURGE_DELAY=0']),
    'mimalloc, large pages': ('mimalloc', ['MIMALLOC_LARGE_OS_PAGES=1',
                                           'MIMALLOC_ALLOW_LARGE_OS_PAGES=1']),
    'tcmalloc': ('tcmalloc_minimal', []),
    'tcmalloc, at once': ('tcmalloc_minimal', ['TCMALLOC_RELEASE_RATE=10000',
                                               'TCMALLOC_AGGRESSIVE_DECOMMIT=1']),
}


def main():
    """All of them."""
    tap = Tap()
    tap.run('as it is', works([]))
    for name, words in TUNABLES.items():
        tap.run(name, works([f'GLIBC_TUNABLES={":".join(words)}']))
    for name, (library, words) in ALLOCATORS.items():
        tap.run(name, works(words, preloaded=library))
    tap.run('a newer glibc', works([], preloaded=NEWER))
    for label, environment in (('this glibc', []), ('a newer one', [NEWER])):
        def run(name, function, environment=environment, label=label):
            def test():
                function(*(word for item in environment for word in preload(item)))
            tap.run(f'{name}, {label}', test)
        run('QEMU\'s own terminal', own_terminal)
        run('a pty', new_terminal)
        run('a serial port of the host', serial_port)
    tap.run('names for the guest', names_for_the_guest)
    tap.done()


main()
