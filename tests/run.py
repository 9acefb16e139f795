#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the tests, or the parts named on the command line (see ../run-tests).

Beside the default QEMU there are others, patched or not: a part run with one of these is
called PART@QEMU.

Every test program prints TAP or just ends with a status.  Each test becomes one
line as it ends; what a failed one said is shown below it.

Most parts wait more than they work, so two of them run at a time where there are two
processors.  Those that keep all processors busy themselves run alone, before the others.
"""

import concurrent.futures
import inspect
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / 'build-tests'
SCRATCH = ROOT / 'build-tests-qemu'
# Where VMs leave the profiles that they were composed of.
EVIDENCE = SCRATCH / 'evidence'
ALL = '--all' in sys.argv[1:]
# What a part's program is given with --all, and how much longer it may take then.
FULL = {
    'fuzz': ['--minutes', '30'],
    'attack': ['--long'],
    'names': ['--long'],
    'launchers': ['--all'],
    'soak': ['--full'],
    'fault': ['--long'],
    'vectors': ['--driver'],
    'everything': ['--full'],
    'launch': ['--full'],
    'libvirt': ['--all'],
    'iotests': ['--all'],
    'types': ['--all'],
}
# Parts that use each processor, build something, or need the machine's calm.
ALONE = {'unit', 'stock', 'fuzz', 'vectors', 'patches', 'everything', 'qtest',
         'newest-headers', 'features', 'migration', 'shares', 'storage', 'protocols',
         'quick-start', 'packages', 'policies', 'mutation', 'newest-libraries', 'trixie-libraries'}
LANES = min(2, os.cpu_count() or 1)
# A busy machine takes twice as long as the time limits below say.
PATIENCE = 6 if ALL else 2


class Totals:
    """What the last line tells."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.failures = []
        self.seconds = {}
        self.results = {}       # {part: how its tests ended}

    def add(self, part, result, name, seconds=None, remark=''):
        """One test has ended."""
        self.results.setdefault(part, set()).add(result)
        time_text = '' if seconds is None else f' ({seconds:.1f} s)'
        print(f'{result:4} {part}: {name}{time_text}{remark}', flush=True)
        if result == 'ok':
            self.passed += 1
        elif result == 'skip':
            self.skipped += 1
        else:
            self.failed += 1
            self.failures.append(f'{part}: {name}')


TOTALS = Totals()


def show(lines):
    """Lines that belong together, in one piece: another part may print meanwhile."""
    if lines:
        print('\n'.join(lines), flush=True)


def heading(text):
    """Where a new part begins."""
    print(f'\n==> {text}', flush=True)


