/*
 * qsandbox: what code a process has
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The lines of /proc/PID/maps that name a file: START-END PERM OFFSET DEV INODE PATH.  The
 * file was opened before QEMU changed its user, after which nobody else may open it.
 */
#include "modules.h"

#include <elf.h>
#include <link.h>
#include <string.h>
#include <unistd.h>

#define MAX_MODULES 768
#define MAX_PATH_BYTES (64 * 1024)
#define MAX_LINE 4400
#define MAX_PROGRAM_HEADERS 32
#define MAX_NOTES 1024

static KernelModule modules[MAX_MODULES];
static unsigned n_modules;

/* Paths stay: a number means the same file for ever. */
static char paths[MAX_PATH_BYTES];
static size_t paths_length;

/* The last mapping of a file's first byte. */
static char first_path[MAX_LINE];
static uint64_t first_base;

/* The number of @path among those that are known, and its copy; 0 without room. */
static unsigned intern(const char *path, const char **ret_path)
{
    size_t length = strlen(path) + 1;
    unsigned number = 1;
    size_t at = 0;

    for (; at < paths_length; at += strlen(paths + at) + 1, number++) {
        if (strcmp(paths + at, path) == 0) {
            *ret_path = paths + at;
            return number;
        }
    }
    if (length > sizeof(paths) - paths_length) {
        return 0;
    }
    memcpy(paths + paths_length, path, length);
    *ret_path = paths + paths_length;
    paths_length += length;
    return number;
}

static uint64_t take_hex(const char **at)
{
    uint64_t value = 0;

    for (;; (*at)++) {
        char c = **at;

        if (c >= '0' && c <= '9') {
            value = value << 4 | (c - '0');
        } else if (c >= 'a' && c <= 'f') {
            value = value << 4 | (c - 'a' + 10);
        } else {
            return value;
        }
    }
}

static void take_line(const char *line)
{
    KernelModule module = { 0 };
    const char *at = line;
    const char *path = strchr(line, '/');
    gboolean runs;

    module.start = take_hex(&at);
    module.end = *at == '-' ? (at++, take_hex(&at)) : 0;
    if (!path || module.end <= module.start || strlen(at) < 6) {
        return;
    }
    runs = at[3] == 'x';
    at += strlen(" rwxp ");
    module.offset = take_hex(&at);
    if (module.offset == 0) {
        memcpy(first_path, path, strlen(path) + 1);
        first_base = module.start;
    }
    if (!runs || n_modules == MAX_MODULES) {
        return;
    }
    module.base = strcmp(first_path, path) == 0 ? first_base : 0;
    module.number = intern(path, &module.path);
    if (module.number) {
        modules[n_modules++] = module;
    }
}

void kernel_modules_read(int maps)
{
    static char text[2 * MAX_LINE];
    size_t length = 0;
    ssize_t n;

    n_modules = 0;
    first_path[0] = '\0';
    if (maps < 0 || lseek(maps, 0, SEEK_SET) < 0) {
        return;
    }
    while ((n = read(maps, text + length, sizeof(text) - 1 - length)) > 0) {
        char *line = text;
        char *end;

        length += n;
        text[length] = '\0';
        while ((end = memchr(line, '\n', text + length - line))) {
            *end = '\0';
            if (end - line < MAX_LINE) {
                take_line(line);
            }
            line = end + 1;
        }
        length = text + length - line;
        memmove(text, line, length);
    }
}

const KernelModule *kernel_modules_find(uint64_t address)
{
    unsigned low = 0;
    unsigned high = n_modules;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;

        if (modules[middle].end <= address) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < n_modules && modules[low].start <= address ? &modules[low] : NULL;
}

static size_t align(size_t size)
{
    return (size + 3) & ~(size_t)3;
}

/* The build ID among the @size bytes of notes at @notes. */
static size_t find_build_id(const uint8_t *notes, size_t size,
                            uint8_t ret[KERNEL_BUILD_ID_SIZE])
{
    while (size >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) note;
        size_t name;
        size_t whole;

        memcpy(&note, notes, sizeof(note));
        name = sizeof(note) + align(note.n_namesz);
        whole = name + align(note.n_descsz);
        if (note.n_namesz > size || note.n_descsz > size || whole > size) {
            return 0;
        }
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 &&
            memcmp(notes + sizeof(note), "GNU", 4) == 0) {
            size_t length = MIN(note.n_descsz, KERNEL_BUILD_ID_SIZE);

            memcpy(ret, notes + name, length);
            return length;
        }
        notes += whole;
        size -= whole;
    }
    return 0;
}

size_t kernel_modules_read_build_id(const KernelModule *module, int memory,
                                    uint8_t ret[KERNEL_BUILD_ID_SIZE])
{
    ElfW(Ehdr) header;
    ElfW(Phdr) headers[MAX_PROGRAM_HEADERS];
    uint8_t notes[MAX_NOTES];
    ssize_t n;
    size_t found = 0;

    if (!module->base ||
        pread(memory, &header, sizeof(header), module->base) != sizeof(header) ||
        memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 ||
        header.e_phentsize != sizeof(headers[0])) {
        return 0;
    }
    n = pread(memory, headers, sizeof(headers), module->base + header.e_phoff);
    n = n < 0 ? 0 : MIN(n / (ssize_t)sizeof(headers[0]), header.e_phnum);
    for (ssize_t i = 0; i < n && !found; i++) {
        ssize_t size;

        if (headers[i].p_type != PT_NOTE) {
            continue;
        }
        /* Notes are in the file's first pages, which are mapped at its base */
        size = pread(memory, notes, MIN(headers[i].p_filesz, sizeof(notes)),
                     module->base + headers[i].p_offset);
        found = size > 0 ? find_build_id(notes, size, ret) : 0;
    }
    return found;
}
