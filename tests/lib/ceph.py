# SPDX-License-Identifier: GPL-2.0-or-later
"""A Ceph cluster on the loopback interface: a monitor and servers of objects in memory.

In namespaces of the test's own (namespaces.py), since monitors have fixed ports.
"""

import os
import shutil
import signal
import subprocess
import uuid
from pathlib import Path

from .tap import Skip, check, until

MONITORS = '[v2:127.0.0.1:3300,v1:127.0.0.1:6789]'
CONFIGURATION = '''[global]
fsid = {id}
mon_host = {monitors}
auth_cluster_required = {auth}
auth_service_required = {auth}
auth_client_required = {auth}
keyring = {folder}/keyring
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
run_dir = {folder}/run
pid_file = {folder}/run/$name.pid
log_file = {folder}/$name.log
log_to_stderr = false
{more}
[client]
log_file =
[mon]
mon_data = {folder}/mon
mon_cluster_log_file = {folder}/cluster.log
mon_data_avail_crit = 1
[osd]
osd_data = {folder}/osd.$id
osd_objectstore = memstore
memstore_device_bytes = 268435456
osd_fast_shutdown = false
'''


class Ceph:
    """One monitor, and an osd at each of the addresses; more: lines of [global]."""

    def __init__(self, folder, addresses=('127.0.0.1',), auth='none', more=''):
        if not shutil.which('ceph-mon') or not shutil.which('ceph-osd') or \
                not shutil.which('rbd'):
            raise Skip('there is no Ceph; it is in ceph-mon, ceph-osd and ceph-common')
        self.folder, self.addresses = Path(folder), list(addresses)
        self.configuration = self.folder / 'ceph.conf'
        identity = str(uuid.uuid4())
        for name in ('run', 'mon'):
            (self.folder / name).mkdir()
        self.configuration.write_text(CONFIGURATION.format(
            id=identity, monitors=MONITORS, auth=auth, folder=folder, more=more))
        self.run('ceph-authtool', '--create-keyring', self.folder / 'keyring',
                 '--gen-key', '-n', 'mon.', '--cap', 'mon', 'allow *')
        self.run('ceph-authtool', self.folder / 'keyring', '--gen-key', '-n',
                 'client.admin', '--cap', 'mon', 'allow *', '--cap', 'osd', 'allow *',
                 '--cap', 'mgr', 'allow *')
        self.run('monmaptool', '--create', '--fsid', identity, '--addv', 'a', MONITORS,
                 self.folder / 'map')
        self.ceph('ceph-mon', '--mkfs', '-i', 'a', '--monmap', self.folder / 'map',
                  '--keyring', self.folder / 'keyring')
        self.ceph('ceph-mon', '-i', 'a')
        for number, _address in enumerate(self.addresses):
            self.make_osd(number)
        self.ceph('ceph', 'osd', 'pool', 'create', 'rbd', '8', '8')

    @staticmethod
    def run(*command):
        """A command that has to work; what it says."""
        done = subprocess.run([str(word) for word in command], text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
        check(done.returncode == 0, f'{command}: {done.stderr}')
        return done.stdout

    def ceph(self, program, *words):
        """The same of one of Ceph's."""
        return self.run(program, '-c', self.configuration, *words)

    def make_osd(self, number):
        """A new server of objects, at the address of that number."""
        identity = str(uuid.uuid4())
        (self.folder / f'osd.{number}').mkdir()
        self.ceph('ceph', 'osd', 'new', identity)
        ring = self.folder / f'osd.{number}/keyring'
        self.run('ceph-authtool', '--create-keyring', ring, '--gen-key', '-n',
                 f'osd.{number}')
        self.ceph('ceph', 'auth', 'add', f'osd.{number}', '-i', ring, 'mon',
                  'allow profile osd', 'osd', 'allow *')
        self.ceph('ceph-osd', '-i', number, '--mkfs', '--osd-uuid', identity, '--keyring',
                  ring, '--no-mon-config')
        self.start_osd(number)

    def start_osd(self, number):
        """Begins to serve objects."""
        address = self.addresses[number]
        self.ceph('ceph-osd', '-i', number, '--public-addr', address, '--keyring',
                  self.folder / f'osd.{number}/keyring')
        until(lambda: f'osd.{number} up' in self.ceph('ceph', 'osd', 'dump'),
              f'osd.{number} does not come up')

    def stop(self, name):
        """Ends a server: osd.0, mon.a."""
        path = self.folder / f'run/{name}.pid'
        process = int(path.read_text())
        os.kill(process, signal.SIGTERM)
        until(lambda: not Path(f'/proc/{process}').exists(), f'{name} does not end')

    def start_monitor(self):
        """The monitor that was ended."""
        self.ceph('ceph-mon', '-i', 'a')

    def image(self, name, size=16):
        """A disk of as many mebibytes."""
        self.ceph('rbd', 'create', '--size', size, f'rbd/{name}')

    def close(self):
        """Ends what is left."""
        for path in (self.folder / 'run').glob('*.pid'):
            try:
                os.kill(int(path.read_text()), signal.SIGKILL)
            except (OSError, ValueError):
                pass
