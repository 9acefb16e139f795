#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""qsandbox check-qemu: which programs can be served, and why others cannot."""
import os
import struct
import subprocess

from command import QSANDBOX, check, inside, main, run
from programs import OBJECT, QEMU, Programs

MACHINE = 18        # where an ELF file says for which machine it is
CLASS = 4


class Tests:
    """Each in a folder of its own."""

    def __init__(self, folder):
        self.made = Programs(folder)
        self.folder = folder

    def ask(self, qemu, *words, status=0, given=None):
        """check-qemu's output, or its error if there is none."""
        out, err = run('check-qemu', '--object', given or self.made.object(), *words, qemu,
                       status=status)
        check(bool(out) != bool(err), out, err)
        return out or err

    def changed(self, name, change, source=None):
        """A copy of a QEMU whose bytes @change has changed."""
        path = self.made.folder / name
        data = bytearray((source or self.made.qemu()).read_bytes())
        path.write_bytes(change(data) or data)
        path.chmod(0o755)
        return path

    def test_served(self):
        out = self.ask(self.made.qemu())
        inside('QEMU 9.8.7 (Fake 1:9.8)\n', out)
        inside('there    qemu_thing\n', out)
        inside('1 symbols are needed, and all are there\n', out)
        inside('can be served\n', out)

    def test_libraries_symbols_are_not_qemus(self):
        """What the object takes of the C library, and what it can do without."""
        out = self.ask(self.made.qemu())
        check('abs' not in out and 'not_everywhere' not in out, out)

    def test_needs_are_the_objects(self):
        given = self.made.object(source=OBJECT + 'int qemu_new(void);\n'
                                 'int f(void) { return qemu_new(); }\n')
        out = self.ask(self.made.qemu(), given=given, status=1)
        inside('missing  qemu_new\n', out)
        inside('there    qemu_thing\n', out)
        inside('2 symbols are needed, and 1 are missing\n', out)
        inside('older or newer', out)

    def test_quiet(self):
        out = self.ask(self.made.qemu(), '-q')
        check('there ' not in out and 'can be served' in out, out)

    def test_nothing_exported(self):
        out = self.ask(self.made.qemu(options=()), status=1)
        inside('--enable-modules', out)

    def test_sandbox_built_in(self):
        source = QEMU.replace('seccomp_load(0)', '0') + 'char command[] = "query-sandbox";'
        out = self.ask(self.made.qemu(source=source))
        inside('has the sandbox built in', out)

    def test_no_sandbox_option(self):
        out = self.ask('/bin/true', status=1)
        inside('--enable-seccomp', out)
        check('there ' not in out and 'missing ' in out, out)

    def test_static(self):
        qemu = self.made.compile('static', QEMU, '-static', '-Wl,--unresolved-symbols=ignore-all')
        inside('linked statically', self.ask(qemu, status=1))

    def test_static_pie(self):
        qemu = self.made.compile('static-pie', QEMU, '-static-pie', '-fPIE',
                                 '-Wl,--unresolved-symbols=ignore-all')
        inside('linked statically', self.ask(qemu, status=1))

    def test_other_machine(self):
        def change(data):
            struct.pack_into('<H', data, MACHINE, 0x6789)
        inside('another architecture', self.ask(self.changed('other', change), status=1))

    def test_other_class(self):
        def change(data):
            data[CLASS] ^= 3
        inside('another architecture', self.ask(self.changed('narrow', change), status=1))

    def test_script(self):
        path = self.made.folder / 'kvm-script'
        path.write_text('#!/bin/sh\nexec qemu-system-x86_64 "$@"\n')
        inside('is a script', self.ask(path, status=1))

    def test_rights(self):
        for mode in (0o4755, 0o2755):
            qemu = self.made.qemu()
            os.chmod(qemu, mode)
            inside('set-user-ID', self.ask(qemu, status=1))

    def test_no_program(self):
        for name, data in {'empty': b'', 'short': b'\x7fELF', 'text': b'hello\n' * 50}.items():
            path = self.made.folder / name
            path.write_bytes(data)
            inside('no program', self.ask(path, status=1))

    def test_unreadable(self):
        inside('cannot read', self.ask(self.made.folder / 'absent', status=2))
        inside('cannot read', self.ask(self.made.folder, status=2))

    def test_found_in_path(self):
        self.made.qemu('bin/qemu-system-found')
        path = os.environ['PATH']
        os.environ['PATH'] = f'{self.made.folder}/bin:{path}'
        try:
            inside('bin/qemu-system-found', self.ask('qemu-system-found'))
        finally:
            os.environ['PATH'] = path

    def test_objects_that_are_none(self):
        qemu = self.made.qemu()
        text = self.made.folder / 'text.so'
        text.write_text('no object at all\n')
        for given, words in ((text, 'no program'), (self.made.seccomp.parent / 'no.so', '--object'),
                             ('/proc/self/exe', "is not qsandbox's object")):
            inside(words, self.ask(qemu, given=given, status=2))

    def test_object_whose_path_the_linker_cannot_take(self):
        for folder in ('with blank', 'with:colon'):
            given = self.made.object(f'{folder}/object.so')
            inside('dynamic linker takes no object', self.ask(self.made.qemu(), given=given, status=2))

    def test_misuse(self):
        inside('name one program', run('check-qemu', status=2)[1])
        inside('name one program', run('check-qemu', 'a', 'b', status=2)[1])

    def test_damaged(self):
        """Every byte of what is read may be wrong: an answer, and no crash."""
        data = self.made.qemu().read_bytes()
        given = self.made.object()
        path = self.made.folder / 'damaged'
        ends = [*range(0, 700, 9), *range(700, len(data), len(data) // 40)]
        places = [*range(16, 64), *range(64, 0x3a0, 5)]
        for cut in ends:
            path.write_bytes(data[:cut])
            self.survives(given, path)
        for place in places:
            changed = bytearray(data)
            changed[place] ^= 0xff
            path.write_bytes(changed)
            self.survives(given, path)

    @staticmethod
    def survives(given, path):
        """An exit status that is an answer."""
        done = subprocess.run([QSANDBOX, 'check-qemu', '--object', given, path],
                              capture_output=True, timeout=60, check=False)
        check(done.returncode in (0, 1, 2), done)

    def test_damaged_symbols(self):
        """The same where the dynamic section's tables lie."""
        data = self.made.qemu().read_bytes()
        given = self.made.object()
        path = self.made.folder / 'damaged'
        for place in range(0x3a0, 0x800, 37):
            changed = bytearray(data)
            changed[place:place + 4] = b'\xff\xff\xff\xff'
            path.write_bytes(changed)
            self.survives(given, path)


main(Tests)
