# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps: beginning and end of a guest, its screen, console and state."""

import re
import subprocess
import time

from lib.tap import Failure, check, until

import vnc
from guest import PASSWORD, SANDBOX

# What a usual machine may have; and what no filter may grant but by name.
MOST_CALLS = 75
BY_NAME = {'open', 'openat', 'openat2', 'creat', 'unlink', 'unlinkat', 'connect', 'bind'}


def define(guest):
    """The domain is accepted: QEMU's capabilities were probed."""
    guest.define()


def start(guest):
    """It starts with libvirt's own -sandbox, and the guest works."""
    guest.start()
    words = guest.command_line()
    given = words[words.index('-sandbox') + 1]
    check(given == (SANDBOX if guest.filtered else 'off'), f'-sandbox {given}')


def statistics(guest):
    """What monitoring asks every few seconds."""
    for words in (['domstats'], ['dommemstat'], ['domblkinfo', 'vda'],
                  ['domblkstat', 'vda'], ['domblkerror'], ['domjobinfo'],
                  ['vcpuinfo'], ['iothreadinfo'], ['domcontrol']):
        guest.virsh(*words)


def calls(guest):
    """What libvirt's usual machine may ask of the kernel, and its vCPUs."""
    if not guest.filtered:
        return
    info = guest.qmp('query-sandbox')
    check(info['state'] == 'locked' and info['proven'], f'{info["state"]}')
    check('broker' in info and info['broker']['running'] and info['broker']['addresses'],
          f'the broker: {info.get("broker")}')
    granted = {call['name']: call['rule'] for call in info['calls']
               if call['rule'] != 'soft'}
    check(len(granted) <= MOST_CALLS, f'{len(granted)} calls: {" ".join(granted)}')
    for name in BY_NAME & granted.keys():
        check(granted[name] == 'named', f'{name} is granted without a name')
    for role in info['roles']:
        if role['role'].startswith('vcpu'):
            found = BY_NAME & {call['name'] for call in role['calls']
                               if call['rule'] != 'soft'}
            check(not found, f'{role["role"]} threads have {" ".join(found)}')
    guest.note = f'{len(granted)} calls, {info["broker"]["rules"]} rules by name'


def outside(guest):
    """A disk that lies elsewhere is refused by an error that says what to do."""
    if not guest.filtered:
        return
    pool = guest.folder / 'pool'
    pool.mkdir(exist_ok=True)
    image = guest.image('pool/outside.raw')
    try:
        guest.virsh('attach-disk', image, 'vdz', '--live')
    except Failure as failure:
        check(f'start QEMU with -sandbox files={pool}' in str(failure), str(failure))
    else:
        check(False, f'{image} was opened')
    said = guest.new_reports()
    check(len(said) == 1 and 'not admitted' in said[0], said)
    guest.works()


def violation(guest):
    """A link to elsewhere is refused by the broker: a line in the log, and an event."""
    if not guest.filtered:
        return
    target = guest.image('pool/target.raw')
    link = guest.free('link.raw')
    link.symlink_to(target)
    listener = guest.host.begin('qemu-monitor-event', guest.name, '--timeout', '30',
                                '--event', 'SANDBOX_VIOLATION', output=subprocess.PIPE)
    time.sleep(1)       # nothing tells when virsh listens
    try:
        guest.virsh('attach-disk', link, 'vdz', '--live')
    except Failure as failure:
        check('Permission denied' in str(failure), str(failure))
    else:
        check(False, f'{link} was opened')
    said = listener.communicate(timeout=60)[0]
    check('"call":"openat"' in said and str(link) in said, f'the event: {said!r}')
    lines = guest.new_reports()
    check(any('by the broker' in line and str(link) in line for line in lines), lines)
    guest.works()


def overrides(guest):
    """It starts with more keys behind libvirt's, and the pool is served then."""
    if guest.running():
        guest.virsh('destroy')
    if not guest.filtered:
        guest.start()
        return
    arguments = f"files={guest.folder / 'pool'},connect=127.0.0.0/8:49152-49215"
    text = guest.host.virsh('dumpxml', '--inactive', guest.name)
    text = text.replace("<domain type=", "<domain xmlns:qemu="
                        "'http://libvirt.org/schemas/domain/qemu/1.0' type=", 1)
    guest.host.virsh('define', guest.file('overrides.xml', text.replace(
        '</domain>', "<qemu:commandline><qemu:arg value='-sandbox'/>"
        f"<qemu:arg value='{arguments}'/></qemu:commandline></domain>")))
    guest.start()
    words = guest.command_line()
    check([words[i + 1] for i, word in enumerate(words) if word == '-sandbox'] ==
          [arguments, SANDBOX], words)
    guest.virsh('attach-disk', guest.folder / 'pool/outside.raw', 'vdz', '--live')


def balloon(guest):
    """Memory is taken away and given back."""
    def actual():
        return int(re.search(r'^actual (\d+)', guest.virsh('dommemstat'), re.M).group(1))
    for size in (192, 256):
        guest.virsh('setmem', f'{size}M', '--live')
        until(lambda size=size: abs(actual() - size * 1024) < 4096,
              lambda: f'the balloon is at {actual()} KiB')


