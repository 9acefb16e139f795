/*
 * qsandbox: programs and shared objects of this host, private to sandbox/cli/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What the dynamic linker will see of a file: nothing is loaded or run.  Names that a
 * CliElf gives are lent, and go with it.
 */
#ifndef QSANDBOX_CLI_ELF_H
#define QSANDBOX_CLI_ELF_H

#include <glib.h>

typedef struct CliElf CliElf;

/* How a file has a symbol. */
typedef enum CliElfSymbol {
    CLI_ELF_ABSENT = 1,
    CLI_ELF_IMPORTED, /* some other file has to define it */
    CLI_ELF_DEFINED,  /* other files can use it */
} CliElfSymbol;

/*
 * QS_ERROR_IO: the file cannot be read.  QS_ERROR_SYNTAX: the dynamic linker of this host
 * does not load such a file; the message says what it is.
 */
CliElf *cli_elf_open(const char *path, GError **error);
void cli_elf_free(CliElf *elf);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CliElf, cli_elf_free)

/* Whether it is a program with a dynamic linker, and not a library. */
gboolean cli_elf_is_program(const CliElf *elf);

CliElfSymbol cli_elf_symbol(const CliElf *elf, const char *name);

/* What other files have to define: const char *, in the file's order; freed by the caller. */
GPtrArray *cli_elf_imports(const CliElf *elf);

/* The libraries that are loaded with it, likewise. */
GPtrArray *cli_elf_libraries(const CliElf *elf);

/* The text behind @prefix in the file, to the end of its line; NULL if there is none. */
char *cli_elf_find_text(const CliElf *elf, const char *prefix);

#endif
