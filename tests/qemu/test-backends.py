#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is behind a disk: every block driver, engine and cache mode, at work.

Each row starts a guest whose disk is that, under the lockdown.  Its boot sector reads
and writes through it; then the monitor reads, writes, discards, writes zeroes and
flushes, a chunk that is allocated for the first time among them.  At the end no call
may have been refused, QEMU ends well, and the guest's sector is in the image.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import GIVEN, SECTOR  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402
from lib.vm import Vm, kvm_reason  # noqa: E402

SIZE = 16 << 20
WORK = ['write -P 7 1M 64k', 'read -P 7 1M 64k', 'write -z 2M 64k',
        'write -P 9 8M 256k', 'discard 8M 128k', 'flush', 'aio_write -P 3 4M 64k',
        'aio_flush', 'read -P 3 4M 64k', 'writev -P 5 5M 4k 8k']
FILE = 'file.driver=file,file.filename={image}'
LUKS = '--object secret,id=key,data=secret'


def program(name, *words):
    """Runs one of QEMU's tools."""
    done = subprocess.run([tools.qemu().parent / name, *map(str, words)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)
    for reason in ('Unknown file format', 'Unsupported cipher'):
        if reason in done.stdout:
            raise Skip(f'QEMU is built without it: {done.stdout.strip()}')
    check(done.returncode == 0, f'{name} {words}: {done.stdout}')
    return done.stdout


class Folder:
    """Where a row's images are; {image}, {dir} and {NAME} stand for them in texts."""

    def __init__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix='qsandbox-backend-')
        self.path = Path(self.temporary.name)
        self.image = self.path / 'image'
        self.names = {'dir': self.path, 'image': self.image}
        self.started = []
        self.cleanups = []

    def fill(self, text):
        """The text with names replaced."""
        return text.format(**self.names)

    def raw(self, name='image'):
        """A raw image with the boot sector, the one it copies, and nothing."""
        path = self.path / name
        path.write_bytes(tools.boot_sector() + GIVEN)
        os.truncate(path, SIZE)
        self.names[name] = path
        return path

    def make(self, form, options='', name='image'):
        """An image of the given format with the same content."""
        raw = self.raw(f'{name}.raw')
        self.names[name] = self.path / name
        program('qemu-img', 'convert', '-n' if 'data_file=' in options else '-q',
                '-O', form, *(['-o', self.fill(options)] if options else []),
                raw, self.path / name)
        raw.unlink()
        return self.path / name

    def start(self, words, appears):
        """A server for the row; waits until it has made its socket."""
        # It ends with us, see close().
        # pylint: disable=consider-using-with
        process = subprocess.Popen(list(map(str, words)))
        self.started.append(process)
        deadline = time.monotonic() + PATIENCE
        while not appears():
            check(process.poll() is None, f'{words} ended')
            check(time.monotonic() < deadline, f'{words} does not come up')
            time.sleep(0.02)

    def stop(self):
        """Ends the servers."""
        for process in self.started:
            process.terminate()
            process.wait()

    def close(self):
        """Ends the servers and removes everything."""
        self.stop()
        for cleanup in self.cleanups:
            cleanup()
        self.temporary.cleanup()


def raw(folder):
    """Just a file."""
    folder.raw()


def raw_thrice(folder):
    """Three of them."""
    for name in ('image', 'second', 'third'):
        folder.raw(name)


def formatted(form, options=''):
    """An image of a format."""
    def prepare(folder):
        folder.make(form, options)
    return prepare


def backed(folder):
    """A qcow2 image with nothing, upon one with everything."""
    base = folder.make('qcow2', '', 'base')
    program('qemu-img', 'create', '-q', '-f', 'qcow2', '-F', 'qcow2', '-b', base,
            folder.image)


def encrypted(folder):
    """A qcow2 image inside LUKS."""
    source = folder.raw('plain')
    program('qemu-img', 'convert', *LUKS.split(), '-O', 'qcow2', '-o',
            'encrypt.format=luks,encrypt.key-secret=key,encrypt.iter-time=10',
            source, folder.image)


def luks(folder):
    """A LUKS volume in a raw file."""
    source = folder.raw('plain')
    program('qemu-img', 'convert', *LUKS.split(), '-O', 'luks', '-o',
            'key-secret=key,iter-time=10', source, folder.image)


def data_file(folder):
    """qcow2 whose data is in a file of its own."""
    source = folder.raw('plain')
    program('qemu-img', 'create', '-q', '-f', 'qcow2', '-o',
            f'data_file={folder.path}/data,data_file_raw=on', folder.image, SIZE)
    program('qemu-img', 'convert', '-n', '-O', 'qcow2', source, folder.image)


