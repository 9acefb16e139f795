# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps: devices that come and go while the guest runs."""

import os
import re
import socket

from lib.tap import Skip, check, until

DISK = '''
<disk type='file' device='disk'>
  <driver name='qemu' type='{form}' cache='none' io='{io}'/>
  <source file='{path}'/><target dev='{dev}' bus='{bus}'/><serial>qs</serial>
</disk>'''


def attach(guest, name, text):
    """Attaches a device of libvirt's XML, which detach() finds by the name."""
    guest.virsh('attach-device', guest.file(f'{name}.xml', text), '--live')


def detach(guest, name, left):
    """Detaches it and waits until the guest has let go of it, so left is not there."""
    guest.virsh('detach-device', guest.folder / f'{name}.xml', '--live')
    until(lambda: left not in guest.xml(), 'it is still there', 30)


def disk_attach(dev, bus, io, form='raw'):
    """A disk comes."""
    def step(guest):
        path = guest.image(f'{dev}.{form}', form)
        attach(guest, dev, DISK.format(form=form, io=io, path=path, dev=dev, bus=bus))
        check(f"<target dev='{dev}'" in guest.xml(), 'no disk')
        guest.works()
    return step


def disk_detach(dev):
    """It goes."""
    def step(guest):
        detach(guest, dev, f"<target dev='{dev}'")
    return step


def user_nic_attach(guest):
    """A card on a network of QEMU's own comes."""
    attach(guest, 'nic', "<interface type='user'><mac address='52:54:00:00:00:07'/>"
           "<model type='virtio'/><rom enabled='no'/></interface>")


def tap_nic_attach(guest):
    """A card on a tap device comes, which libvirt opens and hands over."""
    if not os.path.exists('/dev/net/tun'):
        raise Skip('no /dev/net/tun')
    tap = 'qs' + ('s' if guest.filtered else 'p') + str(os.getpid())[-8:]
    attach(guest, 'nic', "<interface type='ethernet'><mac address='52:54:00:00:00:07'/>"
           f"<target dev='{tap}'/><model type='virtio'/><rom enabled='no'/></interface>")


def nic_detach(guest):
    """The card goes."""
    detach(guest, 'nic', '52:54:00:00:00:07')


def nic_link(guest):
    """The cable is drawn and put in again."""
    mac = re.search(r"<mac address='([^']+)'", guest.xml()).group(1)
    for state in ('down', 'up'):
        guest.virsh('domif-setlink', mac, state)


def media_change(guest):
    """The medium in the drive is exchanged."""
    guest.virsh('change-media', 'sda', guest.image('one.iso'), '--update', '--live')
    check('one.iso' in guest.xml(), 'no such medium')


def media_eject(guest):
    """It is taken out."""
    guest.virsh('change-media', 'sda', '--eject', '--live')
    check('one.iso' not in guest.xml(), 'it is still in')


def media_insert(guest):
    """Another one is put into the empty drive.  (A firmware waits long for none.)"""
    guest.virsh('change-media', 'sda', guest.image('two.iso'), '--insert', '--live')
    check('two.iso' in guest.xml(), 'no such medium')


def rng_attach(kind):
    """A random number generator comes."""
    def step(guest):
        source = '/dev/urandom' if kind == 'random' else ''
        attach(guest, f'rng-{kind}',
               f"<rng model='virtio'><backend model='{kind}'>{source}</backend></rng>")
    return step


def rng_detach(kind):
    """It goes."""
    def step(guest):
        before = guest.xml().count('<rng ')
        guest.virsh('detach-device', guest.folder / f'rng-{kind}.xml', '--live')
        until(lambda: guest.xml().count('<rng ') < before, 'it is still there', 30)
    return step


def pty_attach(guest):
    """A channel on a pseudo-terminal comes, which can be opened."""
    attach(guest, 'pty', "<channel type='pty'><target type='virtio' name='qs.pty'/>"
           '</channel>')
    found = re.search(r"<channel type='pty'>\s*<source path='([^']+)'", guest.xml())
    check(found, 'no channel')
    os.close(os.open(found.group(1), os.O_RDWR | os.O_NOCTTY))


def pty_detach(guest):
    """It goes; libvirt wants to be told the terminal's name."""
    found = re.search(r"<channel type='pty'>.*?</channel>", guest.xml(), re.S)
    check(found, 'no channel')
    guest.file('pty.xml', found.group())
    detach(guest, 'pty', 'qs.pty')


def socket_attach(guest):
    """A channel on a Unix socket comes, to which one can connect."""
    path = guest.free('channel')
    attach(guest, 'unix', f"<channel type='unix'><source mode='bind' path='{path}'/>"
           "<target type='virtio' name='qs.unix'/></channel>")
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(path))


def client_attach(guest):
    """A channel comes that connects to somebody's Unix socket beside the images."""
    path = guest.free('listener')
    guest.listener = socket.socket(socket.AF_UNIX)
    guest.listener.bind(str(path))
    os.chmod(path, 0o666)
    guest.listener.listen()
    guest.listener.settimeout(30)
    attach(guest, 'client', f"<channel type='unix'><source mode='connect' path='{path}'/>"
           "<target type='virtio' name='qs.client'/></channel>")
    guest.listener.accept()[0].close()


def socket_detach(guest):
    """It goes."""
    detach(guest, 'unix', 'qs.unix')


def client_detach(guest):
    """It goes."""
    detach(guest, 'client', 'qs.client')
    guest.listener.close()


def controller_attach(guest):
    """A further SCSI controller comes."""
    attach(guest, 'hba', "<controller type='scsi' index='7' model='virtio-scsi'/>")


def controller_detach(guest):
    """It goes."""
    detach(guest, 'hba', "<controller type='scsi' index='7'")


