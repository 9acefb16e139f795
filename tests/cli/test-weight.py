#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the library carries without need is found, and there is none of it.

qsandbox check looks for rules that others imply and for profiles that nothing chooses;
here faults are planted in copies of the library.  Features of a VM are names that the
sources and patches ask for and profiles match: each name has to be on both sides.

Usage: test-weight.py QSANDBOX
"""
import os
import re
import shutil
from pathlib import Path

from command import HW_PROFILES, Fixture, check, equal, inside, main, run

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
ASKS = re.compile(r'\b(?:qs_inventory_add\s*\(\s*\w+,|qsandbox_(?:note|admits|claim|'
                  r'claim_form)\s*\()\s*"feature",\s*("[^"]*"|[^;]*?)\s*[,)]')
# SocketAddressType of QAPI, at the end of a name.
ADDRESSES = {'inet', 'unix', 'fd'}
LITERAL = re.compile(r'"([^"]*)"')


def functions(text):
    """{name: its text} for the functions of a C source."""
    found = {}
    for match in re.finditer(r'^[a-z][^;{}=]*?(\w+)\([^;{}]*\)\n\{\n.*?^\}', text,
                             re.M | re.S):
        found[match.group(1)] = match.group(0)
    return found


def composed_names(text):
    """Literals of which functions make names that they ask for.

    These stand in the function itself, in one that it calls, or in a call of it.
    """
    bodies, names = functions(text), set()
    for name, body in bodies.items():
        if not any(not asked.startswith('"') for asked in ASKS.findall(body)):
            continue
        near = [body] + [other for called, other in bodies.items()
                         if called != name and re.search(rf'\b{called}\(', body)]
        near += re.findall(rf'\b{name}\([^;]*;', text)
        for part in near:
            names.update(word for word in LITERAL.findall(part)
                         if re.fullmatch(r'[a-z0-9][a-z0-9-]+', word))
    return names


def sources(root):
    """The texts of the glue, and of the lines that patches add or keep."""
    for path in sorted((root / 'sandbox/qemu').rglob('*.c')):
        yield path.read_text()
    for path in sorted((root / 'qemu-patches').glob('*/*.patch')):
        yield '\n'.join(line[1:] for line in path.read_text().splitlines()
                        if line[:1] in ('+', ' '))


def asked_features(texts):
    """(names that are asked for, names and beginnings that may be)."""
    asked, possible = set(), set()
    for text in texts:
        for name in ASKS.findall(text):
            if name.startswith('"'):
                asked.add(name.strip('"'))
        possible |= composed_names(text)
    return asked, possible


def matched(library, kind):
    """{name: profile} of all that profiles match of a kind."""
    found = {}
    for path in sorted(Path(library).glob('*/*.profile')):
        for line in path.read_text().splitlines():
            words = line.split()
            if words[:2] == ['match', kind]:
                found.update(dict.fromkeys(words[2:], str(path)))
    return found


def refused_features(text):
    """Those that docs/writing-profiles.md says to have no profile."""
    table = text.partition('| feature |')[2].partition('\n\n')[0]
    return set(re.findall(r'^\| `([a-z0-9-]+)` \|', table, re.M))


def feature_faults(library, texts, refused):
    """What one side has and the other lacks."""
    asked, possible = asked_features(texts)
    profiles = matched(library, 'feature')
    ends = ADDRESSES | set(matched(library, 'accel'))
    faults = []
    for name, path in profiles.items():
        made = name in possible or any(
            name == start + end for start in possible if start.endswith('-')
            for end in ends)
        if name not in asked and not made:
            faults.append(f'{path}: nothing asks for feature {name}')
        if name in refused:
            faults.append(f'{path}: feature {name} is documented to have no profile')
    for name in sorted(asked - set(profiles) - refused):
        faults.append(f'feature {name} is asked for, and no profile matches it')
    for name in sorted(refused - asked - possible):
        faults.append(f'feature {name} is documented, and nothing asks for it')
    return faults


class Tests(Fixture):
    def copy(self):
        copy = os.path.join(self.folder, 'copy')
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(HW_PROFILES, copy)
        return copy

    def plant(self, profile, line, what):
        """A line at the end of a profile, which may be new, is a fault."""
        copy = self.copy()
        path = os.path.join(copy, profile + '.profile')
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'a', encoding='utf-8') as out:
            out.write(line + '\n')
        with open(path, encoding='utf-8') as text:
            number = len(text.readlines())
        _, err = run('check', '--strict', copy, status=1)
        inside(path + ':%d:1: ' % (1 if what.startswith('nothing') else number) + what,
               err)
        equal(err.splitlines()[-1], '1 fault')

    def test_rule(self):
        for profile, rule in (
                # In all roles, in fewer; by what is required, by what every VM has.
                ('device/nvme', 'role all\nclone3: errno ENOSYS -- pthread_create()'),
                ('device/tpm', 'role vcpu\nread: fd == 3 -- tpm_tis_mmio_read()'),
                ('chardev/pty', 'role vcpu\nwritev: allow -- qio_channel_file_writev()'),
                ('feature/vhost-net', 'role vcpu\n'
                 'ioctl: cmd == VHOST_SET_FEATURES && fd == 9 -- vhost_net_start()'),
                ('startup/spawn', 'statfs: allow -- posix_spawn() of a helper'),
                ('feature/mptcp', 'write: allow -- qemu_socket() of a connection')):
            self.plant(profile, rule, "this rule changes no VM's policy beside ")

    def test_part(self):
        self.plant('feature/hotplug-cpu-kvm', 'role main\n'
                   'ioctl: cmd == {KVM_SIGNAL_MSI, KVM_CREATE_IRQCHIP} -- kvm_init()',
                   "'cmd == KVM_SIGNAL_MSI' changes no VM's policy beside line ")

    def test_selection(self):
        self.plant('feature/dead', 'profile feature/dead\nsummary That nobody has\n'
                   'require base/main-loop', 'nothing chooses this profile')
        self.plant('startup/dead', 'profile startup/dead\nsummary That nobody has\n'
                   'require base/main-loop', 'nothing chooses this profile')

    def test_pattern(self):
        self.plant('machine/dead', 'profile machine/dead\nsummary Twice\n'
                   'require base/main-loop\nmatch machine pc-dead-* pc-dead-9',
                   "'machine pc-dead-*' chooses whatever 'pc-dead-9' does")

    def test_features(self):
        text = (ROOT / 'docs/writing-profiles.md').read_text()
        refused = refused_features(text)
        faults = feature_faults(HW_PROFILES, list(sources(ROOT)), refused)
        check(not faults, '\n'.join(faults))
        check(len(refused) > 5, 'documented: ', refused)

    def test_features_missing(self):
        """Each fault of the other test, planted."""
        refused = refused_features((ROOT / 'docs/writing-profiles.md').read_text())
        texts = list(sources(ROOT))
        copy = self.copy()
        path = os.path.join(copy, 'feature/dead.profile')
        with open(path, 'w', encoding='utf-8') as out:
            out.write('profile feature/dead\nsummary A name\nmatch feature dead replay\n')
        equal(feature_faults(copy, texts, refused),
              [path + ': nothing asks for feature dead'])
        equal(feature_faults(HW_PROFILES, texts, refused | {'gone'}),
              ['feature gone is documented, and nothing asks for it'])
        for asks in ('qsandbox_claim("feature", "new", errp)',
                     'qs_inventory_add(inventory,\n    "feature", "new", "-new")',
                     'qsandbox_note("feature",  "new")'):
            equal(feature_faults(HW_PROFILES, texts + [asks], refused),
                  ['feature new is asked for, and no profile matches it'])
        short = [text.replace('"hotplug-cpu-"', 'x') for text in texts]
        faults = feature_faults(HW_PROFILES, short, refused)
        equal(sorted(fault.split()[-1] for fault in faults),
              ['hotplug-cpu-kvm', 'hotplug-cpu-qtest', 'hotplug-cpu-tcg'])

    def test_kinds(self):
        """Profiles match no kind that nothing asks for."""
        words = {word for text in sources(ROOT) for word in LITERAL.findall(text)}
        kinds = {line.split()[1] for path in Path(HW_PROFILES).glob('*/*.profile')
                 for line in path.read_text().splitlines() if line.startswith('match ')}
        check(len(kinds) > 15, kinds)
        lost = sorted(kind for kind in kinds
                      if kind.removeprefix('hotplug-') not in words)
        check(not lost, 'nothing asks for kinds:', lost)

    def test_families(self):
        """Families of hotplug= and their profiles are the same."""
        text = (ROOT / 'sandbox/qemu/families.c').read_text()
        families = LITERAL.findall(text.partition('families[] = {')[2].partition('}')[0])
        equal(sorted(matched(HW_PROFILES, 'hotplug')), sorted(families))


main(Tests)
