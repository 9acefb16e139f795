#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""qsandbox run: what is executed, with which words and environment; and that no QEMU
runs without the object where the sandbox was asked for."""
import os
import shutil
import subprocess

from command import QSANDBOX, check, equal, inside, main
from programs import OBJECT, QEMU, Programs

GUARD = 'on,preloaded=on'


class Result:
    """How a run ended, and what the QEMU in it has told."""

    def __init__(self, command, env=None, **more):
        environment = dict(os.environ, **(env or {}))
        with subprocess.Popen([str(word) for word in command], env=environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more) as process:
            self.out, self.err = process.communicate(timeout=60)
            self.status, self.pid = process.returncode, process.pid
        self.words = self.all('word')

    def all(self, key):
        """What follows a key in each of its lines."""
        return [line[len(key) + 1:] for line in self.out.splitlines()
                if line.startswith(key + ' ')]

    def one(self, key):
        """Likewise of the one line."""
        found = self.all(key)
        check(len(found) == 1, key, self.out, self.err)
        return found[0]

    def ran(self, words, loaded):
        """QEMU ran with these words."""
        equal(self.status, 42)
        equal(self.words, words)
        equal(self.one('loaded'), str(int(loaded)))
        return self

    def refused(self, words, status=1):
        """Nothing ran, for a reason that has these words."""
        equal((self.status, self.out), (status, ''))
        inside(words, self.err)
        return self


class Tests:
    """Each in a folder of its own."""

    def __init__(self, folder):
        self.made = Programs(folder)
        self.qemu = self.made.qemu()
        self.object = self.made.object()

    def start(self, *words, options=(), given=None, qemu=None, **more):
        """qsandbox run with the object."""
        return Result([QSANDBOX, 'run', '--object', given or self.object, *options, '--',
                       qemu or self.qemu, *words], **more)

    def test_sandbox_is_added(self):
        self.start('-m', '1G').ran(['-sandbox', GUARD, '-m', '1G'], True)

    def test_own_keys_stay(self):
        """The guard comes first, and what is asked for stays as it is."""
        self.start('-sandbox', 'on,violation=kill', '--sandbox', 'files=/a,,b').ran(
            ['-sandbox', GUARD, '-sandbox', 'on,violation=kill', '--sandbox', 'files=/a,,b'],
            True)

    def test_option_without_value(self):
        """It does not take the guard for its value."""
        equal(self.start('-append').words[:2], ['-sandbox', GUARD])

    def test_off(self):
        for value in ('off', 'enable=off', 'obsolete=deny,enable=no', 'n'):
            self.start('-sandbox', value).ran(['-sandbox', value], False)

    def test_not_off(self):
        """What is not plainly off is QEMU's to judge, with the object in it."""
        for values in (['on'], ['off', 'on'], ['obsolete=deny'], ['offf'], ['obsolete=off'],
                       ['enable=off,enable=on'], ['profile=a,,enable=off']):
            words = [word for value in values for word in ('-sandbox', value)]
            self.start(*words).ran(['-sandbox', GUARD, *words], True)
        self.start('-sandbox').ran(['-sandbox', GUARD, '-sandbox'], True)

    def test_emulator(self):
        """Without -sandbox it is started as it is, and no object is needed."""
        probe = ['-S', '-no-user-config', '-machine', 'none,accel=kvm:tcg', '-daemonize']
        found = self.start(*probe, options=['--emulator'], given='/nowhere.so').ran(probe, False)
        equal(found.one('preload'), 'none')
        self.start('-machine', 'none', '-sandbox', 'on', options=['--emulator']).ran(
            ['-sandbox', GUARD, '-machine', 'none', '-sandbox', 'on'], True)

    def as_emulator(self, name, *words):
        """The command under a QEMU's name, before that QEMU in $PATH."""
        links = self.made.folder / 'links'
        real = self.made.folder / 'real'
        links.mkdir()
        real.mkdir()
        (links / name).symlink_to(QSANDBOX)
        shutil.copy(self.qemu, real / name)
        return Result([links / name, *words],
                      {'PATH': f'{links}:{real}:{os.environ["PATH"]}'})

    def test_emulator_by_its_name(self):
        found = self.as_emulator('qemu-system-x86_64', '-version').ran(['-version'], False)
        equal(found.one('name'), f'{self.made.folder}/real/qemu-system-x86_64')

    def test_emulator_named_kvm(self):
        self.as_emulator('kvm', '--', '--help').ran(['--', '--help'], False)

    def test_emulator_without_qemu(self):
        """It does not find itself."""
        links = self.made.folder / 'only'
        links.mkdir()
        (links / 'qemu-system-none').symlink_to(QSANDBOX)
        Result([links / 'qemu-system-none', '-version'], {'PATH': str(links)}).refused(
            "no program 'qemu-system-none'", 2)

    def test_becomes_qemu(self):
        """The process is QEMU's, its streams and its environment are the caller's."""
        found = self.start(env={'LD_PRELOAD': ''})
        equal(found.one('pid'), str(found.pid))
        equal(found.one('preload'), str(self.object))
        equal(found.one('stdin'), '1')
        found = self.start(preexec_fn=lambda: os.close(0))
        equal(found.one('stdin'), '0')

    def test_other_preloaded_objects_stay(self):
        other = self.made.compile('other.so', 'int other;\n', '-shared', '-fPIC')
        equal(self.start(env={'LD_PRELOAD': str(other)}).one('preload'), f'{self.object}:{other}')

    def test_status_is_qemus(self):
        killed = self.made.qemu('qemu-killed', QEMU.replace('return 42', 'return raise(9)'))
        equal(self.start(qemu=killed).status, -9)

    def test_dry_run(self):
        found = self.start('-name', "it's", options=['--dry-run'])
        equal((found.status, found.err), (0, ''))
        equal(subprocess.run(['sh', '-c', found.out], capture_output=True, text=True,
                             check=False).stdout.splitlines()[3], "word it's")

    def test_no_object(self):
        self.start(given='/nowhere.so').refused('install qsandbox-stock', 2)

    def test_broken_object(self):
        for name, data in {'cut.so': self.object.read_bytes()[:2000],
                           'short.so': self.object.read_bytes()[:60], 'text.so': b'text\n' * 99}.items():
            path = self.made.folder / name
            path.write_bytes(data)
            found = self.start(given=path).refused(name, 2)
            check(name != 'cut.so' or 'damaged' in found.err, found.err)

    def test_missing_symbol(self):
        given = self.made.object('more.so', OBJECT + 'int qemu_new(void);\n'
                                 'int f(void) { return qemu_new(); }\n')
        self.start(given=given).refused('qemu_new among them')

    def test_set_user_id(self):
        os.chmod(self.qemu, 0o4755)
        self.start().refused('set-user-ID')

    def test_static(self):
        static = self.made.compile('static', QEMU, '-static', '-Wl,--unresolved-symbols=ignore-all')
        self.start(qemu=static).refused('linked statically')

    def test_other_architecture(self):
        data = bytearray(self.qemu.read_bytes())
        data[18] ^= 0xff
        self.qemu.write_bytes(data)
        self.start().refused('another architecture')

    def test_script(self):
        self.qemu.write_text('#!/bin/sh\nexec qemu-system-x86_64 "$@"\n')
        self.start().refused('name the program that it starts')

    def test_not_found(self):
        self.start(qemu='qemu-system-nowhere').refused('$PATH', 2)
        self.start(qemu='/nowhere/qemu').refused('/nowhere/qemu', 2)

    def test_dropped_preload(self):
        """A QEMU that the object does not get into refuses the guard."""
        Result([self.qemu, '-sandbox', GUARD]).refused("Invalid parameter 'preloaded'")

    def test_unresolved_symbol_that_nobody_saw(self):
        """The linker's own refusal, for an object that cannot be loaded after all."""
        given = self.made.object('more.so', OBJECT + 'int qemu_new(void);\n'
                                 'int f(void) { return qemu_new(); }\n')
        found = Result([self.qemu, '-sandbox', GUARD], {'LD_PRELOAD': str(given)})
        check(found.status != 42 and not found.out, found.out, found.err)
        inside('qemu_new', found.err)

    def test_built_in(self):
        """A QEMU with the patches is started without an object, and with -sandbox."""
        own = self.made.qemu('qemu-patched', QEMU.replace('seccomp_load(0)', '0')
                             + 'const char command[] = "query-sandbox";')
        self.start('-m', '1G', qemu=own).ran(['-sandbox', 'on', '-m', '1G'], False)
        self.start('-sandbox', 'on', qemu=own).ran(['-sandbox', 'on'], False)

    def test_misuse(self):
        for words in ([], ['--'], [self.qemu], [self.qemu, '--', self.qemu], ['--nonsense', '--', 'x']):
            Result([QSANDBOX, 'run', *words]).refused('run: ', 2)


main(Tests)