class Program:
    """A test program; reads its TAP as it comes.

    Comments are kept until a test has failed; "#> " begins one that is shown at once.
    """

    def __init__(self, part, name, command, timeout, tap=True, env=None,
                 cwd=None):
        self.part, self.name, self.tap = part, name, tap
        self.command = [str(word) for word in command]
        if ALL and part == name:
            self.command += FULL.get(part, [])
        self.timeout = timeout * PATIENCE
        self.env, self.cwd = dict(os.environ, **(env or {})), cwd
        self.plan = None
        self.seen = 0
        self.failing = False
        self.failed = False
        self.comments = []
        self.trailing = []
        self.last = time.monotonic()

    def run(self):
        """Runs it to its end, or to its time limit."""
        started = time.monotonic()
        with subprocess.Popen(self.command, env=self.env, cwd=self.cwd,
                              stdin=subprocess.DEVNULL, text=True,
                              errors='replace', start_new_session=True,
                              stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT) as process:
            timer = threading.Timer(self.timeout, kill_group, [process.pid])
            timer.start()
            try:
                for line in process.stdout:
                    self._line(line.rstrip('\n'))
                status = process.wait()
            except BaseException:
                kill_group(process.pid)
                raise
            finally:
                timer.cancel()
        took = time.monotonic() - started
        if took >= self.timeout:
            self._fail(f'{self.name}: not done within {self.timeout} s', took)
        else:
            self._judge(status, took)
        self._flush()

    def _judge(self, status, took):
        """What its end says beyond its lines."""
        if not self.tap:
            if status == 77:
                TOTALS.add(self.part, 'skip', self.name, took)
            elif status == 0:
                TOTALS.add(self.part, 'ok', self.name, took)
            else:
                self._fail(f'{self.name}: {describe(status)}', took)
        elif self.plan is None or self.seen < self.plan:
            self._fail(f'{self.name}: ended early ({describe(status)})', took)
        elif self.seen > self.plan:
            self._fail(f'{self.name}: {self.seen} tests, {self.plan} planned', took)
        elif status < 0 or (status and not self.failed):
            self._fail(f'{self.name}: {describe(status)}', took)
        elif self.plan == 0:
            TOTALS.add(self.part, 'skip', self.name, took)

    def _title(self, name):
        """A test's name, with the program's where the part has several."""
        own = self.part.partition('@')[0] == self.name or self.name == 'compare'
        return name if own else f'{self.name}: {name}'

    def _line(self, line):
        match = re.match(r'(not )?ok\b *(\d+)?[ -]*(.*)$', line)
        plan = re.match(r'1\.\.(\d+)', line)
        if line.startswith('#> '):
            print(f'     {line[3:]}', flush=True)
            return
        if not self.tap or not (match or plan):
            # What follows a failure belongs to it, as what precedes it does.
            (self.trailing if self.failing else self.comments).append(line)
            return
        self._show_trailing()
        if plan:
            self.plan = int(plan.group(1))
            return
        now = time.monotonic()
        took, self.last = now - self.last, now
        self.seen += 1
        self.failing = bool(match.group(1))
        name, _, directive = match.group(3).partition(' # ')
        name = self._title(name)
        if match.group(1):
            self._fail(name, took)
        elif directive.startswith('SKIP'):
            TOTALS.add(self.part, 'skip', name, None, f' {directive}')
        else:
            TOTALS.add(self.part, 'ok', name, took)
            if self.name not in QUIET:
                self._flush('# ')
        self.comments = [] if self.name not in QUIET else self.comments

    def _fail(self, what, took):
        self.failed = True
        TOTALS.add(self.part, 'FAIL', what, took)
        show([f'       {line}' for line in self.comments[-60:]])
        self.comments = []

    def _show_trailing(self):
        """Shows what the test that failed last said after that."""
        show([f'       {line}' for line in self.trailing])
        self.trailing = []

    def _flush(self, only=''):
        """Shows what remains to be said: figures and tables, in comments."""
        self._show_trailing()
        if self.name in TALKATIVE:
            show([f'     {line}' for line in self.comments
                  if line.startswith('# ') and line.startswith(only)])
        self.comments = []


class Elsewhere(Program):
    """This very program on another release of Debian: its lines are ours."""

    def __init__(self, part, suite, parts=()):
        super().__init__(part, part, [ROOT / 'tests/debian/run', suite, *parts],
                         7200, tap=False)
        self.lines = 0

    def _line(self, line):
        match = re.match(r'(ok|FAIL|skip) +(\S+: .*)$', line)
        if match:
            self.lines += 1
            self.failed |= match.group(1) == 'FAIL'
            TOTALS.add(self.part, match.group(1), match.group(2))
        elif not re.match(r'\d+ passed, |==> |Failed:$|  \S+: ', line):
            print(f'     {line}', flush=True)

    def _judge(self, status, took):
        if status and not self.failed:
            self._fail(f'{self.name}: {describe(status)}', took)
        elif not self.lines:
            self._fail(f'{self.name}: nothing was tested', took)


# Programs whose comments are results that people want to read; and those that
# give them all at the end.
TALKATIVE = {'firmware', 'compare', 'libvirt', 'iotests', 'vectors', 'attack',
             'fault', 'everything'}
QUIET = {'compare'}


