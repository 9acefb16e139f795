# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs and shared objects that look like QEMU and like qsandbox's object, compiled
here.

The QEMU prints its words, and refuses the guard unless the object has been loaded.
"""
import os
import shutil
import subprocess
from pathlib import Path

COMPILER = shutil.which(os.environ.get('CC', 'cc')) or 'cc'

OBJECT = r'''
#include <stdlib.h>
int qemu_thing(int);
extern void *not_everywhere(void) __attribute__((weak));
int seccomp_load(void *context) { return qemu_thing(abs(-1)); }
'''

QEMU = r'''
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
int seccomp_load(void *);
const char version[] = "QEMU emulator version 9.8.7 (Fake 1:9.8)\nCopyright";
int qemu_thing(int n) { return n; }
int main(int argc, char **argv)
{
    const char *preload = getenv("LD_PRELOAD");
    int loaded = seccomp_load(0);

    for (int i = 1; i < argc; i++) {
        if (!loaded && strstr(argv[i], "preloaded=")) {
            fprintf(stderr, "%s: -sandbox %s: Invalid parameter 'preloaded'\n", argv[0], argv[i]);
            return 1;
        }
    }
    for (int i = 1; i < argc; i++) {
        printf("word %s\n", argv[i]);
    }
    printf("name %s\nloaded %d\npreload %s\npid %d\nstdin %d\n", argv[0], loaded,
           preload ? preload : "none", (int)getpid(), fcntl(0, F_GETFD) >= 0);
    return 42;
}
'''

# libseccomp's place, for programs that have no object in them.
SECCOMP = 'int seccomp_load(void *context) { return 0; }\n'


class Programs:
    """A folder with such programs."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.seccomp = self.compile('libseccomp-fake.so', SECCOMP, '-shared', '-fPIC')

    def compile(self, name, source, *options):
        """Compiles and links; returns the path."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        source_path = self.folder / (Path(name).name + '.c')
        source_path.write_text(source)
        subprocess.run([COMPILER, '-O1', '-w', '-o', path, source_path, *options],
                       check=True)
        return path

    def qemu(self, name='qemu-system-fake', source=QEMU, options=('-rdynamic',)):
        """A QEMU, with @options for the linker."""
        return self.compile(name, source, *options, self.seccomp,
                            f'-Wl,-rpath,{self.folder}')

    def object(self, name='object.so', source=OBJECT):
        """An object for it."""
        return self.compile(name, source, '-shared', '-fPIC', '-Wl,-z,now')
