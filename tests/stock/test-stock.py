#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox in the distribution's own QEMU, by an object that is loaded before it.

QS_STOCK_OBJECT names the object, QS_STOCK_QEMU the QEMU (see the script qemu beside this).
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import describe_status, kvm_reason  # noqa: E402

OBJECT = os.environ['QS_STOCK_OBJECT']
QEMU = os.environ.setdefault('QS_STOCK_QEMU', '/usr/bin/qemu-system-x86_64')
os.environ['QS_QEMU'] = str(HERE / 'qemu')

SMALL = ('-nodefaults', '-no-user-config', '-display', 'none', '-machine', 'none')


def started(*words, preload=OBJECT, wrapper=(), timeout=60):
    """What becomes of a QEMU: its status, and what it says."""
    env = ['env', f'LD_PRELOAD={preload}'] if preload else []
    done = subprocess.run([*wrapper, *env, QEMU, *words], text=True, check=False,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=timeout)
    return done.returncode, done.stdout


def ends(words, *options, status=1, **how):
    """A QEMU that ends by itself, and says why."""
    found, text = started(*SMALL, *options, **how)
    check(found == status and words in text, f'{describe_status(found)}: {text}')


def refuses_guard(*options, **how):
    """QEMU itself refuses the key that only the object knows."""
    ends("preloaded", '-sandbox', 'on', '-sandbox', 'preloaded=on', *options, **how)


def helper(folder, define):
    """A library that does what it should not."""
    target = folder / f'{define.lower()}.so'
    subprocess.run(['cc', '-shared', '-fPIC', f'-D{define}', '-o', target,
                    HERE / 'early.c'], check=True)
    return target


def works(accel, *options, **more):
    """The firmware guest works, behind a proven filter on all threads."""
    reason = kvm_reason() if accel == 'kvm' else None
    if reason:
        raise Skip(reason)
    with FirmwareGuest(accel, options, **more) as vm:
        vm.qmp.command('cont')
        vm.check_work()
        info = vm.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['proven'] and info['refused'] == 0,
              str({key: info[key] for key in ('state', 'proven', 'refused')}))
        check(info['startup']['proven'], 'the first filter is not proven')
        check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
        roles = {role['role']: role['threads'] for role in info['roles']}
        if info['violation'] != 'log':
            check(roles.get('vcpu', 0) >= 1, f'no vCPU has its role: {roles}')
            check(roles.get('worker', 0) >= 1, f'no worker has its role: {roles}')
        check(vm.quit() == 0, vm.errors())


def kvm_works(folder):
    """With KVM."""
    works('kvm')


def tcg_works(folder):
    """With TCG."""
    works('tcg')


def iothread_works(folder):
    """A disk in a thread of its own."""
    works('tcg', '-object', 'iothread,id=other')


def runs_by_itself(folder):
    """Without -S the guest runs as soon as the lockdown is done, and not before."""
    with FirmwareGuest('tcg', paused=False) as vm:
        vm.check_work()
        check(vm.qmp.command('query-sandbox')['state'] == 'locked', 'it is not locked')
        check(vm.quit() == 0, vm.errors())


def plain_is_plain(folder):
    """Without -sandbox the object does nothing."""
    code, text = started('-version')
    check(code == 0 and 'QEMU emulator version' in text, text)


def help_is_ours(folder):
    """-sandbox help tells our keys."""
    code, text = started('-sandbox', 'help')
    check(code == 0 and 'hotplug' in text and 'elevateprivileges' in text, text)


def bad_key(folder):
    """A key that nobody knows is an error."""
    ends('nonsense', '-sandbox', 'on,nonsense=1')


def contradiction(folder):
    """So are two options that contradict each other."""
    ends("one option says 'on' and another 'off'", '-sandbox', 'on', '-sandbox', 'off')


def unserved(folder):
    """What has no profile is refused before the guest runs."""
    found, text = started('-nodefaults', '-display', 'none', '-machine', 'pc', '-S',
                          '-netdev', 'socket,id=n,listen=127.0.0.1:0', '-sandbox', 'on')
    check(found == 1 and 'not served' in text, f'{describe_status(found)}: {text}')


def own_symbols(folder):
    """All that is the project's own is in the object: QEMU has none of it."""
    text = subprocess.run(['nm', '-D', '-u', OBJECT], text=True, check=True,
                          capture_output=True).stdout
    own = [word for word in text.split()
           if word.startswith(('qs_', 'sandbox_', 'qsandbox_', 'stock_'))]
    check(not own, f'undefined: {own}')


def not_loaded(folder):
    """The object is not there at all."""
    refuses_guard(preload='')


def missing_file(folder):
    """Its file is missing: the loader only warns."""
    refuses_guard(preload=str(folder / 'none.so'))


def other_machine(folder):
    """It is for another machine: the loader only warns."""
    data = bytearray(Path(OBJECT).read_bytes())
    data[18] = 0xf3                                     # e_machine: RISC-V
    (folder / 'other.so').write_bytes(data)
    refuses_guard(preload=str(folder / 'other.so'))


def set_user_id(folder):
    """A set-user-ID QEMU takes no objects (AT_SECURE)."""
    if os.getuid():
        raise Skip('only root can make one')
    binary = folder / 'qemu'
    folder.chmod(0o755)
    shutil.copy(QEMU, binary)
    os.chown(binary, 1, 1)
    binary.chmod(0o4755)
    done = subprocess.run(
        ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups',
         'env', f'LD_PRELOAD={OBJECT}', binary, *SMALL, '-sandbox', 'on', '-sandbox',
         'preloaded=on'], text=True, check=False, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    check(done.returncode == 1 and 'preloaded' in done.stdout, done.stdout)