def kill_group(pid):
    """Ends a program and all it started."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def describe(status):
    """A status in words."""
    if status < 0:
        return f'killed by {signal.Signals(-status).name}'
    return f'exit status {status}'


def step(part, name, command, timeout):
    """A step that later ones need; returns its output, None if it failed."""
    started = time.monotonic()
    command = [str(word) for word in command]
    try:
        done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, text=True, check=False,
                              timeout=timeout)
        status = done.returncode
    except subprocess.TimeoutExpired:
        status = -signal.SIGKILL
    took = time.monotonic() - started
    if status != 0:
        TOTALS.add(part, 'FAIL', f'{name}: {describe(status)}', took)
        return None
    TOTALS.add(part, 'ok', name, took)
    return done.stdout


def quiet_step(part, name, command, timeout):
    """Like step(), for wordy commands: shows the output only if it fails."""
    BUILD.parent.mkdir(exist_ok=True)
    log = ROOT / f'build-tests-{name.split()[0]}.log'
    with log.open('w') as out:
        started = time.monotonic()
        done = subprocess.run([str(word) for word in command], cwd=ROOT,
                              stdin=subprocess.DEVNULL, stdout=out,
                              stderr=subprocess.STDOUT, check=False,
                              timeout=timeout)
    took = time.monotonic() - started
    TOTALS.add(part, 'FAIL' if done.returncode else 'ok', name, took)
    if done.returncode:
        for line in log.read_text(errors='replace').splitlines()[-60:]:
            print(f'       {line}')
        return False
    log.unlink()
    return True


def build_rooms(part):
    """Builds what is tested without QEMU; false if that fails."""
    heading('Building the rooms')
    return ((BUILD / 'build.ninja').exists() or quiet_step(
                part, 'configure the rooms',
                ['/usr/bin/meson', 'setup', BUILD, ROOT], 300)) and quiet_step(
                    part, 'build the rooms', ['ninja', '-C', BUILD], 1800)


def part_unit():
    """The project's own meson tests."""
    if not build_rooms('unit'):
        return
    heading('Unit tests, the live kernel, the command')
    tests = json.loads(subprocess.run(
        ['/usr/bin/meson', 'introspect', '--tests', BUILD], check=True,
        capture_output=True, text=True).stdout)
    for test in tests:
        Program('unit', test['name'], test['cmd'], test['timeout'] * 2,
                test['protocol'] == 'tap', test['env'],
                test['workdir'] or BUILD).run()


def part_vectors():
    """libseccomp's tests."""
    heading("libseccomp's tests against its interface on our generator")
    Program('vectors', 'vectors', [ROOT / 'tests/vectors/run'], 1800).run()


def part_patches():
    """The series is as refresh would write it."""
    heading('The patches')
    for version in sorted(path.parent.name for path in
                          ROOT.glob('qemu-patches/*/series')):
        Program('patches', f'refresh --check {version}',
                [ROOT / 'qemu-patches/refresh', '--check', version],
                900, tap=False).run()


def part_fuzz():
    """Arbitrary bytes, for a minute."""
    heading('Fuzzing')
    Program('fuzz', 'fuzz', [ROOT / 'tests/fuzz/run'], 900).run()


def qemu_part(name, timeout):
    """A test program of the built QEMU, or of another of the matrix."""
    def run(qemu=None):
        heading(f'QEMU{qemu.said if qemu else ""}: {name}')
        Program(qemu.part(name) if qemu else name, name,
                [ROOT / f'tests/qemu/test-{name}.py'], timeout,
                env=qemu.env if qemu else None).run()
    return run


def part_attack(qemu=None):
    """Tens of thousands of calls in live QEMUs, beside their policies."""
    heading(f'Attacks{qemu.said if qemu else ""}')
    if not qemu:
        Program('attack', 'doors', [ROOT / 'tests/attack/test-doors.py'], 900).run()
    Program(qemu.part('attack') if qemu else 'attack', 'attack',
            [ROOT / 'tests/attack/test-attack.py'], 1200, env=qemu.env if qemu else None).run()


def part_names():
    """Names and addresses that a VM was not given, and the broker itself."""
    heading('Attacks by name')
    Program('names', 'names', [ROOT / 'tests/attack/test-names.py'], 900).run()


def part_launchers():
    """Machines as launchers write them."""
    heading('Launchers')
    Program('launchers', 'launchers', [ROOT / 'tests/launchers/test-launchers.py'],
            600).run()


def part_fault():
    """What goes wrong while the sandbox is put in place."""
    heading('Faults')
    Program('fault', 'fault', [ROOT / 'tests/fault/test-fault.py'],
            900).run()


def part_libvirt():
    """The distribution's libvirtd."""
    heading('libvirt')
    Program('libvirt', 'libvirt', [ROOT / 'tests/libvirt/test-libvirt.py'],
            900).run()