def bitmap(folder):
    """qcow2 with a persistent dirty bitmap."""
    folder.make('qcow2')
    program('qemu-img', 'bitmap', '--add', folder.image, 'persistent')


def loop_device(folder):
    """A device of the host."""
    if os.geteuid() != 0:
        raise Skip('setting up a loop device takes root')
    done = subprocess.run(['losetup', '--find', '--show', folder.raw()],
                          capture_output=True, text=True, check=False)
    if done.returncode:
        raise Skip(f'no loop device: {done.stderr.strip()}')
    device = done.stdout.strip()
    folder.names['device'] = device
    folder.cleanups.append(
        lambda: subprocess.run(['losetup', '-d', device], check=False))


def nbd_unix(folder):
    """A server on a socket in the folder."""
    path = folder.path / 'nbd'
    folder.start([tools.qemu().parent / 'qemu-nbd', '-t', '-f', 'raw', '-k', path,
                  folder.raw()], path.exists)


def nbd_tcp(folder):
    """A server on a port."""
    note = folder.path / 'pid'
    folder.names['port'] = 10000 + os.getpid() % 20000
    folder.start([tools.qemu().parent / 'qemu-nbd', '-t', '-f', 'raw', '-b',
                  '127.0.0.1', '-p', folder.names['port'], '--pid-file', note,
                  folder.raw()], note.exists)


class BackendGuest(Vm):
    """A guest that boots from block node "disk"."""

    def __init__(self, accel, options, device):
        super().__init__(tools.qemu(), [
            '-machine', f'q35,accel={accel}', '-m', '64', *options, '-device',
            'virtio-blk-pci,drive=disk,bootindex=0,share-rw=on'
            + (device and ',' + device)])

    def work(self, commands):
        """The guest's work, then the monitor's."""
        self.qmp.command('cont')
        text = self.wait_console('QS copied', 60, stop='QS failed')
        check('QS failed' not in text, 'the guest found its disk wrong')
        for command in commands:
            answer = self.qmp.command('human-monitor-command', **{
                'command-line': f'qemu-io disk "{command}"'})
            check('rror' not in answer and 'failed' not in answer
                  and 'verification' not in answer, f'{command}: {answer}')

    def end(self):
        """No call was refused, and the end is a good one."""
        info = self.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['proven'], info['state'])
        check(info['refused'] == 0, self.errors())
        check(not self.unfiltered_threads(), str(self.unfiltered_threads()))
        check(self.quit() == 0, self.errors())


def works(row, accel='tcg'):
    """One row: what is prepared, QEMU's options, and how the image is read back."""
    prepare, options, back, *more = row
    device = more[0] if more else ''
    commands = more[1] if len(more) > 1 else WORK
    reason = kvm_reason() if accel == 'kvm' else None
    if reason:
        raise Skip(reason)
    folder = Folder()
    try:
        prepare(folder)
        words = [folder.fill(option) for option in options]
        with BackendGuest(accel, words, device) as vm:
            vm.work(commands)
            vm.end()
        folder.stop()
        if back:
            after = folder.path / 'after'
            program('qemu-img', 'convert', *folder.fill(back).split(), '-O', 'raw',
                    after)
            with after.open('rb') as file:
                file.seek(2 * SECTOR)
                check(file.read(SECTOR) == GIVEN,
                      'what the guest wrote is not in the image')
    finally:
        folder.close()


def node(text):
    """-blockdev for the guest's disk."""
    return ['-blockdev', f'node-name=disk,{text}']


def engine(options, iothread=False):
    """A raw file with an engine's or cache's options."""
    return [*(['-object', 'iothread,id=io'] if iothread else []),
            *node(f'driver=raw,discard=unmap,{FILE},file.discard=unmap,{options}')]


SECRET = ['-object', 'secret,id=key,data=secret']
RAW, QCOW2 = '-f raw {image}', '-f qcow2 {image}'
DIRECT = 'cache.direct=on,file.cache.direct=on'

ENGINES = {
    'threads': (raw, engine('file.aio=threads'), RAW),
    'threads, no cache': (raw, engine(f'file.aio=threads,{DIRECT}'), RAW),
    'threads, no flush': (raw, engine('cache.no-flush=on'), RAW),
    'native': (raw, engine(f'file.aio=native,{DIRECT}'), RAW),
    'io_uring': (raw, engine('file.aio=io_uring'), RAW),
    'io_uring, no cache': (raw, engine(f'file.aio=io_uring,{DIRECT}'), RAW),
    'zeroes detected': (raw, engine('detect-zeroes=unmap'), RAW),
    'threads, event loop': (raw, engine('file.aio=threads', True), RAW,
                            'iothread=io'),
    'native, event loop': (raw, engine(f'file.aio=native,{DIRECT}', True), RAW,
                           'iothread=io'),
    'io_uring, event loop': (raw, engine('file.aio=io_uring', True), RAW,
                             'iothread=io'),
    'in the processor\'s thread': (raw, engine(f'file.aio=native,{DIRECT}'), RAW,
                                   'ioeventfd=off'),
}

