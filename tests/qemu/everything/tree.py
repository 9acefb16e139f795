# SPDX-License-Identifier: GPL-2.0-or-later
"""Every property of every object below QEMU's root: written, as it is and otherwise."""

from .operation import Operation, qmp

DEEP = 12
# What makes a device useless, so that the VM is replaced.
BREAKING = {'realized'}


def properties(vm):
    """Yields (path, name, type, value) of all objects."""
    pending = ['/']
    seen = set()
    while pending:
        path = pending.pop(0)
        if path in seen or path.count('/') > DEEP:
            continue
        seen.add(path)
        how, listed = vm.ask('qom-list', {'path': path})
        if how != 'served':
            continue
        for item in sorted(listed, key=lambda item: item['name']):
            name, kind = item['name'], item['type']
            if kind.startswith('child<'):
                pending.append(f'{path.rstrip("/")}/{name}')
            else:
                how, value = vm.ask('qom-get', {'path': path, 'property': name})
                yield path, name, kind, value if how == 'served' else None


def _others(kind, value):
    """Values beside the present one."""
    if kind == 'bool':
        return [not value]
    if kind.startswith(('int', 'uint', 'size')):
        return [0, 1, 4096]
    if kind.startswith('link<'):
        return ['']
    if isinstance(value, list):
        return [[], [0]]
    if isinstance(value, str):
        return ['x', '{dir}/exists']
    return [0]


def settings(vm):
    """An operation for each property and value."""
    for path, name, kind, value in properties(vm):
        for number, wanted in enumerate([value, *_others(kind, value)]):
            if wanted is not None:
                yield Operation(
                    f'qom-set/{path} {name}={wanted if number else "same"}',
                    [qmp('qom-set', path=path, property=name, value=wanted)],
                    wears=name in BREAKING,
                    after=[qmp('qom-set', path=path, property=name, value=value)])
