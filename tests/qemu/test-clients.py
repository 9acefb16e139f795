#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a client of a socket can make QEMU call: nothing that ends it.

Each row is a minimal VM that listens on one socket.  A client comes from an IPv6
link-local address, for which the C library looks up the name of an interface.  All
happens in a network namespace of the test's own.
"""

import base64
import contextlib
import fcntl
import os
import socket
import ssl
import struct
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import exact, tls, tools  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402

SIOCSIFADDR, SIOCSIFFLAGS = 0x8916, 0x8914
IFF_UP_RUNNING = 0x41
ADDRESS = 'fe80::1'


def own_network():
    """Enters a network namespace, whose loopback has a link-local address."""
    if os.environ.get('QS_OWN_NETWORK') != str(os.getpid()):
        # The process stays the same one.
        os.environ['QS_OWN_NETWORK'] = str(os.getpid())
        os.execvp('unshare', ['unshare', '-n', sys.executable, *sys.argv])
    index = socket.if_nametoindex('lo')
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS,
                    struct.pack('16sH22x', b'lo', IFF_UP_RUNNING))
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFADDR, struct.pack(
            '16sIi', socket.inet_pton(socket.AF_INET6, ADDRESS), 64, index))


def connect(port):
    """A client at the link-local address."""
    deadline = time.monotonic() + 20
    while True:
        try:
            client = socket.create_connection((f'{ADDRESS}%lo', port), 20)
            check(client.getpeername()[3], 'no link-local address')
            return client
        except ConnectionRefusedError:
            check(time.monotonic() < deadline, 'nobody listens')
            time.sleep(0.1)


def read_some(client):
    """Something comes, unless the other end is gone."""
    data = client.recv(4096)
    check(data, 'the connection was cut')
    return data


def talk_qmp(client):
    """A greeting and a command."""
    check(b'QMP' in read_some(client), 'no greeting')
    client.sendall(b'{"execute": "qmp_capabilities"}\n')
    check(b'return' in read_some(client), 'no answer')


def talk_vnc(client):
    """The version of the protocol, both ways."""
    version = read_some(client)
    check(version.startswith(b'RFB'), f'{version}')
    client.sendall(version)
    read_some(client)
    client.sendall(b'\1')
    read_some(client)
    client.sendall(b'\1')
    read_some(client)


def talk_websocket(client):
    """The handshake of a websocket."""
    key = base64.b64encode(bytes(16)).decode()
    client.sendall((
        'GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n'
        f'Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n'
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: binary\r\n\r\n').encode())
    check(b'101' in read_some(client), 'no websocket')


def talk_telnet(client):
    """The options that a telnet server sends."""
    check(read_some(client).startswith(b'\xff'), 'no telnet')


def talk_gdb(client):
    """The debugger asks why the guest stopped."""
    client.sendall(b'+$?#3f')
    text = b''
    while b'$' not in text:
        text += read_some(client)


def talk_hmp(client):
    """The prompt."""
    check(b'monitor' in read_some(client), 'no prompt')


def talk_nothing(client):
    """A few bytes."""
    client.sendall(b'hello')


INET = 'host=::,port=PORT,server=on,wait=off,ipv6=on,ipv4=off'
PLUG = ['-device', 'isa-serial,chardev=c']
STREAM = ('stream,id=net,server=on,addr.type=inet,addr.host=::,addr.port=PORT,'
          'addr.ipv6=on')
ROWS = {
    'chardev': ([*PLUG, '-chardev', f'socket,id=c,{INET}'], talk_nothing),
    'chardev, telnet': ([*PLUG, '-chardev', f'socket,id=c,{INET},telnet=on'],
                        talk_telnet),
    'chardev, websocket': ([*PLUG, '-chardev', f'socket,id=c,{INET},websocket=on'],
                           talk_websocket),
    'QMP': (['-chardev', f'socket,id=c,{INET}', '-mon', 'c,mode=control'], talk_qmp),
    'HMP': (['-chardev', f'socket,id=c,{INET}', '-mon', 'c'], talk_hmp),
    'gdb': (['-gdb', 'tcp::PORT'], talk_gdb),
    'VNC': (['-vnc', '[::]:DISPLAY'], talk_vnc),
    'VNC, websocket': (['-vnc', '[::]:0,to=99,websocket=PORT'], talk_websocket),
    'netdev stream': (['-netdev', STREAM, '-device', 'e1000,netdev=net,romfile='],
                      talk_nothing),
}


def free_port():
    """A port that nobody has; VNC counts from 5900 on."""
    free_port.last += 1
    return free_port.last


free_port.last = 5950


def from_link_local(options, talk):
    """A client comes, talks and goes, and comes again."""
    def test():
        port = free_port()
        words = [word.replace('PORT', str(port)).replace('DISPLAY', str(port - 5900))
                 for word in options]
        with Vm(tools.qemu(), ['-machine', 'pc,accel=tcg', '-m', '64', *words]) as vm:
            for _ in range(2):
                with contextlib.closing(connect(port)) as client:
                    talk(client)
                    for question in ('query-chardev', 'query-vnc-servers',
                                     'query-status'):
                        vm.qmp.command(question)
                    for line in ('info network', 'info vnc', 'info chardev'):
                        vm.qmp.command('human-monitor-command', command_line=line)
            check(vm.quit() == 0, vm.errors())
    return test


def as_address(scope):
    """QEMU connects to such an address at its start, and again."""
    def test():
        with socket.create_server(('::', 0), family=socket.AF_INET6) as server:
            server.settimeout(20)
            port = server.getsockname()[1]
            with Vm(tools.qemu(), [
                    '-machine', 'pc,accel=tcg', '-m', '64', *PLUG, '-chardev',
                    f'socket,id=c,host={ADDRESS}%{scope},port={port},'
                    'reconnect-ms=100']) as vm:
                for _ in range(3):
                    client = server.accept()[0]
                    time.sleep(0.2)
                    client.close()
                vm.qmp.command('query-chardev')
                check(vm.quit() == 0, vm.errors())
    return test


def listen_there():
    """QEMU listens at such an address, at its start and later."""
    with Vm(tools.qemu(), ['-machine', 'pc,accel=tcg', '-m', '64', *PLUG, '-chardev',
                           f'socket,id=c,host={ADDRESS}%lo,port=5990,server=on,'
                           'wait=off'], sandbox='on,profile=feature/sockets,'
            f'connect=[{ADDRESS}]:5991') as vm:
        with contextlib.closing(connect(5990)):
            vm.qmp.command('query-chardev')
        for scope, served in (('1', True), ('lo', False)):
            backend = {'type': 'socket', 'data': {
                'addr': {'type': 'inet', 'data': {'host': f'{ADDRESS}%{scope}',
                                                  'port': '5991'}},
                'server': True, 'wait': False}}
            try:
                vm.qmp.command('chardev-add', id=f'late{scope}', backend=backend)
                check(served, 'the name of an interface was looked up')
                with contextlib.closing(connect(5991)):
                    vm.qmp.command('query-chardev')
                vm.qmp.command('chardev-remove', id=f'late{scope}')
            except QmpError as problem:
                check(not served, str(problem))
        check(vm.quit() == 0, vm.errors())


def stale_paths():
    """A VM starts on the socket and the PID file that an earlier one left."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-stale-') as folder:
        options = ['-machine', 'pc,accel=tcg', '-m', '64', '-pidfile', f'{folder}/pid',
                   *PLUG, '-chardev',
                   f'socket,id=c,path={folder}/socket,server=on,wait=off']
        for _ in range(3):
            with Vm(tools.qemu(), options) as vm:
                with socket.socket(socket.AF_UNIX) as client:
                    client.connect(f'{folder}/socket')
                check(Path(f'{folder}/pid').read_text().strip() == str(vm.pid), 'PID')
                check(vm.quit() == 0, vm.errors())
                check('unlink' not in vm.errors(), vm.errors())


