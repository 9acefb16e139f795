# SPDX-License-Identifier: GPL-2.0-or-later
"""Arguments for every QMP command, from the schema that QEMU itself gives.

A plain value fills what is required.  Variations change one thing at a time: each value
of each member, each branch of each union, each optional member left out and given.
"""

from . import values

# Beyond this, members have their plain values only.
DEPTH = 5


class Schema:
    """query-qmp-schema, ready to make arguments."""

    def __init__(self, entries):
        self.entries = {entry['name']: entry for entry in entries}
        self.command = ''

    def commands(self):
        """Names of all commands."""
        return sorted(entry['name'] for entry in self.entries.values()
                      if entry['meta-type'] == 'command')

    def arguments(self, command):
        """Yields (what is special, arguments) of a command."""
        self.command = command
        return self._vary(self.entries[command]['arg-type'], '', 0)

    def branches(self, command):
        """Names of the branches of a command's union; [] if it takes none."""
        entry = self.entries[self.entries[command]['arg-type']]
        return [variant['case'] for variant in entry.get('variants', [])]

    def _vary(self, kind, name, depth):
        entry = self.entries[kind]
        return getattr(self, '_' + entry['meta-type'])(entry, name, depth)

    def plain(self, kind, name, depth):
        """The plain value of a type."""
        return next(iter(self._vary(kind, name, depth)))[1]

    def _builtin(self, entry, name, depth):
        kind = entry['json-type']
        if kind == 'string':
            pool = values.strings(self.command, name)
        elif kind == 'int':
            pool = values.integers(self.command, name)
        elif kind == 'number':
            pool = [1, 0, 0.5]
        elif kind == 'boolean':
            pool = [True, False]
        elif kind == 'null':
            pool = [None]
        else:
            pool = [1, 'text', True, {}, []]
        if depth > DEPTH:
            pool = pool[:1]
        return [(str(value), value) for value in pool]

    def _enum(self, entry, name, depth):
        pool = [member['name'] for member in entry['members']]
        return [(value, value) for value in (pool[:1] if depth > DEPTH else pool)]

    def _array(self, entry, name, depth):
        kind = entry['element-type']
        if depth > DEPTH:
            yield '', [self.plain(kind, name, depth + 1)]
            return
        for label, value in self._vary(kind, name, depth + 1):
            yield f'[{label}]', [value]
        yield '[]', []
        plain = self.plain(kind, name, depth + 1)
        yield 'twice', [plain, plain]

    def _alternate(self, entry, name, depth):
        # A name comes before a whole description, and what can be null last.
        kinds = sorted((member['type'] for member in entry['members']),
                       key=lambda kind: ['str', 'int', 'bool'].index(kind)
                       if kind in ('str', 'int', 'bool') else 5)
        for kind in kinds:
            if not self.command.startswith('blockdev-'):
                yield from self._vary(kind, name, depth + 1)
            elif kind == 'str':
                pool = [(node, node) for node in values.NODES]
                yield from pool[:1] if depth > DEPTH else pool
            else:
                # Nodes within nodes: each driver once.
                yield from self._vary(kind, name, max(depth + 1, DEPTH))
            if depth > DEPTH:
                return

    def _object(self, entry, name, depth):
        for case, kinds in self._cases(entry):
            members = [member for kind in kinds for member in
                       self.entries[kind]['members']]
            given = {entry['tag']: case} if case else {}
            yield from self._members(case, given, members, depth)
            if depth > DEPTH:
                return

    def _cases(self, entry):
        if 'tag' not in entry:
            return [(None, [entry['name']])]
        variants = {variant['case']: variant['type'] for variant in entry['variants']}
        tag = next(member for member in entry['members']
                   if member['name'] == entry['tag'])
        names = [member['name'] for member in self.entries[tag['type']]['members']]
        result = []
        for case in names:
            kinds = [entry['name']]
            if case in variants:
                kinds.append(variants[case])
            result.append((case, kinds))
        return result

    def _members(self, case, given, members, depth):
        members = [member for member in members if member['name'] not in given]
        plain = dict(given)
        for member in members:
            if member['name'] == 'wait':
                # Else QEMU waits for a client, and for nothing else.
                plain['wait'] = False
            elif ('default' not in member
                  or (self.command, member['name']) in values.NEEDED):
                plain[member['name']] = self.plain(member['type'], member['name'],
                                                   depth + 1)
        prefix = case or ''
        yield prefix, plain
        if depth >= DEPTH:
            return
        for member in members:
            name = member['name']
            if name == 'wait':
                continue
            pool = list(self._vary(member['type'], name, depth + 1))
            for label, value in pool[1:] if name in plain else pool:
                others = {key: kept for key, kept in plain.items() if depth
                          or values.EXCLUSIVE.get(name) != key}
                yield (f'{prefix}{"." if prefix else ""}{name}={label}',
                       {**others, name: value})
