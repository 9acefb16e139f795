#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The firmware-level guest: lockdown, work, figures, a clean way out."""

import json
import os
import signal
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.firmware import FirmwareGuest, open_tap  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import describe_status, kvm_reason  # noqa: E402

# The figures that the project promises for its smallest useful machine.
MOST_ALLOWED, LEAST_CONDITIONAL, MOST_MICROSECONDS = 36, 16, 10000
MOST_VCPU, LEAST_VCPU_CONDITIONAL = 18, 8


def need(accel):
    """Skips the running test where the accelerator is not to be had."""
    reason = kvm_reason() if accel == 'kvm' else None
    if reason:
        raise Skip(reason)


def lockdown_before_guest(accel):
    """With -S, the lockdown is in place before the first command is read."""
    need(accel)
    with FirmwareGuest(accel) as vm:
        info = vm.qmp.command('query-sandbox')
        check(info['state'] == 'locked', f'state {info["state"]}')
        check(info['proven'], 'not proven')
        check(not vm.unfiltered_threads(),
              f'without a filter: {vm.unfiltered_threads()}')
        check(info['threads'] == len(vm.threads()),
              f'query-sandbox counts {info["threads"]} threads, '
              f'/proc {len(vm.threads())}')
        check(vm.qmp.command('query-status')['status'] == 'prelaunch',
              'the guest ran already')
        check(vm.console() == '', 'the guest wrote something')
        vm.qmp.command('cont')
        vm.check_work()
        check(vm.qmp.command('query-sandbox')['refused'] == 0,
              f'refused: {vm.errors()}')
        status = vm.quit()
        check(status == 0, describe_status(status))


def clean_end(accel, how):
    """Every way out of a VM leaves no refused call behind."""
    need(accel)
    with FirmwareGuest(accel) as vm:
        vm.qmp.command('cont')
        vm.check_work()
        if how == 'reset':
            vm.qmp.command('system_reset')
            vm.qmp.wait_event('RESET')
            vm.qmp.command('stop')
            vm.qmp.command('cont')
            vm.qmp.command('quit')
        elif how == 'power button':
            vm.qmp.command('system_powerdown')
        else:
            os.kill(vm.pid, signal.SIGTERM)
        status = vm.wait()
        check(status == 0, f'{describe_status(status)}: {vm.errors()}')
        check('refused' not in vm.errors(), vm.errors())


def start_smallest():
    """KVM, q35, virtio-blk, virtio-net on a tap, serial; no monitor."""
    tap = open_tap()
    with tempfile.TemporaryDirectory(prefix='qsandbox-dump-') as folder:
        dump = Path(folder) / 'dump.json'
        try:
            with FirmwareGuest(
                    'kvm', ['-netdev', f'tap,id=net,fd={tap},vhost=off',
                            '-device', 'virtio-net-pci,netdev=net,romfile='],
                    sandbox=f'on,dump={dump}', monitor=False, paused=False,
                    pass_fds=(tap,)) as vm:
                vm.check_work()
                check(not vm.unfiltered_threads(),
                      f'without a filter: {vm.unfiltered_threads()}')
                os.kill(vm.pid, signal.SIGTERM)
                status = vm.wait()
                check(status == 0, f'{describe_status(status)}: {vm.errors()}')
                check('refused' not in vm.errors(), vm.errors())
            return json.loads(dump.read_text())
        finally:
            os.close(tap)


def figures():
    """What the smallest machine may call, and what the sandbox costs it."""
    need('kvm')
    dumps = [start_smallest() for _ in range(5)]
    info = dumps[0]
    check(info['state'] == 'locked' and info['proven'], 'not locked and proven')
    print(f'# {info["calls-allowed"]} calls allowed, '
          f'{info["calls-conditional"]} of them by argument; '
          f'{info["instructions"]} instructions')
    check(info['calls-allowed'] <= MOST_ALLOWED,
          f'{info["calls-allowed"]} calls allowed: '
          + ' '.join(call['name'] for call in info['calls']
                     if call['rule'] != 'soft'))
    check(info['calls-conditional'] >= LEAST_CONDITIONAL,
          f'{info["calls-conditional"]} calls by argument')
    vcpu = next(role for role in info['roles'] if role['role'] == 'vcpu')
    print(f'# vCPU thread: {vcpu["calls-allowed"]} calls allowed, '
          f'{vcpu["calls-conditional"]} of them by argument; '
          f'{vcpu["instructions"]} instructions')
    check(vcpu['threads'] >= 1 and vcpu['proven'], 'no vCPU is narrowed')
    check(vcpu['calls-allowed'] <= MOST_VCPU,
          ' '.join(call['name'] for call in vcpu['calls']
                   if call['rule'] != 'soft'))
    check(vcpu['calls-conditional'] >= LEAST_VCPU_CONDITIONAL,
          f'{vcpu["calls-conditional"]} calls by argument')
    return [dump['timings'] for dump in dumps]


def added_time():
    """What it costs by itself: the least of a few starts, each on the clock, so
    that whatever else the machine does counts as little as may be.
    """
    timings = figures()
    totals = [timing['total'] for timing in timings]
    print(f'# microseconds added: {totals}; the last: {timings[-1]}')
    check(min(totals) < MOST_MICROSECONDS,
          f'the sandbox added {totals} us to the start')


tap_output = Tap()
for kind in ('kvm', 'tcg'):
    tap_output.run(f'firmware guest, {kind}: locked before it runs',
                   lockdown_before_guest, kind)
    for end in ('SIGTERM', 'reset', 'power button'):
        tap_output.run(f'firmware guest, {kind}: {end}', clean_end, kind, end)
tap_output.run('smallest machine: calls allowed and checked', figures)
tap_output.run('smallest machine: time added to the start', added_time)
tap_output.done()
