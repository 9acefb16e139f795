#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A graphics card in another process: QEMU's own vhost-user-gpu.

The test is the guest: it draws two pictures, which QEMU has to show.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.tap import Skip, Tap, check, until  # noqa: E402
from lib.virgl import SLOT, Card, Machine  # noqa: E402
from lib.vm import Vm  # noqa: E402

WIDTH, HEIGHT = 320, 200


class Gpu:
    """The process, and the path of its socket."""

    def __init__(self, folder):
        program = tools.qemu().parent / 'contrib/vhost-user-gpu/vhost-user-gpu'
        if not program.exists():
            raise Skip('QEMU is built without vhost-user-gpu')
        self.path = f'{folder}/gpu'
        self.log = Path(folder, 'log')
        with self.log.open('wb') as log:
            self.process = subprocess.Popen([program, f'--socket-path={self.path}'],
                                            stdout=log, stderr=log)
        until(Path(self.path).exists, self.log.read_text)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def picture(shift):
    """Something known: BGRX, and as a screenshot has it."""
    rows = [bytes(((x + shift) % 256, y, (x * y) % 256)) for y in range(HEIGHT)
            for x in range(WIDTH)]
    return (b''.join(row + b'\0' for row in rows),
            b''.join(bytes(reversed(row)) for row in rows))


def shows(vm, folder, wanted):
    """Whether QEMU's screen is that picture."""
    file = Path(folder, 'screen')
    vm.qmp.command('screendump', filename=str(file))
    _, size, _, pixels = file.read_bytes().split(b'\n', 3)
    return size == f'{WIDTH} {HEIGHT}'.encode() and pixels == wanted


def card(kind):
    """A row: a kind of card."""
    def test(folder):
        with Gpu(folder) as gpu, Vm(tools.qemu(), [
                '-machine', 'pc,accel=qtest,memory-backend=ram', '-m', '64', '-object',
                'memory-backend-memfd,id=ram,size=64M,share=on', '-vga', 'none', '-qtest',
                f'unix:{folder}/qtest,server=on,wait=off', '-chardev',
                f'socket,id=gpu,path={gpu.path}', '-device',
                f'{kind},addr={SLOT},chardev=gpu'],
                sandbox=f'on,violation=kill,profile=feature/screendump,files={folder}',
                paused=False) as vm:
            machine = Machine(f'{folder}/qtest')
            driver = Card(machine, opengl=False)
            for number in (1, 2):
                pixels, wanted = picture(7 * number)
                driver.pixels(number, WIDTH, HEIGHT, pixels)
                driver.show(number, WIDTH, HEIGHT)
                until(lambda wanted=wanted: shows(vm, folder, wanted),
                      'the picture is not on the screen', patience=60)
            # The other process takes no second socket for pictures, whatever QEMU does.
            vm.qmp.command('system_reset')
            machine.close()
            info = vm.qmp.command('query-sandbox')
            check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
            check(vm.quit() == 0, vm.errors())
    return test


def main():
    """Runs the rows, or those whose names have the words given."""
    tap = Tap()
    for name, row in {f'{kind} draws': card(kind)
                      for kind in ('vhost-user-gpu-pci',)}.items():
        if all(word in name for word in sys.argv[1:]):
            with tempfile.TemporaryDirectory(prefix='qsandbox-gpu-') as folder:
                tap.run(name, row, folder)
    tap.done()


main()
