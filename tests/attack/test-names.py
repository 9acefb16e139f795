#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Attacks by name, from inside VMs that a manager controls, and on the broker itself.

test-names.py [--long] [WORD...]

Threads of live VMs are made to name files and addresses that nobody gave them (names.py),
by names that change while they are used (races.py), and to do to the broker, and to the
runner (runner.py), what a hijacked QEMU could.  0 files and 0 addresses but those that were given may be reached;
what was given must be.  That the suite can fail is shown on a QEMU without a sandbox.
--long makes 1,000,000 attempts of each race, and 20,000 otherwise.
"""

import os
import re
import signal
import socket
import struct
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from attack import names, races, runner  # noqa: E402
from attack import agent as agents  # noqa: E402
from attack.given import Grounds, Listeners, Managed, View  # noqa: E402
from attack.names import AT_FDCWD, Attacker  # noqa: E402
from attack.policy import Numbers  # noqa: E402
from lib import tools  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Failure, Tap, check, until  # noqa: E402

LONG = '--long' in sys.argv
ATTEMPTS = 1000000 if LONG else 20000
RESIDENT = 2048                 # KiB
CALLS = Numbers(tools.qsandbox())
ENOSYS = 38


@contextmanager
def managed(**more):
    """A VM on fresh grounds, which lives at the end."""
    grounds = Grounds()
    try:
        with Managed(grounds, **more) as vm:
            yield vm
            vm.check_alive()
    finally:
        grounds.close()


def run(vm, step, tid=None, *args):
    """One list of attempts by one thread."""
    attacker = Attacker(vm, View(vm.grounds), tid or vm.pid)
    before = vm.descriptors()
    try:
        step(attacker, *args)
    finally:
        attacker.close()
    # Whatever was said of each call.
    attacker.wrong += [
        f'it has {target}' for number, target in vm.descriptors().items()
        if number not in before and target.startswith('/') and
        not attacker.view.is_given(target)]
    print(f'#> {step.__name__}: {attacker.count} calls, {len(attacker.wrong)} wrong',
          flush=True)
    check(attacker.count, 'no call was made')
    check(not attacker.wrong, '\n'.join(attacker.wrong[:20]))


def by_name(step):
    """Attempts with names of files, by the main thread."""
    with managed() as vm:
        listeners = Listeners(vm.grounds)
        try:
            run(vm, step)
        finally:
            listeners.close()


def in_vcpu():
    """A vCPU's thread opens, connects and unlinks nothing at all."""
    with managed() as vm:
        attacker = Attacker(vm, View(vm.grounds), vm.vcpu_thread())
        try:
            spare = attacker.text(f'{vm.grounds.root}/images/spare.raw')
            made = [name for name, *args in (
                ('openat', AT_FDCWD, spare, os.O_RDWR | os.O_CLOEXEC),
                ('open', spare, os.O_RDWR), ('unlink', spare), ('connect', 0, spare, 16),
                ('bind', 0, spare, 16)) if (attacker.call(name, *args) or -1) >= 0]
        finally:
            attacker.close()
        check(not made, f'it may {made}')
        known = {role['role']: {call['name'] for call in role['calls']
                                if call['rule'] not in ('soft', 'refused')}
                 for role in vm.qmp.command('query-sandbox')['roles']}
        found = known['vcpu'] & {'openat', 'open', 'connect', 'unlink', 'bind'}
        check(not found, f'the role has {found}')


def addresses(connect):
    """Attempts with addresses; what is given is reached."""
    grounds = Grounds()
    listeners = Listeners(grounds)
    given = names.inet('127.0.0.1', listeners.ports['given'])
    sandbox = f',connect=127.0.0.1:{listeners.ports["given"]}' if connect else ''
    try:
        with Managed(grounds, sandbox, slirp=connect) as vm:
            run(vm, names.connections, None, listeners)
            run(vm, names.binds, None, listeners)
            attacker = Attacker(vm, View(grounds), vm.pid)
            try:
                found = names.reaches(attacker, given)
                datagram = names.reaches(attacker, given, socket.SOCK_DGRAM)
                with migration_port() as port:
                    moved = names.reaches(attacker, names.inet('127.0.0.1', port))
            finally:
                attacker.close()
            print(f'#> given: {found}, by datagrams {datagram}; '
                  f'a port of migration: {moved}', flush=True)
            if connect:
                check(found == 0 and datagram == 0, f'{found}, {datagram}')
            else:
                check(found != 0 and datagram != 0, f'{found}, {datagram}')
                check(moved == 0, f'a port of migration: {moved}')
            vm.check_alive()
    finally:
        listeners.close()
        grounds.close()