DRIVERS = {
    'host_device': (loop_device, node(
        'driver=raw,discard=unmap,file.driver=host_device,file.filename={device},'
        'file.discard=unmap'), RAW),
    'qcow2': (formatted('qcow2', 'compat=1.1,lazy_refcounts=on'),
              node(f'driver=qcow2,discard=unmap,{FILE},file.discard=unmap'), QCOW2),
    'qcow2, native': (formatted('qcow2', 'extended_l2=on'), node(
        f'driver=qcow2,{FILE},file.aio=native,{DIRECT}'), QCOW2),
    'qcow2, io_uring': (formatted('qcow2', 'preallocation=metadata'), node(
        f'driver=qcow2,{FILE},file.aio=io_uring'), QCOW2),
    'qcow2 upon another': (backed, node(f'driver=qcow2,{FILE}'), QCOW2),
    'qcow2 encrypted': (encrypted, SECRET + node(
        f'driver=qcow2,{FILE},encrypt.format=luks,encrypt.key-secret=key'),
        f'{LUKS} --image-opts driver=qcow2,{FILE},encrypt.format=luks,'
        'encrypt.key-secret=key'),
    'qcow2 with a data file': (data_file, node(f'driver=qcow2,{FILE}'), QCOW2),
    'qcow2 with a bitmap': (bitmap, node(f'driver=qcow2,{FILE}'), QCOW2),
    'snapshot=on': (formatted('qcow2'), [
        '-drive', 'if=none,id=disk,file={image},format=qcow2,snapshot=on'], ''),
    'luks': (luks, SECRET + node(f'driver=luks,key-secret=key,{FILE}'),
             f'{LUKS} --image-opts driver=luks,key-secret=key,{FILE}'),
    'vmdk': (formatted('vmdk'), node(f'driver=vmdk,{FILE}'), '-f vmdk {image}'),
    'vdi': (formatted('vdi'), node(f'driver=vdi,{FILE}'), '-f vdi {image}'),
    'vpc': (formatted('vpc', 'force_size=on'), node(f'driver=vpc,{FILE}'),
            '-f vpc {image}'),
    'vhdx': (formatted('vhdx'), node(f'driver=vhdx,{FILE}'), '-f vhdx {image}'),
    'nbd, socket': (nbd_unix, node(
        'driver=nbd,server.type=unix,server.path={dir}/nbd'), RAW),
    'nbd, port': (nbd_tcp, node('driver=nbd,server.type=inet,server.host=127.0.0.1,'
                                'server.port={port},reconnect-delay=5'), RAW),
    'throttle': (raw, [
        '-object', 'throttle-group,id=group,x-iops-total=2000,x-bps-total=90000000',
        *node('driver=throttle,throttle-group=group,file.driver=raw,'
              'file.file.driver=file,file.file.filename={image}')], RAW),
    'copy-on-read': (backed, node(
        'driver=copy-on-read,file.driver=qcow2,file.file.driver=file,'
        'file.file.filename={image}'), QCOW2),
    'quorum': (raw_thrice, [
        *sum((['-blockdev', f'driver=file,node-name={name},filename={{{name}}}']
              for name in ('image', 'second', 'third')), []),
        *node('driver=quorum,vote-threshold=2,children.0=image,'
              'children.1=second,children.2=third')], RAW),
    'blkdebug': (raw, node('driver=raw,file.driver=blkdebug,'
                           'file.image.driver=file,file.image.filename={image}'), RAW),
    'blkverify': (raw_thrice, [
        '-blockdev', 'driver=file,node-name=one,filename={image}',
        '-blockdev', 'driver=file,node-name=two,filename={second}',
        *node('driver=blkverify,test=one,raw=two')], RAW, '',
        # It asserts that nobody writes zeroes through it.
        [command for command in WORK if not command.startswith('write -z')]),
}


def main():
    """All engines under both accelerators, all drivers under TCG."""
    tap = Tap()
    for name, row in ENGINES.items():
        tap.run(f'tcg: {name}', works, row, 'tcg')
    for name, row in ENGINES.items():
        if 'thread' in name or 'loop' in name:
            tap.run(f'kvm: {name}', works, row, 'kvm')
    for name, row in DRIVERS.items():
        tap.run(name, works, row)
    tap.done()


main()
