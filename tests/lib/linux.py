# SPDX-License-Identifier: GPL-2.0-or-later
"""A Linux guest that works on every device, and the host's half of it.

The kernel and busybox are the distribution's (tests/guest/fetch); the initial
file system holds them, the modules and tests/qemu/guest-init.  The host serves
a file on loopback, inflates the balloon over QMP, and compares what the guest
says it read and wrote with what is on the disk image and was served.
"""

import hashlib
import http.server
import os
import re
import subprocess
import threading
from pathlib import Path

from .qmp import QmpError
from .tap import check
from .vm import Vm, describe_status, processor_model

INIT = Path(__file__).resolve().parent.parent / 'qemu' / 'guest-init'
MEBIBYTE = 1 << 20
MEMORY = 384 * MEBIBYTE
BALLOON = 224 * MEBIBYTE


def sha256(data):
    """The checksum in hexadecimal, as sha256sum writes it."""
    return hashlib.sha256(data).hexdigest()


def cpio_entry(name, mode, data=b'', rdev=(0, 0)):
    """One member of an archive in the format newc, as the kernel unpacks it."""
    encoded = name.encode() + b'\0'
    fields = [0, mode, 0, 0, 1, 0, len(data), 0, 0, *rdev, len(encoded), 0]
    head = b'070701' + b''.join(b'%08X' % field for field in fields) + encoded
    return (head + b'\0' * (-len(head) % 4) + data + b'\0' * (-len(data) % 4))


def make_initramfs(parts, path, init=INIT, programs=(), more=None):
    """Writes the initial file system from the folder of tests/guest/fetch.

    init is the guest's first program; further ones come to its /bin.  more names a
    folder there with further modules.
    """
    parts = Path(parts)
    with open(path, 'wb') as out:
        for folder in ('dev', 'bin', 'modules'):
            out.write(cpio_entry(folder, 0o040755))
        out.write(cpio_entry('dev/console', 0o020600, rdev=(5, 1)))
        out.write(cpio_entry('bin/busybox', 0o100755,
                             (parts / 'busybox').read_bytes()))
        out.write(cpio_entry('init', 0o100755, init.read_bytes()))
        for program in programs:
            out.write(cpio_entry(f'bin/{program.name}', 0o100755,
                                 program.read_bytes()))
        for folder in ('modules', *([more] if more else [])):
            for module in sorted((parts / folder).iterdir()):
                # Numbers of a later folder stand behind those of an earlier one
                out.write(cpio_entry(f'modules/{folder}-{module.name}', 0o100644,
                                     module.read_bytes()))
        out.write(cpio_entry('TRAILER!!!', 0))


class FileServer:
    """Serves some random bytes to whoever asks on loopback."""

    def __init__(self):
        self.content = os.urandom(MEBIBYTE)
        self.requests = 0
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            """Answers every request with the content."""

            def do_GET(self):  # pylint: disable=invalid-name
                """Called by the base class."""
                server.requests += 1
                self.send_response(200)
                self.send_header('Content-Length', str(len(server.content)))
                self.end_headers()
                self.wfile.write(server.content)

            def log_message(self, *_args):  # pylint: disable=arguments-differ
                """Says nothing."""

        self.http = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.port = self.http.server_address[1]
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        """Stops serving."""
        self.http.shutdown()
        self.http.server_close()


class LinuxGuest:
    """One run of the guest.

    Use it step by step: the constructor starts QEMU with the guest paused,
    work() lets it do its work, and finish() ends QEMU and looks at the disk.  Without
    network it has no card, and fetches nothing.
    """

    def __init__(self, binary, parts, accel='tcg', sandbox='on', folder='.', network=True):
        self.binary = Path(binary)
        self.network = network
        self.folder = Path(folder)
        self.server = FileServer()
        self.disk = self.folder / 'disk.qcow2'
        self.given = os.urandom(8 * MEBIBYTE)
        self.said = {}
        self._make_disk()
        initramfs = self.folder / 'initramfs'
        make_initramfs(parts, initramfs)
        self.vm = Vm(binary, [
            '-machine', f'q35,accel={accel}', '-m', MEMORY // MEBIBYTE,
            '-smp', '1', '-cpu', processor_model(self.binary, accel),
            '-action', 'shutdown=pause',
            '-kernel', Path(parts) / 'vmlinuz', '-initrd', initramfs,
            '-append', 'console=ttyS0 quiet panic=-1 random.trust_cpu=on '
                       'tsc=reliable' + (f' qs_port={self.server.port}' if network else ''),
            '-blockdev', f'driver=qcow2,node-name=disk,file.driver=file,'
                         f'file.filename={self.disk}',
            '-device', 'virtio-blk-pci,drive=disk',
            *(['-netdev', 'user,id=net', '-device', 'virtio-net-pci,netdev=net,romfile=']
              if network else []),
            '-device', 'virtio-rng-pci',
            '-device', 'virtio-balloon-pci,id=balloon',
        ], sandbox=sandbox)

    def _make_disk(self):
        raw = self.folder / 'disk.raw'
        with raw.open('wb') as out:
            out.write(self.given)
            out.truncate(64 * MEBIBYTE)
        self._img('convert', '-O', 'qcow2', raw, self.disk)
        raw.unlink()

    def _img(self, *arguments):
        subprocess.run([self.binary.parent / 'qemu-img',
                        *map(str, arguments)], check=True)

    def work(self, timeout=240, show=None):
        """Runs the guest until it has shut down; checks all it says."""
        self.vm.qmp.command('cont')
        self._wait('balloon-ready', timeout, show)
        self.vm.qmp.command('balloon', value=BALLOON)
        text = self._wait('done', timeout, None)
        self.vm.qmp.wait_event('SHUTDOWN')
        self.said = dict(re.findall(r'^QS (\S+) ?(.*)$', text, re.M))
        check(self.said['disk-found'] == sha256(self.given),
              'the guest found other data on its disk than was put there')
        if self.network:
            check(self.said['net-fetched'] == sha256(self.server.content),
                  'the guest fetched another file than was served')
            check(self.server.requests > 0, 'nobody asked the server')
        check(self.said['rng'].startswith('virtio_rng'),
              f'the guest\'s generator is {self.said["rng"]}')
        check(self.vm.qmp.command('query-balloon')['actual'] <= BALLOON + MEBIBYTE,
              'the balloon did not reach its size')

    def _wait(self, what, timeout, show):
        text = self.vm.wait_console(f'QS {what}', timeout, show,
                                    stop='QS failed')
        failed = re.search(r'^QS failed (.*)$', text, re.M)
        if failed:
            raise QmpError(f'the guest failed: {failed.group(1)}')
        return text

    def finish(self):
        """Ends QEMU and looks at the disk from outside."""
        status = self.vm.quit()
        check(status == 0, f'QEMU: {describe_status(status)}: '
                           f'{self.vm.errors()}')
        raw = self.folder / 'after.raw'
        self._img('convert', '-O', 'raw', self.disk, raw)
        with raw.open('rb') as file:
            file.seek(16 * MEBIBYTE)
            check(sha256(file.read(8 * MEBIBYTE)) == self.said['disk-written'],
                  'what the guest wrote is not on the disk image')

    def close(self):
        """Lets go of everything, whatever state it is in."""
        try:
            self.vm.close()
        finally:
            self.server.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        try:
            self.vm.__exit__(*exception)
        finally:
            self.server.close()