def part_mutation():
    """The generator's programs, each instruction of them changed."""
    heading('Mutations of programs, all of them')
    if not build_rooms('mutation'):
        return
    Program('mutation', 'mutation',
            [BUILD / 'tests/mutation/test-mutation', '--full'], 3600,
            env={'QS_SOURCE_ROOT': str(ROOT)}).run()


def part_newest_headers():
    """Whether Debian has a kernel of which more can be named."""
    heading('The newest kernel headers')
    Program('newest-headers', 'tables',
            [ROOT / 'sandbox/abi/generate.py', '--newest'], 600, tap=False).run()


def part_policies():
    """Random policies, without sanitizers, at full speed."""
    heading('Random policies')
    Program('policies', 'policies',
            [ROOT / 'tests/fuzz/run', '--policies', '2000000'], 3600).run()


def elsewhere(part, suite):
    """What depends on libraries, on another release of Debian."""
    def run():
        heading(f'Debian: {suite}')
        Elsewhere(part, suite).run()
    return run


def part_qtest():
    """QEMU's own tests."""
    heading("QEMU's own qtests, without and with the sandbox")
    Program('qtest', 'compare',
            [ROOT / 'tests/qtest/compare.py', os.environ['QS_QEMU']],
            2400).run()
    if ALL:
        heading('The same where nothing is refused: no call may be reported')
        Program('qtest', 'compare', [
            ROOT / 'tests/qtest/compare.py', '--sandbox',
            # Nothing is asked before in this mode: what the tests plug in is granted
            'on,hotplug=auto,files=/tmp,connect=127.0.0.1,connect=0.0.0.0,profile=feature/hostfwd,'
            'profile=feature/memory-properties,violation=log', os.environ['QS_QEMU']],
                2400).run()
        binary = full_qemu('qtest')
        if binary:
            heading('The same with the features of Debian\'s package')
            Program('qtest', 'compare', [ROOT / 'tests/qtest/compare.py', binary],
                    2400).run()


def part_iotests():
    """QEMU's tests of the block layer."""
    heading("QEMU's own iotests, without and with the sandbox")
    compare = ROOT / 'tests/iotests/compare.py'
    Program('iotests', 'iotests', [compare, os.environ['QS_QEMU']], 1200).run()
    if ALL:
        heading('The same where nothing is refused: no call may be reported')
        Program('iotests', 'compare', [compare, '--all', '--lazy', '--log', '--format', 'raw',
                                       os.environ['QS_QEMU']], 1200).run()


def part_functional():
    """QEMU's functional tests that need no download."""
    heading("QEMU's own functional tests, without and with the sandbox")
    Program('functional', 'functional',
            [ROOT / 'tests/functional/compare.py', os.environ['QS_QEMU']], 600).run()


def full_qemu(part):
    """The binary with what Debian's package has, for a part; None if it cannot be built."""
    version = (ROOT / 'qemu-patches/default').read_text().strip()
    told = step(part, f'qemu-patches/build {version}',
                [ROOT / 'qemu-patches/build', version], 5400)
    return told and told.split()[-1]


def part_migration():
    """QEMU's own tests of migration, each by itself."""
    heading("QEMU's own migration tests, without and with the sandbox")
    binary = full_qemu('migration')
    if binary:
        Program('migration', 'migration', [
            ROOT / 'tests/qtest/compare.py', '--singly', '--sandbox',
            'on,hotplug=migration,files=/tmp', binary, 'migration-test'], 9000).run()


def part_features():
    """What only the full build has."""
    heading('QEMU with the features of Debian\'s package')
    binary = full_qemu('features')
    if binary:
        env = {'QS_QEMU': binary, 'QS_BUILD': str(SCRATCH)}
        for name in ('features', 'modules', 'late-libraries', 'smb', 'vhost-gpu'):
            Program('features', name, [ROOT / f'tests/qemu/test-{name}.py'], 900,
                    env=env).run()
        for name in ('desktop', 'dbus', 'vmstate', 'tunnels'):
            program = ROOT / f'tests/qemu/test-{name}.py'
            if step('features', f'packages of {name}', [program, '--install'],
                    900) is not None:
                Program('features', name, [program], 900, env=env).run()
        Program('features', 'sound', [ROOT / 'tests/qemu/test-sound.py', '--full'], 600,
                env=env).run()
        Program('features', 'usb-host', [ROOT / 'tests/qemu/test-usb-host.py'], 120,
                env=env).run()
        Program('features', 'remote', [ROOT / 'tests/qemu/test-remote.py'], 300,
                env=env).run()
        Program('features', 'vdpa', [ROOT / 'tests/qemu/test-vdpa.py'], 300, env=env).run()


