# SPDX-License-Identifier: GPL-2.0-or-later
"""Clients of whatever listens: they greet, talk nonsense, do not read, and go away."""

import random
import socket
import time

from .operation import Operation, hmp, qmp

GREETINGS = {
    'nothing': b'',
    'garbage': None,
    'vnc': b'RFB 003.008\n\x01\x01' + b'\0' * 3 + b'\x02\0\0\x03\0\0\0\x07\0\0\0\0\0\0\0\x01'
           b'\x03\0\0\0\0\0\x02\x80\x01\xe0\x04\x01\0\0\0\0\0\x61\x05\x01\0\x10\0\x10',
    'old vnc': b'RFB 003.003\n\x01',
    'websocket': b'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
                 b'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
                 b'Sec-WebSocket-Protocol: binary\r\nSec-WebSocket-Version: 13\r\n\r\n',
    'bad websocket': b'GET / HTTP/1.1\r\nUpgrade: x\r\n\r\n',
    'telnet': b'\xff\xfb\x01\xff\xfd\x03\xff\xfa\x1f\0\x50\0\x18\xff\xf0text\xff\xf3\xff\xf4',
    'tn3270': b'\xff\xfb\x18\xff\xfa\x18\0IBM-3278\xff\xf0\xff\xfd\x19\xff\xfb\x19\xff\xfb\0',
    'qmp': b'{"execute":"qmp_capabilities"}\n{"execute":"query-commands"}\n' * 20,
    'bad qmp': b'{"execute":' + b'[' * 3000 + b'\n',
    'hmp': b'info status\ninfo qtree\ninf\t\tdevice_add \t\tqom-set /machine \t\n\x03\x1b[A\x04',
    'gdb': b'+$qSupported:multiprocess+#c6$?#3f$g#67$m7c00,10#c2$Z0,7c00,1#0f$s#73$c#63\x03'
           b'+$D#44',
    'bad gdb': b'$' + b'x' * 5000 + b'#00$vCont;c#a8$qRcmd,00#00',
    'nbd': b'IHAVEOPT' + b'\0\0\0\x03' + b'IHAVEOPT\0\0\0\x03\0\0\0\0'
           b'IHAVEOPT\0\0\0\x01\0\0\0\0',
    'bad nbd': b'\0\0\0\x01IHAVEOPT\xff\xff\xff\xff\xff\xff\xff\xff',
    'tls': b'\x16\x03\x01\0\x05\x01\0\0\x01\0',
    'fd': 'fd',
}
MANNERS = ('leaves', 'waits', 'resets', 'reads nothing', 'half closed')


def _noise():
    """Bytes of all kinds, but no line that a monitor's user might have meant."""
    return random.Random(1).randbytes(70000).translate(None, b'\r\n\x01\x03\x04')


def talk(sock, greeting, manner):
    """What one client does."""
    data = GREETINGS[greeting]
    sock.settimeout(0.3)
    try:
        if data == 'fd':
            with open('/dev/null', 'rb') as null:
                if sock.family == socket.AF_UNIX:
                    socket.send_fds(sock, [b'x'], [null.fileno()])
        else:
            sock.sendall(_noise() if data is None else data)
        if manner == 'half closed':
            sock.shutdown(socket.SHUT_WR)
        if manner in ('waits', 'half closed'):
            while sock.recv(1 << 16):
                pass
        if manner == 'reads nothing':
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
            time.sleep(0.1)
        if manner == 'resets' and sock.family in (socket.AF_INET, socket.AF_INET6):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
    except OSError:
        pass
    finally:
        sock.close()


