# SPDX-License-Identifier: GPL-2.0-or-later
"""What every VM is given before it is asked anything: things to be used, by known names.

A VM that cannot make one of them goes on without it.
"""

from .operation import give, qmp

PREPARATION = [
    give('rw:exists', 'add-fd', fdset_id=1),
    give('ro:exists', 'add-fd', fdset_id=1),
    give('ro:exists', 'add-fd', fdset_id=2),
    give('rw:qcow2', 'add-fd', fdset_id=3),
    give('new:target-fd', 'add-fd', fdset_id=4),
    give('append:log-fd', 'add-fd', fdset_id=5),
    give('new:saved', 'getfd', fdname='spare-file'),
    give('inet', 'getfd', fdname='spare-listen'),
    give('unix', 'getfd', fdname='spare-unix'),
    give('vsock', 'getfd', fdname='spare-vsock'),
    give('pair', 'getfd', fdname='spare-pair'),
    give('pipe', 'getfd', fdname='spare-pipe'),
    give('udp', 'getfd', fdname='spare-udp'),
    qmp('blockdev-add', driver='null-co', node_name='spare', size=1 << 20,
        read_zeroes=True),
    qmp('blockdev-add', driver='qcow2', node_name='spare-qcow2', file={
        'driver': 'file', 'filename': '{dir}/qcow2'}),
    qmp('blockdev-add', driver='null-co', node_name='spare-target', size=1 << 20),
    qmp('block-dirty-bitmap-add', node='disk', name='spare-map'),
    qmp('chardev-add', id='spare-chr', backend={'type': 'null', 'data': {}}),
    qmp('chardev-add', id='spare-ring', backend={'type': 'ringbuf', 'data': {}}),
    qmp('netdev_add', type='hubport', id='spare-net', hubid=9),
    qmp('object-add', qom_type='iothread', id='spare-io'),
    qmp('object-add', qom_type='secret', id='spare-secret', data='secret'),
    qmp('object-add', qom_type='throttle-group', id='spare-group'),
    qmp('object-add', qom_type='memory-backend-ram', id='spare-mem', size=1 << 22),
    qmp('object-add', qom_type='authz-simple', id='spare-authz', identity='x'),
    qmp('object-add', qom_type='can-bus', id='spare-can'),
    qmp('object-add', qom_type='thread-context', id='spare-context'),
    qmp('object-add', qom_type='rng-builtin', id='spare-rng'),
]