def part_shares():
    """Folders that a guest shares by 9p, which only the full build has."""
    heading('Shared folders')
    binary = full_qemu('shares')
    guest = step('shares', 'guest parts', [ROOT / 'tests/guest/fetch'], 600)
    if binary and guest:
        Program('shares', 'shares', [ROOT / 'tests/qemu/test-shares.py'], 900,
                env={'QS_QEMU': binary, 'QS_GUEST': guest.split()[-1],
                     'QS_BUILD': str(SCRATCH)}).run()


def part_storage():
    """Disks of the network and others that only the full build has."""
    heading('Disks that only the full build has')
    binary = full_qemu('storage')
    if binary:
        for name in ('storage', 'fat'):
            Program('storage', name, [ROOT / f'tests/qemu/test-{name}.py'], 600,
                    env={'QS_QEMU': binary, 'QS_BUILD': str(SCRATCH)}).run()


def part_stock():
    """The distribution's own QEMU, with the object that is loaded before it."""
    if not build_rooms('stock'):
        return
    heading("The distribution's own QEMU")
    env = {'QS_STOCK_OBJECT': str(BUILD / 'sandbox/stock/qsandbox-stock.so'),
           'QS_BUILD': str(SCRATCH)}
    Program('stock', 'stock', [ROOT / 'tests/stock/test-stock.py'], 300, env=env).run()
    Program('stock', 'emulator', [ROOT / 'tests/libvirt/test-emulator.py'], 300, env=env).run()


def part_quick_start():
    """From nothing to a Linux guest."""
    heading('The quick start')
    Program('quick-start', 'quick-start', [ROOT / 'tests/guest/test-quick-start.py'], 3600).run()


def part_packages():
    """Debian's packages."""
    heading("Debian's packages")
    Program('packages', 'packages', [ROOT / 'tests/packages/test-packages.py'], 1800).run()


def part_protocols():
    """Disks of servers that take packages of their own."""
    heading('Disks of FTP and NFS servers and of Ceph clusters')
    binary = full_qemu('protocols')
    program = ROOT / 'tests/qemu/test-protocols.py'
    if binary and step('protocols', 'packages of servers', [program, '--install'],
                       1800) is not None:
        Program('protocols', 'protocols', [program], 900,
                env={'QS_QEMU': binary, 'QS_BUILD': str(SCRATCH)}).run()


PARTS = {
    'unit': part_unit,
    'fuzz': part_fuzz,
    'vectors': part_vectors,
    'patches': part_patches,
    'reasons': qemu_part('reasons', 120),
    'types': qemu_part('types', 300),
    'sound': qemu_part('sound', 120),
    'linux': qemu_part('linux', 900),
    'firmware': qemu_part('firmware', 600),
    'roles': qemu_part('roles', 900),
    'refusals': qemu_part('refusals', 900),
    'reports': qemu_part('reports', 600),
    'learning': qemu_part('learning', 600),
    'options': qemu_part('options', 300),
    'start': qemu_part('start', 600),
    'launch': qemu_part('launch', 900),
    'hotplug': qemu_part('hotplug', 600),
    'hotplug-auto': qemu_part('hotplug-auto', 600),
    'host-names': qemu_part('host-names', 300),
    'broker': qemu_part('broker', 600),
    'management': qemu_part('management', 900),
    'rings': qemu_part('rings', 300),
    'grants': qemu_part('grants', 300),
    'user-net': qemu_part('user-net', 300),
    'backends': qemu_part('backends', 600),
    'network': qemu_part('network', 600),
    'chardevs': qemu_part('chardevs', 300),
    'clients': qemu_part('clients', 300),
    'libraries': qemu_part('libraries', 600),
    'display': qemu_part('display', 300),
    'devices': qemu_part('devices', 300),
    'host-devices': qemu_part('host-devices', 300),
    'host-input': qemu_part('host-input', 300),
    'mtp': qemu_part('mtp', 300),
    'terminals': qemu_part('terminals', 600),
    'monitor': qemu_part('monitor', 300),
    'colo': qemu_part('colo', 300),
    'jobs': qemu_part('jobs', 300),
    'arrival': qemu_part('arrival', 300),
    'process': qemu_part('process', 300),
    'everything': qemu_part('everything', 1200),
    'soak': qemu_part('soak', 600),
    'attack': part_attack,
    'names': part_names,
    'launchers': part_launchers,
    'fault': part_fault,
    'stock': part_stock,
    'libvirt': part_libvirt,
    'qtest': part_qtest,
    'iotests': part_iotests,
    'functional': part_functional,
    'quick-start': part_quick_start,
    'packages': part_packages,
    'newest-headers': part_newest_headers,
    'policies': part_policies,
    'mutation': part_mutation,
    'features': part_features,
    'migration': part_migration,
    'shares': part_shares,
    'storage': part_storage,
    'protocols': part_protocols,
    'newest-libraries': elsewhere('newest-libraries', 'sid'),
    'trixie-libraries': elsewhere('trixie-libraries', 'trixie'),
}
# Those that take too long for every day, or change with the archive.
ONLY_WITH_ALL = {'features', 'migration', 'shares', 'storage', 'protocols', 'quick-start',
                 'packages', 'newest-headers', 'policies', 'mutation', 'newest-libraries', 'trixie-libraries'}
