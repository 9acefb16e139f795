#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""usb-mtp: a folder of the host, in which a guest works by MTP.

The guest is remote.S, behind a controller whose registers its processor writes.  What it
finds and what it leaves behind has to be the same without and with the sandbox.
"""

import os
import struct
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.qmp import QmpError  # noqa: E402
from lib.remote import RemoteGuest  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.xhci import BULK_IN, BULK_OUT, INTERRUPT_IN, Xhci  # noqa: E402

SLOT = 9
IN, OUT, EVENT = 3, 4, 7
OPEN, CLOSE, STORAGE, COUNT, HANDLES, INFO, GET = (
    0x1002, 0x1003, 0x1005, 0x1006, 0x1007, 0x1008, 0x1009)
DELETE, SEND_INFO, SEND, PARTIAL = 0x100b, 0x100c, 0x100d, 0x101b
OK, FAILED, READ_ONLY, FULL, PARTIAL_DELETE = 0x2001, 0x2002, 0x200e, 0x200c, 0x2012
ADDED, REMOVED = 0x4002, 0x4003
FILE, FOLDER = 0x3000, 0x3001
ROOT = 0xffffffff
COMMAND, DATA = 1, 2


class Player:
    """The guest's half of MTP."""

    def __init__(self, vm):
        self.usb = Xhci(vm, SLOT, {IN: (BULK_IN, 512), OUT: (BULK_OUT, 512),
                                   EVENT: (INTERRUPT_IN, 64)})
        self.number = 0
        check(self.ask(OPEN, 1)[0] == OK, 'no session')

    def _send(self, kind, code, data):
        self.usb.send(OUT, struct.pack('<IHHI', 12 + len(data), kind, code, self.number)
                      + data)

    def ask(self, code, *words, data=None):
        """(the device's answer, its words, the data that came before)."""
        self.number += 1
        self._send(COMMAND, code, struct.pack(f'<{len(words)}I', *words))
        if data is not None:
            self._send(DATA, code, data)
        found = None
        answer = self.usb.receive(IN)
        length, kind, answered, _ = struct.unpack_from('<IHHI', answer)
        if kind == DATA:
            found = answer[12:]
            while len(found) < length - 12:
                found += self.usb.receive(IN)
            answer = self.usb.receive(IN)
            length, kind, answered, _ = struct.unpack_from('<IHHI', answer)
        return answered, struct.unpack(f'<{(length - 12) // 4}I', answer[12:length]), found

    def list(self, folder):
        """{name: (handle, format, size)} of a folder."""
        answer, _, data = self.ask(HANDLES, 0xffffffff, 0, folder)
        check(answer == OK, f'the folder is not listed: {answer:#x}')
        result = {}
        for handle, in struct.iter_unpack('<I', data[4:]):
            info = self.ask(INFO, handle)[2]
            kind, size = struct.unpack_from('<H2xI', info, 4)
            end = 53 + 2 * info[52] - 2
            # What is in a folder's own size is the file system's matter
            result[info[53:end].decode('utf-16le')] = (handle, kind, size
                                                       if kind == FILE else 0)
        return result

    def make(self, folder, name, data=None):
        """The answers to a new file with data, or a new folder."""
        text = (name + '\0').encode('utf-16le')
        info = struct.pack('<IHHIHIIIIIIIHIIB', 0, FOLDER if data is None else FILE, 0,
                           len(data or b''), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                           len(name) + 1) + text
        answers = [self.ask(SEND_INFO, 0x10001, folder, data=info)[0]]
        if data is not None and answers == [OK]:
            answers += [self.ask(SEND, data=data)[0]]
        return answers

    def event(self, deed):
        """The kind of what the device tells when the host does that."""
        return struct.unpack_from('<IHH', self.usb.receive(EVENT, 64, deed))[2]


def start(folder, sandbox, writes=True, **more):
    """A guest that gets the folder.  More goes to RemoteGuest."""
    top = Path(folder, 'top')
    return RemoteGuest('tcg', [
        '-device', f'qemu-xhci,id=usb,addr={SLOT}', '-device',
        f'usb-mtp,id=it,rootdir={top},readonly={"off" if writes else "on"}'],
        folder=Path(folder), sandbox=sandbox, **more)


def fill(folder):
    """What the guest finds there."""
    top = Path(folder, 'top')
    (top / 'music/old').mkdir(parents=True)
    (top / 'song').write_bytes(bytes(range(256)) * 5)
    (top / 'music/tune').write_bytes(b'do re mi')
    (top / '.hidden').write_text('not shown')
    os.symlink('/etc/passwd', top / 'link')
    os.mkfifo(top / 'fifo')
    Path(folder, 'outside').mkdir()
    Path(folder, 'outside/tune').write_bytes(b'a secret')
    return top


