#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""-netdev user,smb=, which the full build has: a server that the runner starts.

A script stands for smbd, in a mount namespace of QEMU's own.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.netboot import PROGRAM, SAID, SERVE  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import PATIENCE, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

# Its configuration is what a server looks at first; this one then speaks HTTP.
SMBD = '''#!/bin/sh
grep -h '^path=' "$4" >>"{dir}/smb"
ls -d "$2" >>"{dir}/smb"
exec "{dir}/serve" "{dir}/boot"
'''


def exports(folder):
    """The guest asks QEMU's SMB server, whose folder is gone when QEMU is."""
    path = Path(folder)
    (path / 'boot').write_bytes(PROGRAM)
    (path / 'serve').write_text(SERVE)
    (path / 'serve').chmod(0o755)
    programs = Path(folder, 'sbin')
    programs.mkdir()
    (programs / 'smbd').write_text(SMBD.format(dir=folder))
    (programs / 'smbd').chmod(0o755)
    with Vm(tools.qemu(), [
            '-machine', 'pc,accel=tcg', '-m', '64', '-boot', 'n', '-netdev',
            f'user,id=net,smb={folder},bootfile=http://10.0.2.4:445/boot', '-device',
            'virtio-net-pci,netdev=net'],
            wrapper=['unshare', '-m', 'env', f'TMPDIR={folder}', 'sh', '-c',
                     'mount --bind "$0" /usr/sbin && exec "$@"', programs]) as vm:
        vm.qmp.command('cont')
        vm.wait_console(SAID.decode().strip('\n\0'), 60)
        check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())
        try:
            vm.qmp.command('netdev_add', type='user', id='more', smb=folder)
        except QmpError as error:
            check('not on the command line' in str(error), str(error))
        else:
            check(False, 'a server was plugged in')
        check(vm.quit() == 0, vm.errors())
        check('refused' not in vm.errors(), vm.errors())
    config, found = (path / 'smb').read_text().splitlines()[:2]
    check(config == f'path={folder}' and found.startswith(f'{folder}/qemu-smb.'), config)
    until(lambda: not Path(found).exists(), f'{found} stays')


def denied():
    """spawn=deny refuses it at the start."""
    done = subprocess.run(
        [tools.qemu(), '-display', 'none', '-netdev', 'user,id=net,smb=/usr', '-sandbox',
         'on,spawn=deny'], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=PATIENCE, check=False)
    check(done.returncode == 1, 'it starts')
    for word in ('spawn=deny', 'SMB server', '/usr', 'loopback'):
        check(word in done.stderr, done.stderr)


def main():
    """Both."""
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix='qsandbox-smb-') as folder:
        tap.run('served', exports, folder)
    tap.run('refused with spawn=deny', denied)
    tap.done()


main()