def listening(vm):
    """Addresses on which this QEMU listens: (family, address)."""
    inodes = set()
    for link in vm.descriptors().values():
        if link.startswith('socket:['):
            inodes.add(link[8:-1])
    result = []
    for family, name in ((socket.AF_INET, 'tcp'), (socket.AF_INET6, 'tcp6')):
        with open(f'/proc/{vm.pid}/net/{name}', encoding='ascii') as table:
            for line in list(table)[1:]:
                words = line.split()
                if words[3] == '0A' and words[9] in inodes:
                    port = int(words[1].rpartition(':')[2], 16)
                    result.append((family, port))
    with open(f'/proc/{vm.pid}/net/unix', encoding='utf-8', errors='replace') as table:
        for line in list(table)[1:]:
            words = line.split()
            if words[6] in inodes and int(words[3], 16) & 0x10000 and len(words) > 7 \
                    and not words[7].endswith('/qmp'):
                result.append((socket.AF_UNIX, words[7]))
    return sorted(set(result), key=str)


def connections(family, address):
    """Addresses of the host by which a client reaches it."""
    if family == socket.AF_UNIX:
        yield family, '\0' + address[1:] if address.startswith('@') else address
        return
    if family == socket.AF_INET or address:
        yield socket.AF_INET, ('127.0.0.1', address)
    if family == socket.AF_INET6:
        yield family, ('::1', address)
        for _, name in socket.if_nameindex():
            for host in link_local(name):
                yield family, (host, address, 0, socket.if_nametoindex(name))


def link_local(name):
    """The link-local addresses of an interface."""
    try:
        with open('/proc/net/if_inet6', encoding='ascii') as table:
            return [':'.join(words[0][at:at + 4] for at in range(0, 32, 4))
                    for words in (line.split() for line in table)
                    if words[5] == name and words[3] == '20']
    except FileNotFoundError:
        return []


def visit(greeting, manner):
    """A step: one such client for each socket, by each of its addresses."""
    def step(vm):
        for family, address in listening(vm):
            for kind, where in connections(family, address):
                sock = socket.socket(kind)
                sock.settimeout(1)
                try:
                    sock.connect(where)
                except OSError:
                    sock.close()
                    continue
                talk(sock, greeting, manner)
                vm.ask('query-status')
        time.sleep(0.02)
        vm.ask('query-status')
    return step


def vsock(greeting):
    """A step: a client by vsock's loopback."""
    def step(vm):
        sock = socket.socket(socket.AF_VSOCK)
        try:
            sock.connect((1, 4711))
            talk(sock, greeting, 'waits')
        except OSError:
            sock.close()
        vm.ask('query-status')
    return step


SERVERS = {
    'as they are': [],
    'nbd': [qmp('nbd-server-start', addr={'type': 'inet', 'data': {
        'host': '::', 'port': '0'}}), qmp('nbd-server-add', device='spare')],
    'gdb': [hmp('gdbserver tcp:[::]:0')],
}
for _more in ({}, {'telnet': True}, {'tn3270': True}, {'websocket': True},
              {'nodelay': True}):
    for _host in ('0.0.0.0', '::'):
        SERVERS[f'chardev {_more} {_host}'] = [
            qmp('chardev-add', id='new', backend={'type': 'socket', 'data': {
                'addr': {'type': 'inet', 'data': {'host': _host, 'port': '0'}},
                'server': True, 'wait': False, **_more}})]
SERVERS['vnc'] = [qmp('display-update', type='vnc', addresses=[
    {'type': 'inet', 'host': '::', 'port': '0'}])]
SERVERS['netdev'] = [qmp('netdev_add', type='stream', id='new', server=True, addr={
    'type': 'inet', 'host': '::', 'port': '0'})]


def visits():
    """Each kind of client, of all that listens."""
    for name, before in SERVERS.items():
        for greeting in GREETINGS:
            for manner in MANNERS:
                yield Operation(f'client/{name}/{greeting}/{manner}',
                                [visit(greeting, manner)], name == 'gdb', before=before,
                                after=[hmp('gdbserver none')] if name == 'gdb' else [])
    for greeting in GREETINGS:
        yield Operation(f'client/vsock/{greeting}', [vsock(greeting)], before=[
            qmp('nbd-server-start', addr={'type': 'vsock', 'data': {
                'cid': '1', 'port': '4711'}})])
