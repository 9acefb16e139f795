/*
 * qsandbox: what code a process has, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For the process that listens, which has one thread: async-signal-safe, but not
 * thread-safe.
 */
#ifndef QSANDBOX_KERNEL_MODULES_H
#define QSANDBOX_KERNEL_MODULES_H

#include <glib.h>
#include <stdint.h>

#define KERNEL_BUILD_ID_SIZE 20

/* Code of one file, as it is mapped. */
typedef struct KernelModule {
    uint64_t start;
    uint64_t end;
    uint64_t offset; /* of @start in the file */
    uint64_t base;   /* where the file's first byte is; 0 if it is not mapped */
    const char *path;
    unsigned number; /* the same for all mappings of the file, from 1 on */
} KernelModule;

/*
 * Reads anew what is mapped from @maps, an open /proc/PID/maps.  What has no room, of very
 * many libraries, is left out.
 */
void kernel_modules_read(int maps);

/* The code at @address; NULL if there is none, or none that came from a file. */
const KernelModule *kernel_modules_find(uint64_t address);

/*
 * The build ID of @module, read from @memory (/proc/PID/mem).  Returns its length, at most
 * KERNEL_BUILD_ID_SIZE; 0 if there is none.
 */
size_t kernel_modules_read_build_id(const KernelModule *module, int memory,
                                    uint8_t ret[KERNEL_BUILD_ID_SIZE]);

#endif
