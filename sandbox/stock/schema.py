#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""
schema.py SCHEMA HEADER SOURCE

Makes of sandbox.json what QEMU's QAPI generator makes of it in a patched QEMU: C types,
functions that free them, and functions that turn them into a QObject.  The object that is
preloaded into an unpatched QEMU has no part in that QEMU's generated code.

Limits: it knows what sandbox.json has (enums; structs with members of QAPI's plain types,
of enums, of structs, of lists; bases) and fails on anything else.
"""

import ast
import re
import sys
from pathlib import Path

PLAIN = {'int': 'int64_t', 'uint32': 'uint32_t', 'uint64': 'uint64_t', 'bool': 'bool'}
HEAD = '/* Made by schema.py out of sandbox.json. */\n'


def read(path):
    """Its enums, structs and commands, in order: NAME -> definition."""
    text = re.sub(r'#.*', '', Path(path).read_text())
    found = {}
    for block in re.split(r'\n(?=\{)', text):
        if block.strip():
            one = ast.literal_eval(re.sub(r'\btrue\b', 'True', block.strip()))
            kind = next(iter(one))
            if kind in ('enum', 'struct', 'command'):
                found[one[kind]] = one
    return found


def constant(enum, word):
    """SANDBOX_STATE_OFF of (SandboxState, off)."""
    return re.sub(r'(?<=[a-z])(?=[A-Z])', '_', f'{enum}').upper() + '_' + word.upper()


class Schema:
    """The definitions, and the C of each."""

    def __init__(self, path):
        self.all = read(path)

    def commands(self):
        """What QEMU's functions answer."""
        for name, one in self.all.items():
            if 'command' in one:
                yield f'{one["returns"]} *qmp_{name.replace("-", "_")}(Error **errp);\n'

    def types(self):
        """Names of enums and structs."""
        return [name for name, one in self.all.items() if 'command' not in one]

    def is_enum(self, name):
        """Whether it is a number in C."""
        return 'enum' in self.all.get(name, {})

    def members(self, name):
        """(optional, C name, JSON name, type) of a struct, its base's first."""
        one = self.all[name]
        yield from self.members(one['base']) if 'base' in one else ()
        for key, kind in one['data'].items():
            plain = key.removeprefix('*')
            yield key != plain, plain.replace('-', '_'), plain, kind

    def c_type(self, kind):
        """As a member is declared."""
        if isinstance(kind, list):
            return f'{kind[0]}List *'
        if kind == 'str':
            return 'char *'
        if self.is_enum(kind):
            return f'{kind} '
        return f'{PLAIN[kind]} ' if kind in PLAIN else f'{kind} *'

    def is_pointer(self, kind):
        """Whether NULL says that an optional member is left out."""
        return self.c_type(kind).endswith('*')

    def lists(self):
        """Types of which there are lists."""
        return sorted({kind[0] for one in self.all.values() if 'struct' in one
                       for kind in one['data'].values() if isinstance(kind, list)})

    def declare(self, name):
        """The type of an enum or struct."""
        if self.is_enum(name):
            words = ', '.join(constant(name, word) for word in self.all[name]['data'])
            return (f'typedef enum {name} {{ {words} }} {name};\n'
                    f'const char *{name}_str({name} value);\n')
        lines = ''
        for optional, c_name, _, kind in self.members(name):
            if optional and not self.is_pointer(kind):
                lines += f'    bool has_{c_name};\n'
            lines += f'    {self.c_type(kind)}{c_name};\n'
        text = (f'struct {name} {{\n{lines}}};\nvoid qapi_free_{name}({name} *one);\n'
                f'QDict *stock_{name}_to_dict(const {name} *one);\n'
                f'G_DEFINE_AUTOPTR_CLEANUP_FUNC({name}, qapi_free_{name})\n')
        if 'base' in self.all[name]:
            base = self.all[name]['base']
            text += (f'static inline {base} *qapi_{name}_base(const {name} *one)\n'
                     f'{{\n    return ({base} *)(void *)one;\n}}\n')
        return text

    def header(self):
        """All types."""
        structs = [name for name in self.types() if not self.is_enum(name)]
        yield HEAD + '#include "opaque.h"\n'
        yield from (self.declare(name) for name in self.types() if self.is_enum(name))
        yield from (f'typedef struct {name} {name};\n' for name in structs)
        for kind in self.lists():
            value = self.c_type(kind)
            yield (f'typedef struct {kind}List {kind}List;\n'
                   f'struct {kind}List {{ {kind}List *next; {value}value; }};\n')
        yield from (self.declare(name) for name in structs)
        yield from self.commands()

    def free(self, kind, what):
        """Frees a value."""
        if isinstance(kind, list):
            return (f'    while ({what}) {{\n        {kind[0]}List *next = {what}->next;\n'
                    f'    {self.free(kind[0], what + "->value")}'
                    f'        g_free({what});\n        {what} = next;\n    }}\n')
        if kind == 'str':
            return f'    g_free({what});\n'
        return f'    qapi_free_{kind}({what});\n' if self.is_pointer(kind) else ''

    def put(self, c_name, key, kind):
        """Adds a member to its dict."""
        what = f'one->{c_name}'
        if isinstance(kind, list):
            add = ('qlist_append_str(list, each->value)' if kind == ['str'] else
                   f'qlist_append(list, stock_{kind[0]}_to_dict(each->value))')
            return (f'        QList *list = qlist_new();\n'
                    f'        const {kind[0]}List *each;\n\n'
                    f'        for (each = {what}; each; each = each->next) {{\n'
                    f'            {add};\n        }}\n'
                    f'        qdict_put(dict, "{key}", list);\n')
        call = (f'qdict_put_str(dict, "{key}", {what})' if kind == 'str' else
                f'qdict_put_str(dict, "{key}", {kind}_str({what}))' if self.is_enum(kind) else
                f'qdict_put_bool(dict, "{key}", {what})' if kind == 'bool' else
                f'qdict_put_int(dict, "{key}", {what})' if kind in PLAIN else
                f'qdict_put(dict, "{key}", stock_{kind}_to_dict({what}))')
        return f'        {call};\n'

    def define(self, name):
        """The functions of an enum or struct."""
        if self.is_enum(name):
            words = ', '.join(f'"{word}"' for word in self.all[name]['data'])
            return (f'const char *{name}_str({name} value)\n{{\n'
                    f'    static const char *const words[] = {{ {words} }};\n\n'
                    f'    return words[value];\n}}\n\n')
        frees, puts = '', ''
        for optional, c_name, key, kind in self.members(name):
            frees += self.free(kind, f'one->{c_name}')
            given = (f'one->{c_name}' if self.is_pointer(kind) else f'one->has_{c_name}') \
                if optional else ''
            puts += (f'    if ({given}) {{\n' if given else '    {\n')
            puts += self.put(c_name, key, kind) + '    }\n'
        return (f'void qapi_free_{name}({name} *one)\n{{\n    if (!one) {{\n'
                f'        return;\n    }}\n{frees}    g_free(one);\n}}\n\n'
                f'QDict *stock_{name}_to_dict(const {name} *one)\n{{\n'
                f'    QDict *dict = qdict_new();\n\n{puts}    return dict;\n}}\n\n')

    def source(self):
        """All functions."""
        yield HEAD + '#include "sandbox-types.h"\n\n'
        yield from (self.define(name) for name in self.types())


def main():
    """Both files."""
    schema, header, source = sys.argv[1:]
    made = Schema(schema)
    Path(header).write_text(''.join(made.header()))
    Path(source).write_text(''.join(made.source()))


main()
