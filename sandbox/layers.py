#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""
layers.py includes ROOM STAMP DEPFILE SOURCE... -- COMPILER...
layers.py calls STAMP ROOM=LIBRARY...    a room may have several
layers.py qemu NINJA-FOLDER

Checks sandbox/layers.txt.

includes  asks the compiler which headers SOURCEs include, headers of headers too: only
          the room's own, and public ones of rooms that it knows.
calls     reads the symbols of the rooms' libraries (nm): a room calls only rooms that it
          knows, and within a room no calls go in a circle from file to file.  What a
          room defines is declared in a public header of its and begins with qs_, or it
          begins with the room's name.
qemu      the same for sandbox/qemu/, which is compiled in QEMU's build: what that has
          noted of its objects, and their symbols.

Exit status: 0 if all is as it should be (then STAMP is written), 1 if it is not.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

SANDBOX = Path(__file__).resolve().parent
PUBLIC = SANDBOX / 'include/qsandbox'

# What names begin with, where it is not the room's own name.
PREFIXES = {
    'broker': ('broker_', 'main'),
    'runner': ('runner_', 'main'),
    'cli': ('cli_', 'main'),
    'libseccomp': ('scmp_', 'seccomp_'),
    # QEMU's QAPI and monitor name what they call, and the C library's is interposed.
    'qemu': ('sandbox_', 'qsandbox_', 'qmp_', 'hmp_', 'pthread_sigmask', 'sigaction',
             'sigprocmask', 'connect', 'getaddrinfo', 'sandbox'),
    # The glue's files, and what QAPI would name.
    'stock': ('stock_', 'opaque_', 'sandbox_', 'qsandbox_', 'qmp_', 'qapi_', 'Sandbox',
              'sandbox'),
}


def hooks():
    """What stock/ defines in the place of libraries: nobody's own."""
    text = (SANDBOX / 'stock/hooks.map').read_text()
    return set(re.findall(r'^ +(\w+);', text, re.M))



class Layers:
    """The table."""

    def __init__(self):
        self.knows = {}
        self.room_of = {}
        self.headers = {}
        for line in (SANDBOX / 'layers.txt').read_text().splitlines():
            if not line.strip() or line.startswith('#'):
                continue
            room, headers, knows = (part.split() for part in line.split('|'))
            self.knows[room[0]] = set(knows)
            self.headers[room[0]] = headers
            for header in headers:
                self.room_of[header] = room[0]

    def may(self, room, other):
        """Whether @room may use what @other gives."""
        return other == room or other in self.knows[room]


def fail(faults):
    """Prints all faults and ends, if there are any."""
    for fault in sorted(set(faults)):
        print(f'layers: {fault}', file=sys.stderr)
    if faults:
        sys.exit(1)


def run(*command):
    """What a command prints."""
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def header_faults(layers, room, source, headers):
    """Headers below sandbox/ that @source of @room may not see."""
    for header in headers:
        path = Path(header).resolve()
        if PUBLIC in path.parents:
            owner = layers.room_of.get(path.stem)
            if owner is None:
                yield f'include/qsandbox/{path.name} is not in layers.txt'
            elif not layers.may(room, owner):
                yield f'{source} includes qsandbox/{path.name}, but {room} does not know {owner}'
        elif SANDBOX in path.parents and path.relative_to(SANDBOX).parts[0] != room:
            yield f'{source} includes {path.relative_to(SANDBOX)}, which is private'


def check_includes(room, stamp, depfile, sources, compiler):
    """What the compiler includes."""
    layers = Layers()
    faults, seen = [], set()
    for source in sources:
        rule = run(*compiler, '-MM', source).replace('\\\n', ' ')
        headers = [os.path.abspath(word) for word in rule.split(':', 1)[1].split()
                   if word.endswith('.h')]
        seen.update(headers)
        faults += header_faults(layers, room, f'{room}/{Path(source).name}', headers)
    fail(faults)
    Path(depfile).write_text(f'{stamp}: {" ".join(sorted(seen))}\n')
    Path(stamp).touch()


def symbols(paths):
    """For each object: what it defines, and what it needs."""
    defined, needed = {}, {}
    for line in run('nm', '-A', '-g', *map(str, paths)).splitlines():
        match = re.match(r'(?:.*[:/])?([^:/]+\.o):[0-9a-f ]* ([A-Za-z]) (\w+)$', line)
        if not match:
            continue
        member, kind, name = match.groups()
        (needed if kind in 'Uw' else defined).setdefault(member, set()).add(name)
    return defined, needed


