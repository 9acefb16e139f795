# SPDX-License-Identifier: GPL-2.0-or-later
"""Hosts: libvirtds of the distribution, each in namespaces of its own.

A host is a process in a mount and a UTS namespace, in which libvirt's folders are
fresh and empty, so that its libvirtd neither sees nor disturbs one that the system
runs; virtlogd and libvirtd are started in there by hand, without an init system.  Two
of them migrate guests to each other over the loopback device and through a folder
that all namespaces see.

QEMU runs as libvirt-qemu, as distributions have it, and not as root.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.tap import PATIENCE, check  # noqa: E402

PRIVATE = ['/etc/libvirt', '/var/lib/libvirt', '/run/libvirt',
           '/var/log/libvirt', '/var/cache/libvirt', '/etc/pki/qemu']
USER = 64055            # libvirt-qemu's number in Debian
# Where a host has the folder of QEMU's binary: in its own place, QEMU's user may not
# reach it.
BUILD = '/var/lib/libvirt/build'
# Devices that QEMU opens by name; udev and libvirtd would see to their owners.
DEVICES = ['/dev/kvm', '/dev/userfaultfd']

QEMU_CONF = '''
security_driver = "none"
user = "+{user}"
group = "+{user}"
remember_owner = 0
seccomp_sandbox = {sandbox}
namespaces = [ ]
cgroup_controllers = [ ]
migration_port_min = {ports[0]}
migration_port_max = {ports[1]}
remote_display_port_min = {displays[0]}
remote_display_port_max = {displays[1]}
default_tls_x509_verify = 1
'''
LIBVIRTD_CONF = '''
auth_unix_rw = "none"
unix_sock_dir = "{folder}"
host_uuid = "{uuid}"
log_filters = "2:qemu.qemu_monitor 2:qemu.qemu_monitor_json"
log_outputs = "2:file:{folder}/libvirtd.log"
'''


def add_user():
    """Lets libvirtd find the user that its system package makes."""
    for path, line in (('/etc/passwd', f'libvirt-qemu:x:{USER}:{USER}::/:/bin/false'),
                       ('/etc/group', f'libvirt-qemu:x:{USER}:')):
        text = Path(path).read_text()
        if not re.search('^libvirt-qemu:', text, re.M):
            copy = Path('/run/libvirt', Path(path).name)
            copy.write_text(text + line + '\n')
            subprocess.run(['mount', '--bind', copy, path], check=True)


def own_devices():
    """Nodes of QEMU's devices that its user may open."""
    for path in DEVICES:
        if os.path.exists(path):
            copy = Path('/run/libvirt/dev', Path(path).name)
            copy.parent.mkdir(exist_ok=True)
            os.mknod(copy, os.stat(path).st_mode, os.stat(path).st_rdev)
            os.chown(copy, USER, USER)
            subprocess.run(['mount', '--bind', copy, path], check=True)


def hold(folder, name, build, pki):
    """What a host's first process does: prepares the namespaces, then waits."""
    for private in PRIVATE:
        os.makedirs(private, exist_ok=True)
        subprocess.run(['mount', '-t', 'tmpfs', '-o', 'mode=755,dev', 'qsandbox',
                        private], check=True)
    os.mkdir(BUILD)
    subprocess.run(['mount', '--bind', build, BUILD], check=True)
    subprocess.run(['mount', '--bind', pki, '/etc/pki/qemu'], check=True)
    add_user()
    own_devices()
    subprocess.run(['hostname', name], check=True)
    for conf in ('qemu.conf', 'libvirtd.conf'):
        shutil.copy(Path(folder, conf), Path('/etc/libvirt', conf))
    print('held', flush=True)
    sys.stdin.read()
    # Nobody is left behind, however the test has ended.
    for path in [*Path('/run/libvirt/qemu').glob('*.pid'), *Path(folder).glob('*.pid')]:
        pid = path.read_text().strip()
        try:
            if os.readlink(f'/proc/{pid}/ns/mnt') == os.readlink('/proc/self/ns/mnt'):
                os.kill(int(pid), signal.SIGKILL)
        except (OSError, ValueError):
            continue


def reason_against():
    """Why hosts cannot be had here; None if they can."""
    if os.geteuid() != 0:
        return 'a libvirtd for the system takes root'
    tried = subprocess.run(
        ['unshare', '--mount', '--uts', '--propagation', 'private', 'true'],
        capture_output=True, text=True, check=False)
    if tried.returncode != 0:
        return 'folders of its own cannot be had here: ' + tried.stderr.strip()
    return None


def give(path):
    """Makes a file or folder QEMU's user's."""
    os.chown(path, USER, USER)