@contextmanager
def migration_port():
    """A listener on one of libvirt's ports for migration."""
    for port in range(49152, 49216):
        with socket.socket() as server:
            server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                server.bind(('127.0.0.1', port))
            except OSError:
                continue
            server.listen()
            yield port
            return
    raise Failure('no port is free')


def race(step):
    """One race of names of files."""
    with managed() as vm:
        step(vm, CALLS['openat'], ATTEMPTS // 20 if step is races.creation else ATTEMPTS)


def race_addresses(step):
    """One race of addresses."""
    grounds = Grounds()
    listeners = Listeners(grounds)
    try:
        with Managed(grounds, f',connect=127.0.0.1:{listeners.ports["given"]}',
                     slirp=True) as vm:
            step(vm, CALLS, listeners, ATTEMPTS)
            vm.check_alive()
    finally:
        listeners.close()
        grounds.close()


def image_that_names(how):
    """An image that names another file, as in CVE-2024-4467: it is not opened."""
    with managed() as vm:
        image = vm.grounds / 'images/evil.qcow2'
        secret = vm.grounds / 'away/secret'
        content = secret.read_bytes()
        subprocess.run([tools.qemu().parent / 'qemu-img', 'create', '-f', 'qcow2', *(
            ['-o', f'data_file={secret},data_file_raw=on'] if how == 'data'
            else ['-b', secret, '-F', 'raw']), image, '4096'],
            check=True, stdout=subprocess.DEVNULL)
        secret.write_bytes(content)
        try:
            vm.qmp.command('blockdev-add', driver='qcow2', node_name='evil', file={
                'driver': 'file', 'filename': str(image)})
            raise Failure('it was opened')
        except QmpError as error:
            check('secret' in str(error), f'the error does not name it: {error}')
            print(f'#> {error}', flush=True)
        check(str(secret) not in vm.descriptors().values(), 'it is open')


# The broker itself.

def inode(target):
    """The number of a socket; 0 of what is none."""
    return int(target[8:-1]) if target.startswith('socket:[') else 0


def broker_socket(vm):
    """QEMU's end of the broker's socket; whoever looks names up has one like it.

    The ends of a pair are made one after the other, QEMU's first.
    """
    packets = {int(line.split()[6]) for line in
               Path('/proc/net/unix').read_text().splitlines()[1:]
               if line.split()[4] == '0005'}
    theirs = inode(os.readlink(f'/proc/{vm.broker()}/fd/3'))
    found = {inode(target): number for number, target in vm.descriptors().items()
             if inode(target) in packets and inode(target) < theirs}
    check(found, f'none of the sockets of packets is below {theirs}: {packets}')
    return found[max(found)]


def still_right(vm):
    """It decides as before."""
    attacker = Attacker(vm, View(vm.grounds), vm.pid)
    try:
        for path, must in (('images/spare.raw', True), ('away/secret', False),
                           ('images/to-mem', False), ('images/.dot', False)):
            attacker.open(f'{vm.grounds.root}/{path}', names.PLAIN[1], must=must)
        attacker.open('/proc/self/mem', names.PLAIN[0], must=False)
    finally:
        attacker.close()
    check(not attacker.wrong, '\n'.join(attacker.wrong))


def filters(pid):
    """How many filters a process has."""
    line, = (line for line in Path(f'/proc/{pid}/status').read_text().splitlines()
             if line.startswith('Seccomp_filters:'))
    return int(line.split()[1])


def small():
    """It has a filter, little memory, and nothing open but what it needs."""
    with managed() as vm:
        still_right(vm)
        pid = vm.broker()
        status = dict(line.split(':\t', 1) for line in
                      Path(f'/proc/{pid}/status').read_text().splitlines())
        resident = sum(int(line.split()[1]) for one in vm.brokers() for line in
                       Path(f'/proc/{one}/status').read_text().splitlines()
                       if line.startswith('VmRSS:'))
        opened = {link.name: os.readlink(link)
                  for link in Path(f'/proc/{pid}/fd').iterdir()}
        print(f'#> resident {resident} KiB in {len(vm.brokers())} processes, '
              f'{len(opened)} descriptors: '
              f'{sorted(opened.values())}', flush=True)
        check(resident <= RESIDENT, f'{resident} KiB resident')
        check(status['Seccomp'].strip() == '2', 'it has no filter')
        for one in vm.brokers():
            check(filters(one) == filters('self') + 2, 'the second filter is not on')
        check(status['NoNewPrivs'].strip() == '1', 'it may gain privileges')
        foreign = [target for target in opened.values() if target.startswith('/') and
                   target not in ('/dev/null', '/', f'/proc/{vm.pid}/mem') and
                   not target.startswith('/proc/') and target != os.getcwd() and
                   target != str(vm.path)]
        check(not foreign, f'it has {foreign}')
        check(os.getsid(pid) != os.getsid(vm.pid), 'it has no session of its own')


def garbage():
    """What QEMU writes to the broker after the seal changes nothing."""
    with managed() as vm:
        number, pid, agent = broker_socket(vm), vm.broker(), vm.agent
        before = Path(f'/proc/{pid}/status').exists()
        check(before, 'there is no broker')
        content = [bytes(size) for size in (0, 1, 4, 8, 64, 4096)]
        content += [b'\xff' * size for size in (1, 4, 8, 64, 4096)]
        content += [bytes([kind, 0, 0, 0]) + os.urandom(size)
                    for kind in range(32) for size in (0, 4, 60, 4000)]
        for data in content:
            place = agent.put(0, data.ljust(8, b'\0'), agents.TEXTS)
            agent.call(CALLS['write'], number, place, len(data))
        # A whole table that gives everything, in every kind of message that there may be.
        for kind in range(32):
            give_order(vm, everything(kind))
        check(Path(f'/proc/{pid}').exists(), 'the broker has ended')
        still_right(vm)


def rule(verbs, scope, family=0, prefix=0, port=0, address=b'', path=0):
    """A rule as sandbox/include/qsandbox/broker.h has it."""
    return struct.pack('<8BHH16sII', verbs, scope, 7 if path else 0, 0xff if path else 0,
                       family, socket.IPPROTO_TCP if family else 0, prefix, 0, port,
                       port, address, path, 0)


def late_order():
    """The number of the one order that may come after the seal."""
    text = (Path(__file__).resolve().parents[2] / 'sandbox/broker/wire.h').read_text()
    names = re.findall(r'^    (BROKER_[A-Z]+)(?: = 1)?,', text, re.M)
    return names.index('BROKER_ALLOW') + 1


def order(kind, content):
    """An order as sandbox/broker/wire.h has it."""
    return struct.pack('<IiiIQII4I', kind, os.getpid(), 3, 0, 0, len(content), 1,
                       *[0] * 4) + content


def everything(kind):
    """A table with a rule for all below "/", as the content of an order."""
    text = b'\0/\0'
    return order(kind, struct.pack('<II', 1, len(text)) + rule(0x3e, 4, path=1) +
                 bytes(36 * 255) + text)


def give_order(vm, data):
    """Writes to the broker what QEMU could."""
    place = vm.agent.put(0, data[:2 * agents.TEXT], agents.TEXTS)
    vm.agent.call(CALLS['write'], broker_socket(vm), place, min(len(data),
                                                               2 * agents.TEXT))


def forged(connect):
    """An address of a migration that no command gave: taken only without connect=."""
    grounds = Grounds()
    listeners = Listeners(grounds)
    port = listeners.ports['foreign']
    sandbox = f',connect=127.0.0.1:{listeners.ports["given"]}' if connect else ''
    try:
        with Managed(grounds, sandbox) as vm:
            def reached():
                attacker = Attacker(vm, View(grounds), vm.pid)
                try:
                    return names.reaches(attacker, names.inet('127.0.0.1', port)) == 0
                finally:
                    attacker.close()
            check(not reached(), 'it is reached without an order')
            single = rule(1 << 3, 5, socket.AF_INET, 32, port, socket.inet_aton(
                '127.0.0.1'))
            # More than one address at a time is never taken.
            for wider in (rule(1 << 3, 5, socket.AF_INET, 31, port, socket.inet_aton(
                    '127.0.0.1')), rule(0x3e, 4, path=1), rule(
                        1 << 5, 5, socket.AF_INET, 32, port, socket.inet_aton(
                            '127.0.0.1')), rule(1 << 1, 4, path=1)):
                give_order(vm, order(late_order(), wider))
            check(not reached(), 'an order that is too wide was taken')
            give_order(vm, order(late_order(), single))
            check(reached() != connect, f'it is {"" if connect else "not "}taken')
            still_right(vm)
            vm.check_alive()
    finally:
        listeners.close()
        grounds.close()


def killed():
    """Without a broker the VM goes on, and what needs names is an error."""
    with managed() as vm:
        spare = vm.agent.put(0, f'{vm.grounds.root}/images/spare.raw\0'.encode())
        pid = vm.broker()
        os.kill(pid, signal.SIGKILL)
        until(lambda: not Path(f'/proc/{pid}/fd').exists() or not
              list_quietly(f'/proc/{pid}/fd'), 'it does not end')
        found = vm.agent.call(CALLS['openat'], AT_FDCWD, spare, os.O_RDWR | os.O_CLOEXEC,
                              count=1000)
        check(found['errors'] == {'ENOSYS': 1000}, f'{found["errors"]}')
        try:
            vm.qmp.command('blockdev-add', driver='file', node_name='late',
                           filename=str(vm.grounds / 'images/more.raw'))
            raise Failure('a file was opened without a broker')
        except QmpError as error:
            print(f'#> {error}', flush=True)
        try:
            vm.qmp.command('screendump', filename=str(vm.grounds / 'files/screen'))
            raise Failure('a file was made without a broker')
        except QmpError as error:
            print(f'#> {error}', flush=True)
        vm.check_alive()
        spent = cpu_time(vm.pid)
        time.sleep(2)
        lines = vm.errors().count('\n')
        print(f'#> {lines} lines on standard error; {cpu_time(vm.pid) - spent} ticks in 2 '
              's', flush=True)
        check(lines < 20, f'{lines} lines: {vm.errors()[:2000]}')


def list_quietly(path):
    """A folder of /proc; empty if it is gone."""
    try:
        return os.listdir(path)
    except OSError:
        return []


def cpu_time(pid):
    """Clock ticks of the main thread."""
    words = Path(f'/proc/{pid}/task/{pid}/stat').read_text().rsplit(')', 1)[1].split()
    return int(words[11]) + int(words[12])


def stopped():
    """A broker that hangs: a call becomes an error after a while, and the VM goes on."""
    with managed() as vm:
        spare = vm.agent.put(0, f'{vm.grounds.root}/images/spare.raw\0'.encode())
        pid = vm.broker()
        os.kill(pid, signal.SIGSTOP)
        try:
            begun = time.monotonic()
            vm.agent.start(0, agents.CALL, CALLS['openat'],
                           (AT_FDCWD, spare, os.O_RDWR | os.O_CLOEXEC))
            vm.check_alive()
            found = vm.agent.wait(0, 200)
            print(f'#> after {time.monotonic() - begun:.1f} s: {found["last"]}',
                  flush=True)
            check(found['last'] < 0, f'{found["last"]}')
            vm.check_alive()
            try:
                vm.qmp.command('blockdev-add', driver='file', node_name='late',
                               filename=str(vm.grounds / 'images/more.raw'))
                raise Failure('a file was opened')
            except QmpError as error:
                print(f'#> {error}', flush=True)
        finally:
            try:
                os.kill(pid, signal.SIGCONT)
            except ProcessLookupError:
                pass
        vm.check_alive()


def flood():
    """10,000 calls from 8 threads: each is decided rightly."""
    with managed() as vm:
        agent, grounds = vm.agent, vm.grounds
        each = ATTEMPTS // 2 // agents.THREADS
        for thread in range(agents.THREADS):
            name = 'images/spare.raw' if thread % 2 == 0 else 'away/secret'
            place = agent.put(thread, f'{grounds.root}/{name}\0'.encode())
            agent.start(thread, agents.OPEN, CALLS['openat'],
                        (AT_FDCWD, place, os.O_RDWR | os.O_CLOEXEC), each,
                        races.known(grounds / 'images/spare.raw'))
        begun = time.monotonic()
        found = [agent.wait(thread, 600) for thread in range(agents.THREADS)]
        took = time.monotonic() - begun
        print(f'#> {each * agents.THREADS} calls in {took:.1f} s; '
              f'{vm.errors().count("refused")} refusals reported', flush=True)
        for thread, one in enumerate(found):
            if thread % 2 == 0:
                check(one['known'] == each, f'{one}')
            else:
                check(one['errors'] == {'EACCES': each}, f'{one["errors"]}')
        lines = vm.errors().count('\n')
        check(lines < 30 * (took + 2), f'{lines} lines on standard error')
        still_right(vm)


def dying():
    """QEMU is killed while its threads wait for the broker: both end."""
    for stop in (False, True):
        with managed_that_dies() as vm:
            pid = vm.broker()
            if stop:
                os.kill(pid, signal.SIGSTOP)
            for thread in range(agents.THREADS):
                place = vm.agent.put(
                    thread, f'{vm.grounds.root}/images/spare.raw\0'.encode())
                vm.agent.start(thread, agents.CALL, CALLS['openat'],
                               (AT_FDCWD, place, os.O_RDWR | os.O_CLOEXEC), 10**7)
            time.sleep(0.3)
            vm.process.kill()
            vm.process.wait(30)
            if stop:
                os.kill(pid, signal.SIGCONT)
            until(lambda pid=pid: not Path(f'/proc/{pid}/exe').exists() or
                  not list_quietly(f'/proc/{pid}/fd'), 'the broker stays behind')


@contextmanager
def managed_that_dies():
    """A VM on fresh grounds that need not live at the end."""
    grounds = Grounds()
    try:
        with Managed(grounds) as vm:
            yield vm
    finally:
        grounds.close()


def noticed(step):
    """Without a sandbox, the suite finds fault with what comes of it."""
    grounds = Grounds()
    listeners = Listeners(grounds)
    try:
        with Managed(grounds, boxed=False, slirp=True) as vm:
            try:
                if step.__module__ == races.__name__:
                    if step in ADDRESS_RACES:
                        step(vm, CALLS, listeners, 2000)
                    else:
                        step(vm, CALLS['openat'], 5000)
                elif step in (names.connections, names.binds):
                    run(vm, step, None, listeners)
                else:
                    run(vm, step)
            except Failure as failure:
                check('there was no' not in str(failure), str(failure))
                print(f'# found: {str(failure)[:300]}')
                return
            raise Failure('it found nothing where everything is open')
    finally:
        listeners.close()
        grounds.close()


FILES = (names.files, names.odd_flags, names.odd_modes, names.bad_pointers,
         names.folders, names.other_calls, names.unlinks)
RACES = (races.text, races.links, races.places, races.trees, races.creation)
ADDRESS_RACES = (races.datagrams, races.connections)


def rows():
    """(name, function, arguments) of all tests."""
    for step in FILES:
        yield f'names: {step.__name__}', by_name, step
    yield 'names: a vCPU names nothing', in_vcpu
    for how in ('backing', 'data'):
        yield f'names: an image that names another file ({how})', image_that_names, how
    for connect in (False, True):
        yield (f'addresses, {"with" if connect else "without"} connect=', addresses,
               connect)
    for step in RACES:
        yield f'race: {step.__name__}', race, step
    for step in ADDRESS_RACES:
        yield f'race of addresses: {step.__name__}', race_addresses, step
    for connect in (False, True):
        yield (f'broker: a forged migration, {"with" if connect else "without"} connect=',
               forged, connect)
    for test in (small, garbage, killed, stopped, flood, dying):
        yield f'broker: {test.__name__}', test
    yield 'runner: a hijacked QEMU', runner.hijacked, CALLS
    for step in (*FILES, names.connections, races.text, races.links, races.trees,
                 races.creation, races.datagrams):
        if step not in (names.bad_pointers, names.folders):
            yield f'noticed without a sandbox: {step.__name__}', noticed, step


def main():
    """All of them, or those whose names contain a word that was given."""
    tap = Tap()
    words = [word for word in sys.argv[1:] if not word.startswith('--')]
    for name, function, *args in rows():
        if not words or any(word in name for word in words):
            tap.run(name, function, *args)
    tap.done()


main()
