# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user can create with a QEMU, asked of the binary itself.

Its monitor lists what is an object.  Only the help texts of options say which devices a
user can create, and which drivers were compiled in, modules among them.
"""

import json
import re
import subprocess

PATIENCE = 300
NOTHING = ['-nodefaults', '-no-user-config', '-display', 'none', '-machine', 'none']
# Of what -help always shows, the device that a build without it lacks.
NEEDS = {'fsdev': 'virtio-9p-pci'}


def _run(command, text=''):
    done = subprocess.run([*command], input=text, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, check=False,
                          timeout=PATIENCE)
    if done.returncode:
        raise RuntimeError(f'{command}: {done.stderr}')
    return done.stdout


def _ask(command, *questions):
    """The answers of a monitor to commands, each a pair of name and arguments."""
    lines = [json.dumps({'execute': name, 'arguments': arguments}) for name, arguments in
             [('qmp_capabilities', {}), *questions, ('quit', {})]]
    out = _run([*command, *NOTHING, '-S', '-qmp', 'stdio'], '\n'.join(lines) + '\n')
    answers = [json.loads(line) for line in out.splitlines()]
    return [answer['return'] for answer in answers if 'return' in answer][1:-1]


def _listed(command, option, value='help'):
    """The names that an option's help lists, one a line or several behind a colon."""
    first, *lines = _run([*command, option, value]).splitlines()
    if first.startswith('Supported formats:'):
        return first.partition(':')[2].split()
    return [line.strip() for line in lines if re.fullmatch(r' *[\w-]+', line)]


def types(command):
    """{kind of a profile's match line: sorted names}, of the QEMU that command runs."""
    kinds = ('user-creatable', 'chardev', 'accel')
    objects, chardevs, accels, machines, tpms = _ask(
        command, *(('qom-list-types', {'implements': kind, 'abstract': False})
                   for kind in kinds), ('query-machines', {}), ('query-tpm-types', {}))
    options = _run([*command, '-help'])
    devices = re.findall(r'^name "([^"]+)"', _run([*command, '-device', 'help']), re.M)
    found = {
        'qom': devices,
        'object': [item['name'] for item in objects if item['name'] not in devices],
        'chardev': [item['name'].removeprefix('chardev-') for item in chardevs],
        'net': _listed(command, '-netdev'),
        'block': _listed(command, '-drive', 'format=help'),
        'display': _listed(command, '-display')
        + [name for name in ('spice', 'vnc') if f'\n-{name} ' in options],
        'audio': _listed(command, '-audiodev'),
        'tpm': tpms,
        'fsdev': re.findall(r'^-fsdev (\w+)', options, re.M),
        'accel': [item['name'].removesuffix('-accel') for item in accels],
        'machine': [item['name'] for item in machines],
        'aio': ['threads', 'native', 'io_uring'],
    }
    for kind, device in NEEDS.items():
        if device not in devices:
            del found[kind]
    return {kind: sorted(set(names)) for kind, names in found.items()}