def works(player, top):
    """A guest at work; what it found."""
    found = [player.ask(STORAGE, 0x10001)[0], player.ask(COUNT, 0xffffffff, 0, ROOT)[1]]
    files = player.list(ROOT)
    found += [files, player.ask(GET, files['song'][0])]
    found += [player.ask(PARTIAL, files['song'][0], 250, 20)]
    music = files['music'][0]
    inside = player.list(music)
    found += [inside, player.ask(GET, inside['tune'][0])[2]]
    found += [player.event(lambda: (top / 'music/new').write_bytes(b'') and None)]
    found += [player.event(lambda: (top / 'music/new').unlink())]
    found += player.make(music, 'written', b'fa sol la')
    found += player.make(music, 'made')
    found += player.make(music, 'tune', b'longer than before')
    found += player.make(ROOT, '..')
    inside = player.list(music)
    found += [inside]
    found += [player.ask(DELETE, inside[name][0], 0)[0] for name in ('old', 'tune')
              if name in inside]
    found += [player.list(music), player.ask(CLOSE)[0], player.ask(OPEN, 2)[0]]
    found += [player.list(ROOT)]
    return found


def left_behind(top):
    """What is in the folder then."""
    return sorted((str(path.relative_to(top)), oct(path.lstat().st_mode),
                   path.read_bytes() if path.is_file() and path.name != 'link' else None)
                  for path in top.rglob('*'))


def finish(vm):
    """Nothing was refused, and QEMU ends well."""
    info = vm.qmp.command('query-sandbox')
    check(info['refused'] == 0 and info['broker']['refused'] == 0,
          f'{info["broker"]} {vm.errors()}')
    check(vm.quit() == 0, vm.errors())


def the_same():
    """A guest that reads and writes."""
    results = []
    for sandbox in ('off', 'on,violation=kill'):
        with tempfile.TemporaryDirectory(prefix='qsandbox-mtp-') as folder:
            top = fill(folder)
            with start(folder, sandbox) as vm:
                vm.run()
                found = works(Player(vm), top)
                if sandbox != 'off':
                    finish(vm)
            results.append((found, left_behind(top)))
    for one, other in zip(*results):
        check(one == other, f'{one}\nwithout, and with the sandbox\n{other}')
    check(ADDED in results[1][0] and REMOVED in results[1][0], str(results[1][0]))
    check(('music/written', '0o100644', b'fa sol la') in results[1][1], str(results[1][1]))


def reads_only(folder):
    """Nothing is written, and no rule lets anybody write."""
    top = fill(folder)
    with start(folder, 'on,violation=kill', writes=False) as vm:
        vm.run()
        player = Player(vm)
        files = player.list(ROOT)
        check(set(files) == {'music', 'song'}, str(files))
        check(player.ask(DELETE, files['song'][0], 0)[0] == READ_ONLY, 'it was deleted')
        served = {call['name'] for role in vm.qmp.command('query-sandbox')['roles']
                  for call in role['calls'] if call['rule'] not in ('soft', 'refused')}
        check('inotify_add_watch' in served, str(served))
        check(not served & {'mkdirat', 'renameat', 'unlinkat'}, str(served))
        finish(vm)
    check((top / 'song').exists(), 'the folder has changed')


def moved(folder):
    """The folder is moved away, and a link to another one put in its place."""
    top = fill(folder)
    Path(folder, 'outside/song').write_bytes(b'a secret')
    with start(folder, 'on,violation=kill', refusals=True) as vm:
        vm.run()
        player = Player(vm)
        song = player.list(ROOT)['song'][0]
        top.rename(Path(folder, 'moved'))
        os.symlink('outside', top)
        answer, _, data = player.ask(GET, song)
        check(answer == FAILED and not data, f'{answer:#x}: {data}')
        check(player.make(ROOT, 'planted', b'x') == [OK, FULL], 'it was written')
        check(player.ask(DELETE, song, 0)[0] == PARTIAL_DELETE, 'it was deleted')
        check(vm.qmp.command('query-sandbox')['broker']['refused'] > 0, vm.errors())
        check(vm.quit() == 0, vm.errors())
    check(sorted(os.listdir(Path(folder, 'outside'))) == ['song', 'tune'],
          'something is outside')


def plugged(folder):
    """The folder of the start comes and goes; another one does not come."""
    top = fill(folder)
    with start(folder, 'on,profile=monitor/unplug,hotplug=usb') as vm:
        vm.run()
        Player(vm).list(ROOT)
        vm.qmp.command('device_del', id='it')
        vm.qmp.wait_event('DEVICE_DELETED')
        for root, more, answer in ((Path(folder, 'outside'), {}, 'was not given'),
                                   (top, {'readonly': False}, None)):
            try:
                vm.qmp.command('device_add', driver='usb-mtp', id='it', rootdir=str(root),
                               **more)
                check(answer is None, f'{root} is shared')
            except QmpError as problem:
                check(answer and answer in str(problem), str(problem))
        check('song' in Player(vm).list(ROOT), 'the folder is not back')
        finish(vm)


def in_a_folder(row):
    """A row that is given an empty folder."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-mtp-') as folder:
            row(folder)
    return test


def main():
    """Runs the rows, or those whose names have the words given."""
    rows = {
        'a guest at work in a folder': the_same,
        'a folder for reading': in_a_folder(reads_only),
        'a link in the place of the folder': in_a_folder(moved),
        'folders that are plugged in': in_a_folder(plugged),
    }
    tap = Tap()
    for name, row in rows.items():
        if all(word in name for word in sys.argv[1:]):
            tap.run(name, row)
    tap.done()


main()