def missing_symbol(folder):
    """What is loaded into a program that is no QEMU ends at once."""
    done = subprocess.run(['env', f'LD_PRELOAD={OBJECT}', '/bin/true'], text=True,
                          check=False, capture_output=True)
    check(done.returncode == 127 and 'undefined symbol' in done.stderr, done.stderr)


def early_run(folder):
    """KVM_RUN before the lockdown ends the process."""
    ends('KVM would run the guest before the lockdown', '-sandbox', 'on',
         preload=f'{helper(folder, "RUN")}:{OBJECT}')


def no_first_filter(folder):
    """So does a main loop without the first filter."""
    ends('the main loop begins without the first filter', '-sandbox', 'on',
         preload=f'{helper(folder, "SKIP")}:{OBJECT}')


def from_a_file(folder):
    """A [sandbox] in a file of -readconfig is not ours to read."""
    file = folder / 'config'
    file.write_text('[sandbox]\n  enable = "on"\n')
    ends('command line only', '-readconfig', str(file))


def daemon_error(folder):
    """A daemon's parent tells of what is found at the lockdown."""
    found, text = started('-nodefaults', '-display', 'none', '-machine', 'pc', '-daemonize',
                          '-netdev', 'socket,id=n,listen=127.0.0.1:0', '-sandbox', 'on')
    check(found == 1 and 'not served' in text, f'{describe_status(found)}: {text}')


def preload_is_gone(folder):
    """QEMU's own environment no longer has LD_PRELOAD."""
    ends('', '-sandbox', 'on', status=42, preload=f'{helper(folder, "LOOK")}:{OBJECT}')


def commands(folder):
    """A command that the policy cannot serve is refused, with advice."""
    with FirmwareGuest('tcg') as vm:
        vm.refuses('profile=feature/memory-dump', 'pmemsave', val=0, size=1,
                   filename=str(folder / 'memory'))
        vm.refuses('profile=feature/hotplug-iothread', 'object-add',
                   **{'qom-type': 'iothread', 'id': 'one'})
        vm.refuses('the sandbox was not composed for', 'blockdev-add',
                   **{'driver': 'raw', 'node-name': 'one',
                      'file': {'driver': 'nbd', 'server': {
                          'type': 'unix', 'path': '/nowhere'}}})
        check(vm.quit() == 0, vm.errors())


def added(folder):
    """A disk, a card and a character device are added, from where files= says."""
    image = folder / 'more'
    image.write_bytes(bytes(1 << 20))
    with FirmwareGuest('tcg', ['-device', 'pcie-root-port,id=rp'],
                       sandbox=f'on,hotplug=auto,files={folder}') as vm:
        info = vm.qmp.command('query-sandbox')
        check(info['broker']['running'] and 'block' in info['hotplug'], str(info['broker']))
        vm.qmp.command('blockdev-add', driver='file', filename=str(image),
                       **{'node-name': 'more'})
        vm.qmp.command('device_add', driver='virtio-blk-pci', drive='more', id='blk',
                       bus='rp')
        vm.qmp.command('chardev-add', id='socket', backend={'type': 'socket', 'data': {
            'addr': {'type': 'unix', 'data': {'path': f'{folder}/socket'}},
            'server': True, 'wait': False}})
        check((folder / 'socket').exists(), 'there is no socket')
        vm.refuses('Permission denied', 'blockdev-add', driver='file', filename='/etc/passwd',
                   **{'node-name': 'other', 'read-only': True})
        vm.asks_broker = True
        vm.refuses('the sandbox was not composed for', 'blockdev-add', driver='ssh',
                   path='/', server={'host': '127.0.0.1', 'port': '22'})
        check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())
        check(vm.quit() == 0, vm.errors())


def user_network(folder):
    """A user-mode network behind two cards, and a forwarded port."""
    works('tcg', '-netdev', 'user,id=one,hostfwd=tcp:127.0.0.1:0-:22', '-device',
          'virtio-net-pci,netdev=one', '-netdev', '{"type":"user","id":"two"}', '-device',
          'e1000,netdev=two')


def only_logs(folder):
    """violation=log tells and lets go on."""
    works('tcg', sandbox='on,violation=log')


ROWS = {
    'the firmware guest with TCG': tcg_works,
    'the firmware guest with KVM': kvm_works,
    'an iothread': iothread_works,
    'a guest that runs by itself': runs_by_itself,
    'a QEMU without -sandbox': plain_is_plain,
    'help': help_is_ours,
    'a key that nobody knows': bad_key,
    'on and off': contradiction,
    'a file of -readconfig': from_a_file,
    'what is not served': unserved,
    'the same of a daemon': daemon_error,
    'commands that are not served': commands,
    'nothing of ours is missing': own_symbols,
    'what a monitor adds': added,
    'user-mode networks': user_network,
    'violation=log': only_logs,
    'no object': not_loaded,
    'no file': missing_file,
    'an object of another machine': other_machine,
    'a set-user-ID QEMU': set_user_id,
    'no QEMU': missing_symbol,
    'KVM_RUN before the lockdown': early_run,
    'no first filter': no_first_filter,
    'LD_PRELOAD is gone': preload_is_gone,
}


def main():
    """All rows, or those whose names contain the words given."""
    if not Path(QEMU).exists():
        print(f'1..0 # SKIP there is no {QEMU}')
        return 0
    tools.boot_sector()
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-stock-', sys.argv[1:])
    return tap.done()


sys.exit(main())