def reached(graph, start):
    """The nodes that a way of at least one step leads to from @start."""
    seen, todo = set(), [start]
    while todo:
        for after in graph.get(todo.pop(), ()):
            if after not in seen:
                seen.add(after)
                todo.append(after)
    return seen


def circles(graph):
    """Sets of nodes that all lead to each other (strongly connected components)."""
    reach = {node: reached(graph, node) for node in graph}
    return {frozenset(other for other in reach[node] if node in reach.get(other, ()))
            for node in graph if node in reach[node]}


def file_of(room, member):
    """layout.c of bpf_layout.c.o, also where QEMU's build puts more before it."""
    return re.sub(rf'^(.*_sandbox_)?{room}_', '', member)[:-len('.o')]


def circle_faults(room, defined, needed):
    """Calls that go in a circle between the files of a room."""
    home = {name: member for member, names in defined.items() for name in names}
    graph = {member: {home[name] for name in names
                      if name in home and home[name] != member}
             for member, names in needed.items()}
    for files in circles(graph):
        yield (f'{room}: calls go in a circle between '
               + ', '.join(sorted(file_of(room, member) for member in files)))


def name_faults(layers, room, defined):
    """Names that are neither public nor say which room they are of."""
    public = set()
    for header in layers.headers[room]:
        public.update(re.findall(r'\bqs_\w+', (PUBLIC / f'{header}.h').read_text()))
    for member, names in defined.items():
        for name in names - public:
            if not name.startswith(PREFIXES.get(room, f'{room}_')):
                yield (f'{room}/{file_of(room, member)} defines {name}, which is in no '
                       f"public header and does not bear the room's name")


def call_faults(layers, room, needed, owner):
    """Calls into rooms that @room does not know."""
    for member, names in needed.items():
        for name in names:
            other = owner.get(name)
            if other is not None and not layers.may(room, other):
                yield f'{room}/{file_of(room, member)} calls {name}(), but {room} does not know {other}'


def check_calls(stamp, libraries):
    """What the linker resolves."""
    layers = Layers()
    rooms = {room: symbols([library for other, library in libraries if other == room])
             for room, _ in libraries}
    for names in rooms.get('stock', ({}, {}))[0].values():
        names -= hooks()
    owner = {name: room for room, (defined, _) in rooms.items()
             for names in defined.values() for name in names}
    faults = []
    for room, (defined, needed) in rooms.items():
        faults += call_faults(layers, room, needed, owner)
        faults += circle_faults(room, defined, needed)
        faults += name_faults(layers, room, defined)
    fail(faults)
    Path(stamp).touch()


def check_qemu(folder):
    """The glue, as QEMU's build left it."""
    layers = Layers()
    faults, objects, seen = [], set(), {}
    for line in run('ninja', '-C', folder, '-t', 'deps').splitlines():
        if line and not line.startswith(' '):
            name = line.split(':')[0]
            current = seen.setdefault(name, []) if '_sandbox_qemu_' in name else None
        elif current is not None and line.strip():
            current.append(os.path.join(folder, line.strip()))
    for name, headers in seen.items():
        path = Path(folder) / name
        if not path.exists():
            continue
        objects.add(path)
        faults += header_faults(layers, 'qemu', f'qemu/{file_of("qemu", path.name)}',
                                [header for header in headers if header.endswith('.h')])
    if not objects:
        sys.exit(f'layers: {folder} has no objects of sandbox/qemu')
    defined, needed = symbols(objects)
    faults += circle_faults('qemu', defined, needed)
    faults += name_faults(layers, 'qemu', defined)
    fail(faults)


def main():
    """One of the three."""
    what, *words = sys.argv[1:] or ['--help']
    if what == 'includes' and '--' in words:
        split = words.index('--')
        room, stamp, depfile, *sources = words[:split]
        check_includes(room, stamp, depfile, sources, words[split + 1:])
    elif what == 'calls' and words:
        check_calls(words[0], [word.split('=', 1) for word in words[1:]])
    elif what == 'qemu' and len(words) == 1:
        check_qemu(words[0])
    else:
        print(__doc__.strip())
        sys.exit(0 if what == '--help' else 2)


main()