NEED_QEMU = set(PARTS) - {'unit', 'fuzz', 'vectors', 'patches', 'stock'} - ONLY_WITH_ALL


class Qemu:
    """Another QEMU than the default one, which parts are run with: name, env.

    prepare() is called once, and returns the environment of the tests, or None: it has
    said why then.
    """

    def __init__(self, name, prepare):
        self.name, self.said = name, f' {name}'
        self._prepare = prepare
        self.env = None

    def part(self, name):
        """What the part is called in lines."""
        return f'{name}@{self.name}'

    def prepare(self):
        """Builds or fetches it; False if that is impossible."""
        told = self._prepare()
        if told is None:
            return False
        evidence = EVIDENCE / self.name
        evidence.mkdir(parents=True, exist_ok=True)
        self.env = {'QS_EVIDENCE': str(evidence), **told}
        return True

    def run(self, name):
        """One part with it."""
        PARTS[name](self)


def patched(version):
    """A series beside the default one, built if the archive has its source."""
    def prepare():
        heading(f'QEMU {version} with the sandbox')
        program = ROOT / 'qemu-patches/build'
        if subprocess.run([program, '--source', version], stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, check=False).returncode == ABSENT:
            TOTALS.add('build', 'skip', f'QEMU {version}', None,
                       ' SKIP the archive does not give its source')
            return None
        binary = step('build', f'qemu-patches/build --minimal {version}',
                      [program, '--minimal', version], 2400)
        return binary and {'QS_QEMU': binary.split()[-1]}
    return Qemu(version, prepare)


def default_version():
    """The series that all parts are run with."""
    return (ROOT / 'qemu-patches/default').read_text().strip()


# Exit status of scripts where the archive lacks something.
ABSENT = 77
# The other QEMUs: {name: Qemu}.
QEMUS = {version: patched(version) for version in sorted(
    path.parent.name for path in ROOT.glob('qemu-patches/*/suites'))
    if version != default_version()}
# What --all runs with each of them, too: each takes a build that the daily run has no time for.
MATRIX = ('firmware', 'linux', 'options', 'types', 'reports', 'rings', 'monitor', 'hotplug-auto',
          'broker', 'roles', 'refusals', 'attack')


def prepare_tests():
    """What all QEMUs' tests want; False if it cannot be had."""
    guest = step('build', 'guest parts', [ROOT / 'tests/guest/fetch'], 600)
    if not guest:
        return False
    os.environ.update(QS_GUEST=guest.split()[-1], QS_BUILD=str(SCRATCH))
    shutil.rmtree(EVIDENCE, ignore_errors=True)
    EVIDENCE.mkdir(parents=True)
    os.environ['QS_EVIDENCE'] = str(EVIDENCE)
    return True


def prepare_qemu():
    """Builds the default QEMU; False if that is impossible."""
    heading('QEMU with the sandbox')
    version = default_version()
    binary = step('build', f'qemu-patches/build --minimal {version}',
                  [ROOT / 'qemu-patches/build', '--minimal', version], 2400)
    if binary:
        os.environ['QS_QEMU'] = binary.split()[-1]
    return bool(binary)


