#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Networks that only the full build has: a guest boots over a VDE switch and over L2TPv3.

test-tunnels.py [WORD...]
test-tunnels.py --install     installs what they need
"""

import contextlib
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.boots import CARD, boots  # noqa: E402
from lib.tap import Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

PACKAGES = 'vde2'
INSTALL = (f'dpkg -s {PACKAGES} >/dev/null 2>&1 ||'
           f' apt-get -q -y --no-install-recommends install {PACKAGES} >&2')


@contextlib.contextmanager
def switch(folder):
    """A switch of VDE's, for as long as the machines run."""
    if not shutil.which('vde_switch'):
        raise Skip('there is no vde_switch')
    with subprocess.Popen(
            ['vde_switch', '-s', f'{folder}/switch', '-M', f'{folder}/console'],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        try:
            until(Path(folder, 'switch/ctl').exists, 'the switch does not begin')
            yield
        finally:
            process.kill()


def ends(network, words):
    """QEMU does not start with it, and says why."""
    with Vm(tools.qemu(), ['-machine', 'none', '-netdev', network], monitor=False) as vm:
        check(vm.wait() == 1 and words in vm.errors(), vm.errors())


def other_plugin(_folder):
    """An address of VDE's that is no switch's."""
    ends('vde,id=net,sock=udp://5000->127.0.0.1:5001', 'no VDE switch')


def raw_socket(_folder):
    """A tunnel without UDP."""
    ends('l2tpv3,id=net,src=127.0.0.1,dst=127.0.0.1,txsession=5', 'use udp=on')


def plugged_in(folder):
    """A VDE network that comes later, beside one that goes."""
    with switch(folder), Vm(tools.qemu(), [
            '-machine', 'none', '-netdev', f'vde,id=net,sock={folder}/switch'],
            sandbox='on,violation=kill,hotplug=auto') as vm:
        vm.refuses('sandbox', 'netdev_add', type='vde', id='more', sock=f'{folder}/switch')
        vm.qmp.command('netdev_del', id='net')
        check(vm.quit() == 0, vm.errors())


def tunnel(address, here, there, more):
    """Options of l2tpv3 for one end."""
    return (f'src={address},dst={address},udp=on,srcport={{{here}}},dstport={{{there}}},'
            + more)


ROWS = {
    'vde': boots(['-netdev', 'vde,id=net,sock={dir}/switch', *CARD],
                 ['-netdev', 'vde,id=link,sock={dir}/switch'], beside=switch),
    'vde, another plug-in': other_plugin,
    'vde, plugged in': plugged_in,
    'l2tpv3': boots([
        '-netdev', 'l2tpv3,id=net,' + tunnel(
            '127.0.0.1', 'udp', 'peer',
            'txsession=5,rxsession=6,rxcookie=7,txcookie=8,counter=on'), *CARD], [
        '-netdev', 'l2tpv3,id=link,' + tunnel(
            '127.0.0.1', 'peer', 'udp',
            'txsession=6,rxsession=5,rxcookie=8,txcookie=7,counter=on')]),
    'l2tpv3, with connect=': boots([
        '-netdev', 'l2tpv3,id=net,ipv6=on,' + tunnel('::1', 'udp', 'peer', 'txsession=5'),
        *CARD], [
        '-netdev', 'l2tpv3,id=link,ipv6=on,' + tunnel('::1', 'peer', 'udp', 'txsession=5')],
        sandbox='on,connect=192.0.2.1:1'),
    'l2tpv3, a raw socket': raw_socket,
}


def main():
    """All of them, or those whose names have the words that were given."""
    if sys.argv[1:] == ['--install']:
        sys.exit(subprocess.run(['sh', '-c', INSTALL], check=False).returncode)
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-tunnel-', sys.argv[1:])
    tap.done()


main()
