/*
 * Room for a few instructions in another process
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The text of a mapped object seldom ends with its last page: what is behind it are
 * zeroes, which nothing executes and a tracer may overwrite.
 */
#ifndef QSANDBOX_TESTS_PADDING_H
#define QSANDBOX_TESTS_PADDING_H

#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

/* Where the last @size bytes of the first executable mapping of a file are; 0 if
 * there is no such mapping, or /proc/PID/maps cannot be read. */
static inline unsigned long find_padding(pid_t pid, size_t size)
{
    char path[64], line[512], perms[8], file[256];
    unsigned long start, end, found = 0;
    FILE *maps;

    snprintf(path, sizeof(path), "/proc/%d/maps", (int)pid);
    maps = fopen(path, "r");
    while (maps && !found && fgets(line, sizeof(line), maps)) {
        if (sscanf(line, "%lx-%lx %7s %*s %*s %*s %255s", &start, &end, perms, file) ==
                4 &&
            strcmp(perms, "r-xp") == 0 && file[0] == '/') {
            found = end - size;
        }
    }
    if (maps) {
        fclose(maps);
    }
    return found;
}

#endif