def run_part(name):
    """One part, of another QEMU behind an @; how long it took is kept."""
    started = time.monotonic()
    part, _, qemu = name.partition('@')
    if qemu:
        QEMUS[qemu].run(part)
    else:
        PARTS[part]()
    TOTALS.seconds[name] = time.monotonic() - started


def run_parts(names):
    """Those that run alone, one after the other; then the others, side by side."""
    for name in names:
        if name in ALONE:
            run_part(name)
    with concurrent.futures.ThreadPoolExecutor(LANES) as pool:
        for done in [pool.submit(run_part, name) for name in names if name not in ALONE]:
            done.result()


def evidence_of(name):
    """The files that the VMs of a part have left."""
    part, _, qemu = name.partition('@')
    return (EVIDENCE / qemu).glob(f'test-{part}.*')


def compare_evidence():
    """Whether VMs had the profiles that their tests are said to exercise.

    A part in which a test failed or was skipped does not tell.
    """
    whole = [name if name == 'qtest' else f'qemu/{name}' for name, results in TOTALS.results.items()
             if results == {'ok'} and any(evidence_of(name))]
    if whole:
        heading('What the VMs were composed of')
        Program('evidence', 'profiles that tests exercise',
                [ROOT / 'tests/coverage.py', '--recorded', EVIDENCE, *whole], 60,
                tap=False).run()


def misused_if(wrong, text):
    """Ends the program with the status of a command line that makes no sense."""
    if wrong:
        print(f'run-tests: {text}', file=sys.stderr)
        sys.exit(2)


def chosen(words):
    """The parts that are asked for; an unknown one ends the program."""
    words, qemu = list(words), None
    if '--qemu' in words:
        place = words.index('--qemu')
        qemu = words[place + 1]
        del words[place:place + 2]
    names = [word for word in words if word != '--all']
    for name in names:
        if name not in PARTS:
            sys.exit(f'run-tests: no part {name}; there are {" ".join(PARTS)}')
    if qemu and qemu != default_version():
        misused_if(qemu not in QEMUS, f'no QEMU {qemu}; there are {default_version()} '
                   f'{" ".join(QEMUS)}')
        for name in names:
            misused_if(not inspect.signature(PARTS[name]).parameters,
                       f'part {name} runs with QEMU {default_version()} only')
        return [f'{name}@{qemu}' for name in names or MATRIX]
    return names or [name for name in PARTS if ALL or name not in ONLY_WITH_ALL] + [
        f'{name}@{other}' for other in (QEMUS if ALL else ()) for name in MATRIX]


def needs_qemu(name):
    """Whether a part wants the default QEMU."""
    return name in NEED_QEMU


def with_qemus(names):
    """Prepares the QEMUs that parts want; without the parts of those not to be had."""
    def give_up(which):
        for name in filter(which, names):
            TOTALS.add(name, 'FAIL', 'not run: there is no QEMU')
        return [name for name in names if not which(name)]

    if any('@' in name or needs_qemu(name) for name in names) and not prepare_tests():
        return give_up(lambda name: '@' in name or needs_qemu(name))
    if any(map(needs_qemu, names)) and not prepare_qemu():
        names = give_up(needs_qemu)
    wanted = {name.partition('@')[2] for name in names} - {''}
    had = {''} | {name for name in sorted(wanted) if QEMUS[name].prepare()}
    return [name for name in names if name.partition('@')[2] in had]


def summary():
    """The last lines."""
    slowest = sorted(TOTALS.seconds.items(), key=lambda item: -item[1])
    print('\nSeconds: ' + ', '.join(f'{name} {took:.0f}' for name, took in slowest))
    if TOTALS.failures:
        show(['\nFailed:', *(f'  {failure}' for failure in TOTALS.failures)])
    print(f'\n{TOTALS.passed} passed, {TOTALS.failed} failed, '
          f'{TOTALS.skipped} skipped', flush=True)


def main():
    """Runs the parts; exit status 1 if a test failed."""
    names = chosen(sys.argv[1:])
    run_parts(with_qemus(names))
    if 'QS_EVIDENCE' in os.environ:
        compare_evidence()
    summary()
    sys.exit(1 if TOTALS.failed else 0)


if __name__ == '__main__':
    main()
