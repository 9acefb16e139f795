#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Disks and files that only the full build has, at work under the lockdown.

Web servers are the test's own.  Memory in a folder, and a folder as a disk.
"""

import http.server
import json
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Failure, Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PC = ['-machine', 'pc,accel=tcg', '-m', '64']
MEBIBYTE = 1 << 20


def end(vm):
    """Nothing was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(vm.quit() == 0, vm.errors())


def io(vm, disk, command):
    """What qemu-io says of a command, which it says to standard error."""
    before = len(vm.errors())
    vm.qmp.command('human-monitor-command', **{
        'command-line': f'qemu-io {disk} "{command}"'})
    return vm.errors()[before:]


def works(vm, disk, command):
    """It has to work."""
    said = io(vm, disk, command)
    check('bytes at offset' in said or not said, f'{command}: {said}')
    check('rror' not in said and 'failed' not in said, f'{command}: {said}')


class Web:
    """Serves 8 MiB, each of them full of its number, with ranges."""

    def __init__(self, certificate=None, port=0):
        content = b''.join(bytes([number]) * MEBIBYTE for number in range(8))
        web = self

        class Handler(http.server.BaseHTTPRequestHandler):
            """Answers for any path."""

            protocol_version = 'HTTP/1.1'

            def answer(self):
                """The head; what of the content is asked for."""
                found = re.match(r'bytes=(\d+)-(\d+)', self.headers.get('Range', ''))
                first, last = (0, len(content) - 1) if not found else (
                    int(found[1]), min(int(found[2]), len(content) - 1))
                self.send_response(206 if found else 200)
                self.send_header('Accept-Ranges', 'bytes')
                self.send_header('Content-Length', str(last - first + 1))
                if found:
                    self.send_header('Content-Range',
                                     f'bytes {first}-{last}/{len(content)}')
                # Each request needs a connection of its own
                self.send_header('Connection', 'close')
                self.end_headers()
                web.requests += 1
                return content[first:last + 1]

            def do_HEAD(self):  # pylint: disable=invalid-name
                """Called by the base class."""
                self.answer()

            def do_GET(self):  # pylint: disable=invalid-name
                """Called by the base class."""
                self.wfile.write(self.answer())

            def log_message(self, *_args):  # pylint: disable=arguments-differ
                """Says nothing."""

        self.requests = 0
        http.server.ThreadingHTTPServer.allow_reuse_address = True
        self.http = http.server.ThreadingHTTPServer(('0.0.0.0', port), Handler)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
        self.port = self.http.server_address[1]
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        """Stops serving."""
        self.http.shutdown()
        self.http.server_close()