class Host:
    """A libvirtd of its own, and virsh.

    folder is the host's, below one that all hosts see; build is that of QEMU's binary, and
    pki that of certificates.  sandbox is qemu.conf's seccomp_sandbox; ports and displays are ranges that no other host uses.
    """

    def __init__(self, folder, build, sandbox, ports, displays, pki):
        self.folder, self.name = Path(folder), Path(folder).name
        self.folder.mkdir()
        self.displays = displays
        self.socket = self.folder / 'libvirt-sock'
        self.uri = f'qemu+unix:///system?socket={self.socket}'
        (self.folder / 'qemu.conf').write_text(QEMU_CONF.format(
            user=USER, sandbox=sandbox, ports=ports, displays=displays))
        (self.folder / 'libvirtd.conf').write_text(LIBVIRTD_CONF.format(
            folder=self.folder, uuid=uuid.uuid4()))
        self.daemons = {}
        self.holder = subprocess.Popen(
            ['unshare', '--mount', '--uts', '--propagation', 'private',
             sys.executable, __file__, self.folder, self.name, build, pki],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            start_new_session=True)
        check(self.holder.stdout.readline() == 'held\n',
              f'the namespaces of {self.name} were not made')
        self._daemon('virtlogd', 'virtlogd', '--pid-file', self.folder / 'virtlogd.pid')
        self.start()

    def _daemon(self, name, *command):
        with (self.folder / f'{name}.out').open('a') as out:
            self.daemons[name] = subprocess.Popen(
                ['nsenter', '--mount', '--uts', '--target', str(self.holder.pid),
                 *map(str, command)],
                stdin=subprocess.DEVNULL, stdout=out, stderr=out)

    def start(self):
        """Starts libvirtd and waits until it answers."""
        self._daemon('libvirtd', 'libvirtd', '--config', '/etc/libvirt/libvirtd.conf',
                     '--pid-file', self.folder / 'libvirtd.pid')
        daemon = self.daemons['libvirtd']
        deadline = time.monotonic() + PATIENCE
        while subprocess.run(['virsh', '-c', self.uri, 'list'], check=False,
                             capture_output=True).returncode != 0:
            check(daemon.poll() is None and time.monotonic() < deadline,
                  f'libvirtd did not start: {self.log()[-3000:]}')
            time.sleep(0.2)

    def stop(self):
        """Ends libvirtd; its guests go on."""
        daemon = self.daemons.pop('libvirtd', None)
        if daemon:
            daemon.terminate()
            daemon.wait(PATIENCE)

    def path(self, path):
        """A file as the host's own processes see it."""
        return Path(f'/proc/{self.holder.pid}/root{path}')

    def log(self):
        """What libvirtd has said."""
        return '\n'.join(path.read_text(errors='replace')
                         for path in sorted(self.folder.glob('libvirtd.[lo]*')))

    def virsh(self, *words, patience=PATIENCE):
        """Runs a command of virsh and returns what it printed."""
        try:
            done = subprocess.run(['virsh', '-q', '-c', self.uri, *map(str, words)],
                                  capture_output=True, text=True, timeout=patience,
                                  stdin=subprocess.DEVNULL, check=False)
        except subprocess.TimeoutExpired:
            check(False, f'virsh {words[0]} does not end')
        check(done.returncode == 0,
              f'virsh {words[0]}: ' + ' '.join(done.stderr.split()))
        return done.stdout

    def begin(self, *words, output=subprocess.DEVNULL):
        """Starts a command of virsh that takes a while."""
        return subprocess.Popen(['virsh', '-q', '-c', self.uri, *map(str, words)],
                                stdin=subprocess.DEVNULL, stdout=output,
                                stderr=subprocess.DEVNULL, text=True)

    def pid(self, domain):
        """The domain's QEMU process; None if there is none."""
        try:
            pid = int(self.path(f'/run/libvirt/qemu/{domain}.pid').read_text())
        except (FileNotFoundError, ValueError):
            return None
        return pid if Path(f'/proc/{pid}/task').exists() else None

    def qemu_log(self, domain):
        """What QEMU and libvirt wrote to the domain's log, without the commands."""
        path = self.path(f'/var/log/libvirt/qemu/{domain}.log')
        text = path.read_text(errors='replace') if path.exists() else ''
        return [line for line in text.splitlines()
                if line.startswith(('qemu', '20')) and 'starting up' not in line]

    def close(self):
        """Ends all of it; the holder sees to guests that are left."""
        self.stop()
        for daemon in self.daemons.values():
            daemon.terminate()
            daemon.wait(PATIENCE)
        self.holder.stdin.close()
        self.holder.wait(PATIENCE)
        self.holder.stdout.close()


def make_pki(folder):
    """Certificates by which both ends of a migration know each other."""
    folder.mkdir()

    def openssl(*words):
        subprocess.run(['openssl', *map(str, words)], check=True, capture_output=True)

    key = folder / 'ca-key.pem'
    openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj',
            '/CN=qsandbox CA', '-keyout', key, '-out', folder / 'ca-cert.pem',
            '-addext', 'keyUsage=critical,keyCertSign')
    for end in ('server', 'client'):
        request, extra = folder / f'{end}.csr', folder / f'{end}.ext'
        openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=127.0.0.1',
                '-keyout', folder / f'{end}-key.pem', '-out', request)
        extra.write_text('subjectAltName=IP:127.0.0.1,DNS:localhost\n'
                         f'extendedKeyUsage={end}Auth\n'
                         'keyUsage=digitalSignature,keyEncipherment\n')
        openssl('x509', '-req', '-days', '2', '-in', request, '-CA',
                folder / 'ca-cert.pem', '-CAkey', key, '-CAcreateserial', '-extfile',
                extra, '-out', folder / f'{end}-cert.pem')
    for path in folder.glob('*.pem'):
        give(path)


if __name__ == '__main__':
    hold(*sys.argv[1:])
