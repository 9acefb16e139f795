# SPDX-License-Identifier: GPL-2.0-or-later
"""An NFS server beside its port mapper: nfs-ganesha, with one folder.

In namespaces of the test's own (namespaces.py): both use fixed ports and paths.
"""

import os
import shutil
import subprocess
from pathlib import Path

from .tap import Skip, check, until

CONFIGURATION = '''NFS_CORE_PARAM {{ Protocols = 3; Enable_NLM = false; Enable_RQUOTA = false;
    MNT_Port = 20048; }}
EXPORT {{ Export_Id = 1; Path = {share}; Pseudo = /share; Protocols = 3; Transports = TCP;
    SecType = sys; Squash = none; Access_Type = RW; PrivilegedPort = {ports};
    FSAL {{ Name = VFS; }} }}
'''


def have(*mounts):
    """Folders of the test's own, for what the servers keep there."""
    for folder in mounts:
        done = subprocess.run(['mount', '-t', 'tmpfs', 'none', folder], check=False)
        check(done.returncode == 0, f'nothing can be mounted at {folder}')


class Nfs:
    """Serves a folder; ports: only clients with ports below 1024."""

    def __init__(self, folder, ports=False):
        if not shutil.which('ganesha.nfsd') or not shutil.which('rpcbind'):
            raise Skip('there is no nfs-ganesha with rpcbind')
        self.folder, self.share = Path(folder), Path(folder, 'share')
        self.share.mkdir()
        self.processes, self.ports = [], ports
        if not os.path.ismount('/var/lib/nfs'):
            have('/run', '/var/lib/nfs')
        for path in ('/run/ganesha', '/var/lib/nfs/ganesha', '/run/rpcbind'):
            Path(path).mkdir(exist_ok=True)
        self.mapper = self.begin('rpcbind', '-f', '-d')
        until(lambda: self.knows('portmapper'), 'rpcbind does not answer')
        self.start()

    def begin(self, *command):
        """A process in the foreground."""
        with Path(self.folder, 'log').open('ab') as log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log,
                                       stderr=log)
        self.processes.append(process)
        return process

    @staticmethod
    def knows(service):
        """Whether the port mapper has it."""
        done = subprocess.run(['rpcinfo', '-p', '127.0.0.1'], check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return service in done.stdout

    def start(self):
        """Begins to serve."""
        log = self.folder / 'ganesha.log'
        configuration = self.folder / 'ganesha.conf'
        log.unlink(missing_ok=True)
        configuration.write_text(CONFIGURATION.format(
            share=self.share, ports=str(self.ports).lower()))
        self.server = self.begin('ganesha.nfsd', '-F', '-f', configuration, '-L', log,
                                 '-p', self.folder / 'pid', '-N', 'NIV_EVENT')
        until(lambda: log.exists() and 'NFS SERVER INITIALIZED' in log.read_text(),
              lambda: log.exists() and log.read_text())

    def stop(self):
        """All connections are lost."""
        self.server.kill()
        self.server.wait()
        self.processes.remove(self.server)

    def close(self):
        """Ends both."""
        for process in self.processes:
            process.kill()
            process.wait()
