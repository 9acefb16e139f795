/*
 * qsandbox: QEMU programs that nobody patched, private to sandbox/cli/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The object is loaded into them.  What it needs of QEMU stands in the object itself, as
 * what it imports and no library of its own defines.
 */
#ifndef QSANDBOX_CLI_SERVED_H
#define QSANDBOX_CLI_SERVED_H

#include <glib.h>

#include "elf-file.h"

typedef enum CliServedVerdict {
    CLI_SERVED_YES = 1,
    CLI_SERVED_BUILT_IN, /* it has the sandbox itself, and needs no object */
    CLI_SERVED_NO,
} CliServedVerdict;

typedef struct CliServed {
    CliElf *object;
    CliElf *qemu;
    GPtrArray *needed;  /* const char *: what the object needs of QEMU; lent by object */
    GPtrArray *missing; /* those of them that QEMU does not have */
    CliServedVerdict verdict;
    char *reason; /* of CLI_SERVED_NO: a sentence that says what to do */
} CliServed;

/*
 * The path of the object: @given (may be NULL), else that of the build tree that the
 * command runs from, else the installed one.  The caller frees it.  An error says that it
 * is missing, or that the dynamic linker could not be told of it.
 */
char *cli_object_path(const char *given, GError **error);

/*
 * Compares the program @qemu with @object, both of them paths.  Fails if one cannot be read,
 * or if the object is none.
 */
CliServed *cli_served_new(const char *qemu, const char *object, GError **error);
void cli_served_free(CliServed *served);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CliServed, cli_served_free)

#endif