VENCRYPT, X509_NONE = 19, 260


def begin_tls(plain):
    """VeNCrypt's choice of a certificate and no password; returns the encrypted socket."""
    plain.sendall(exact.read(plain, 12))
    kinds = exact.read(plain, exact.read(plain, 1)[0])
    check(VENCRYPT in kinds, f'security types {list(kinds)}')
    plain.sendall(bytes([VENCRYPT]))
    plain.sendall(exact.read(plain, 2))
    check(exact.read(plain, 1) == b'\0', 'the version of VeNCrypt is refused')
    kinds = struct.unpack(f'>{exact.read(plain, 1)[0]}I', exact.read(plain, 4))
    check(kinds == (X509_NONE,), f'kinds {kinds}')
    plain.sendall(struct.pack('>I', X509_NONE))
    check(exact.read(plain, 1) == b'\1', 'the kind is refused')
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context.wrap_socket(plain)


def look_by_tls(port):
    """A whole picture over TLS."""
    with begin_tls(connect(port)) as viewer:
        check(exact.read(viewer, 4) == bytes(4), 'the viewer is refused')
        viewer.sendall(b'\1')
        width, height = struct.unpack('>HH', exact.read(viewer, 4))
        exact.read(viewer, 16)
        exact.read(viewer, struct.unpack('>I', exact.read(viewer, 4))[0])
        viewer.sendall(struct.pack('>BBHHHH', 3, 0, 0, 0, width, height))
        check(exact.read(viewer, 1) == b'\0', 'no picture')


def encrypted_vnc(files):
    """Viewers come over TLS; certificates are read again where the VM was given them."""
    def test():
        tls.need_openssl()
        port = free_port()
        with tempfile.TemporaryDirectory(prefix='qsandbox-tls-') as folder:
            tls.make_certificate(Path(folder))
            with Vm(tools.qemu(), [
                    '-machine', 'pc,accel=tcg', '-m', '64', '-object',
                    'tls-creds-x509,id=keys,endpoint=server,verify-peer=off,'
                    f'sanity-check=off,dir={folder}', '-vnc', f'[::]:{port - 5900},tls-creds=keys'],
                    sandbox='on,violation=kill' + files.format(folder)) as vm:
                for _ in range(2):
                    look_by_tls(port)
                try:
                    vm.qmp.command('display-reload', type='vnc', **{'tls-certs': True})
                    check(files, 'the certificates were read again')
                except QmpError as problem:
                    check(not files, str(problem))
                look_by_tls(port)
                check(vm.quit() == 0, vm.errors())
    return test


def main():
    """All rows."""
    own_network()
    tap = Tap()
    for name, (options, talk) in ROWS.items():
        tap.run(f'from a link-local address: {name}', from_link_local(options, talk))
    for scope in ('lo', socket.if_nametoindex('lo')):
        tap.run(f'reconnect= to {ADDRESS}%{scope}', as_address(scope))
    tap.run(f'a server at {ADDRESS}%lo', listen_there)
    tap.run('VNC over TLS', encrypted_vnc(''))
    tap.run('VNC over TLS, certificates that are read again',
            encrypted_vnc(',hotplug=auto,files={}:ro'))
    tap.run('starting again on what an earlier VM left', stale_paths)
    tap.done()


main()