def screenshot(guest):
    """A picture of the screen."""
    path = guest.free('screen.ppm')
    guest.virsh('screenshot', path)
    check(path.read_bytes()[:2] in (b'P6', b'\x89P'), 'no picture')


def port_of(guest):
    """The display's port."""
    return 5900 + int(guest.virsh('domdisplay').strip().split(':')[-1])


def display(guest):
    """A viewer with the password is let in, and one with another is not."""
    check(vnc.session(port_of(guest), PASSWORD), 'the password is not taken')
    check(not vnc.session(port_of(guest), 'wrong'), 'a wrong password is taken')


def display_password(guest):
    """The password is changed."""
    guest.virsh('update-device', guest.file(
        'vnc.xml', "<graphics type='vnc' autoport='yes' passwd='other-2'>"
        f"<listen type='address' address='127.0.0.1'/></graphics>"), '--live')
    check(vnc.session(port_of(guest), 'other-2'), 'the new password is not taken')
    check(not vnc.session(port_of(guest), PASSWORD), 'the old password is taken')


def send_key(guest):
    """Keys are pressed."""
    guest.virsh('send-key', 'KEY_LEFTCTRL', 'KEY_C')
    guest.virsh('send-key', '--codeset', 'qnum', '30')


def nmi(guest):
    """A non-maskable interrupt, of which the kernel only complains."""
    guest.virsh('inject-nmi')
    guest.works()


def suspend(guest):
    """It is stopped and goes on."""
    guest.virsh('suspend')
    check('paused' in guest.virsh('domstate'), 'not paused')
    guest.virsh('resume')
    guest.works()


def memory(guest):
    """A memory module is plugged."""
    guest.virsh('attach-device', guest.file(
        'dimm.xml', "<memory model='dimm'><target><size unit='MiB'>128</size>"
        "<node>0</node></target></memory>"), '--live')
    check('<memory model=' in guest.xml(), 'no module')


def vcpu(guest):
    """A second vCPU is plugged, and has a thread."""
    before = guest.threads()[0]
    guest.virsh('setvcpus', '2', '--live')
    until(lambda: guest.virsh('vcpucount', '--current', '--live').strip() == '2',
          'no second vCPU')
    until(lambda: guest.threads()[0] > before, 'no thread more')


def iothread_add(guest):
    """A thread for I/O comes."""
    guest.virsh('iothreadadd', '7', '--live')
    check(re.search(r'^ 7 ', guest.virsh('iothreadinfo'), re.M), 'no thread 7')


def iothread_set(guest):
    """Its polling is tuned."""
    guest.virsh('iothreadset', '7', '--poll-max-ns', '20000', '--live')


def iothread_del(guest):
    """The thread goes."""
    guest.virsh('iothreaddel', '7', '--live')
    check(not re.search(r'^ 7 ', guest.virsh('iothreadinfo'), re.M), 'a thread 7')


def dirty_rate(guest):
    """How much memory the guest writes is measured."""
    guest.virsh('domdirtyrate-calc', '--seconds', '1')
    until(lambda: 'dirtyrate.megabytes_per_second' in
          guest.virsh('domstats', '--dirtyrate'), 'no rate')


def daemon_restart(guest):
    """libvirtd ends, comes back and knows the guest."""
    pid = guest.pid
    guest.host.stop()
    guest.host.start()
    check(guest.pid == pid, 'another QEMU')
    check('running' in guest.virsh('domstate'), 'not running')
    statistics(guest)


def save(guest):
    """It is saved in a file."""
    guest.save = guest.free('saved')
    guest.virsh('save', guest.save)
    check(not guest.running(), 'it runs on')


def restore(guest):
    """It comes back from the file."""
    guest.host.virsh('restore', guest.save)
    guest.works()


def managed_save(guest):
    """It is saved where libvirt wants it."""
    guest.virsh('managedsave')
    check(not guest.running(), 'it runs on')


def managed_start(guest):
    """It comes back from there."""
    guest.virsh('start')
    guest.works()


def dump(*words):
    """Its memory is dumped."""
    def step(guest):
        path = guest.free('dump')
        guest.virsh('dump', path, *words)
        check(path.stat().st_size > 1 << 20, f'a dump of {path.stat().st_size} bytes')
        path.unlink()
        guest.works()
    return step


def reset(guest):
    """The hardware is reset."""
    guest.forget()
    guest.virsh('reset')
    guest.wait_ready()


def reboot(guest):
    """The power button, after which it starts again."""
    pid = guest.pid
    guest.forget()
    guest.virsh('reboot', '--mode', 'acpi')
    guest.wait_ready('QS down')
    guest.wait_ready()
    check(guest.pid == pid, 'another QEMU')


def shutdown(guest):
    """The power button ends the guest and QEMU."""
    guest.forget()
    guest.virsh('shutdown', '--mode', 'acpi')
    guest.wait_off()
    reason = guest.virsh('domstate', '--reason')
    check('shutdown' in reason, reason.strip())


def start_again(guest):
    """It starts once more, with what was made meanwhile."""
    guest.start()


def destroy(guest):
    """It is ended at once."""
    guest.virsh('destroy')
    check(not guest.running(), 'it runs on')