def web_disk(scheme, host, more='hotplug=block'):
    """A row: a disk of a web server, which goes away and comes back."""
    def test(folder):
        tools.needs_modules('block-curl')
        certificate = None
        if scheme == 'https':
            certificate = f'{folder}/all.pem'
            subprocess.run([
                'openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2',
                '-subj', '/CN=localhost', '-keyout', f'{folder}/key.pem', '-out',
                f'{folder}/cert.pem'], check=True, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            Path(certificate).write_text(Path(folder, 'key.pem').read_text()
                                         + Path(folder, 'cert.pem').read_text())
        web = Web(certificate)
        disk = {'driver': scheme, 'url': f'{scheme}://{host}:{web.port}/disk',
                'node-name': 'disk', 'read-only': True, 'readahead': 65536,
                **({'sslverify': False} if certificate else {})}
        try:
            with Vm(tools.qemu(), [
                    *PC, '-blockdev', json.dumps(disk), '-device',
                    'virtio-blk-pci,drive=disk,id=dev'],
                    sandbox=f'on,violation=kill,{more}') as vm:
                vm.qmp.command('cont')
                for number in (1, 5, 3):
                    works(vm, 'disk', f'read -P {number} {number}M 256k')
                if more != 'hotplug=none':
                    vm.qmp.command('blockdev-add', **{
                        **disk, 'node-name': 'second', 'readahead': 1048576})
                    works(vm, 'second', 'read -P 2 2M 1M')
                    vm.qmp.command('blockdev-del', **{'node-name': 'second'})
                web.close()
                check('rror' in io(vm, 'disk', 'read -P 7 7M 64k'),
                      'a server that is gone was read from')
                web = Web(certificate, web.port)
                works(vm, 'disk', 'read -P 7 7M 64k')
                end(vm)
        finally:
            web.close()
    return test


class Ssh:
    """An SSH server on the loopback interface, and an agent that has the key for it."""

    def __init__(self, folder):
        self.program = shutil.which('sshd', path='/usr/sbin:/usr/local/sbin')
        if not self.program or not shutil.which('ssh-agent'):
            raise Skip('there is no sshd; it is in the package openssh-server')
        Path('/run/sshd').mkdir(exist_ok=True)
        for key in ('host', 'user'):
            subprocess.run(['ssh-keygen', '-q', '-t', 'rsa', '-N', '', '-f',
                            f'{folder}/{key}'], check=True)
        with socket.socket() as sock:
            sock.bind(('127.0.0.1', 0))
            self.port = sock.getsockname()[1]
        Path(folder, 'conf').write_text(
            f'Port {self.port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\n'
            f'AuthorizedKeysFile {folder}/user.pub\nStrictModes no\nUsePAM no\n'
            f'PidFile {folder}/pid\nSubsystem sftp internal-sftp\n'
            'PermitRootLogin yes\n')
        self.agent = f'{folder}/agent'
        self.processes = []
        for command in (['ssh-agent', '-D', '-a', self.agent],
                        [self.program, '-D', '-f', f'{folder}/conf', '-E',
                         f'{folder}/log']):
            self.processes.append(subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        environment = {**os.environ, 'SSH_AUTH_SOCK': self.agent}
        until(lambda: subprocess.run(
            ['ssh-add', '-q', f'{folder}/user'], env=environment, check=False,
            stderr=subprocess.DEVNULL).returncode == 0, 'the agent takes no key')
        until(self.answers, 'sshd does not listen')

    def answers(self):
        """Whether it listens by now."""
        with socket.socket() as sock:
            return sock.connect_ex(('127.0.0.1', self.port)) == 0

    def close(self):
        """Ends both, and the sessions."""
        for process in self.processes:
            for child in subprocess.run(
                    ['ps', '-o', 'pid=', '--ppid', str(process.pid)], check=False,
                    stdout=subprocess.PIPE, text=True).stdout.split():
                os.kill(int(child), signal.SIGTERM)
            process.terminate()
            process.wait()


def ssh_disk(folder):
    """A disk in a file of an SSH server, which goes away."""
    tools.needs_modules('block-ssh')
    image = Path(folder, 'image')
    image.write_bytes(bytes(8 * MEBIBYTE))
    server = Ssh(folder)
    try:
        with Vm(tools.qemu(), [
                *PC, '-drive', 'if=none,id=disk,format=raw,file.driver=ssh,'
                f'file.server.host=127.0.0.1,file.server.port={server.port},'
                f'file.path={image},file.host-key-check.mode=none',
                '-device', 'virtio-blk-pci,drive=disk'],
                sandbox='on,violation=kill',
                wrapper=['env', f'SSH_AUTH_SOCK={server.agent}']) as vm:
            vm.qmp.command('cont')
            works(vm, 'disk', 'write -P 7 1M 256k')
            works(vm, 'disk', 'read -P 7 1M 256k')
            works(vm, 'disk', 'flush')
            server.close()
            server.processes = []
            check('rror' in io(vm, 'disk', 'read 2M 64k'),
                  'a server that is gone was read from')
            end(vm)
        check(image.read_bytes()[MEBIBYTE:MEBIBYTE + 4] == b'\7' * 4,
              'what was written is not on the server')
    finally:
        server.close()


def folder_as_disk(folder):
    """A folder is a disk with a file system, whose files are read when they are."""
    Path(folder, 'sub').mkdir()
    Path(folder, 'one').write_bytes(b'1' * 70000)
    Path(folder, 'sub/two').write_bytes(b'2' * 70000)
    with Vm(tools.qemu(), [
            *PC, '-drive', f'file=fat:{folder},format=raw,if=none,id=disk,read-only=on',
            '-device', 'virtio-blk-pci,drive=disk'],
            sandbox='on,violation=kill') as vm:
        vm.qmp.command('cont')
        seen = io(vm, 'disk', 'read -v 0 1M')
        check('31 31 31 31' in seen and '32 32 32 32' in seen,
              'what is in the files is not on the disk')
        end(vm)


def memory_in_a_folder(folder):
    """Memory that is plugged in lies in a folder, and leaves no file behind."""
    with Vm(tools.qemu(), [
            '-machine', 'pc,accel=tcg', '-m', '64,slots=2,maxmem=512M'],
            sandbox=f'on,violation=kill,hotplug=memory,files={folder}') as vm:
        vm.qmp.command('object-add', **{
            'qom-type': 'memory-backend-file', 'id': 'more', 'mem-path': str(folder),
            'size': 128 * MEBIBYTE, 'share': True})
        vm.qmp.command('device_add', driver='pc-dimm', memdev='more', id='dimm')
        check(not os.listdir(folder), f'left behind: {os.listdir(folder)}')
        for path in ('/dev/shm', '/'):
            try:
                vm.qmp.command('object-add', **{
                    'qom-type': 'memory-backend-file', 'id': 'other', 'mem-path': path,
                    'size': MEBIBYTE})
                raise Failure(f'memory was made in {path}')
            except QmpError as error:
                check('start QEMU with -sandbox files=' in str(error), str(error))
        end(vm)


ROWS = {
    'a disk of a web server, by number': web_disk('http', '127.0.0.1'),
    'a disk of a web server, by name': web_disk('http', 'localhost'),
    'a disk of a web server, by a name that is looked up':
        web_disk('http', socket.gethostname()),
    'a disk of a web server, by a name of the start':
        web_disk('http', socket.gethostname(), 'hotplug=none'),
    'a disk of a web server over TLS': web_disk('https', '127.0.0.1'),
    'a disk of an SSH server': ssh_disk,
    'a folder as a disk': folder_as_disk,
    'memory in a folder': memory_in_a_folder,
}


def main():
    """Runs the rows, or those whose names have the words given."""
    words = sys.argv[1:]
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-storage-', words)
    tap.done()


main()
