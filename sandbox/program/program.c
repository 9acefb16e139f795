/*
 * qsandbox: a program as an object, and as the bytes a kernel takes
 *
 * A program in memory is an array of the host's struct sock_filter; the bytes
 * are in the byte order of the program's architecture, so a program for s390x
 * that was made on x86_64 can be written to a file and loaded on s390x.  Only
 * @code and @k have a byte order; the layout (code, jt, jf, k in 8 bytes) is
 * the same everywhere.
 *
 * Reading checks the size only.  Whether the kernel would take the program is looked at
 * in check.c.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/program.h"

/* Size of one instruction in a file. */
#define INSN_SIZE 8

G_STATIC_ASSERT(sizeof(struct sock_filter) == INSN_SIZE);

QsProgram *qs_program_new(const QsAbi *abi, const struct sock_filter *filter,
                          size_t length)
{
    QsProgram *program = g_new0(QsProgram, 1);

    program->abi = abi;
    program->filter = g_new(struct sock_filter, length);
    memcpy(program->filter, filter, length * sizeof(*filter));
    program->length = length;
    return program;
}

void qs_program_free(QsProgram *program)
{
    if (program) {
        g_free(program->filter);
        g_free(program);
    }
}

GBytes *qs_program_to_bytes(const QsProgram *program)
{
    struct sock_filter *copy = g_new(struct sock_filter, program->length);

    for (size_t i = 0; i < program->length; i++) {
        struct sock_filter *insn = &copy[i];

        *insn = program->filter[i];
        if (program->abi->big_endian) {
            insn->code = GUINT16_TO_BE(insn->code);
            insn->k = GUINT32_TO_BE(insn->k);
        } else {
            insn->code = GUINT16_TO_LE(insn->code);
            insn->k = GUINT32_TO_LE(insn->k);
        }
    }
    return g_bytes_new_take(copy, program->length * INSN_SIZE);
}

QsProgram *qs_program_from_bytes(const QsAbi *abi, const void *data, gsize size,
                                 GError **error)
{
    QsProgram *program;

    if (size == 0) {
        g_set_error_literal(error, QS_ERROR, QS_ERROR_SYNTAX, "the program is empty");
        return NULL;
    }
    if (size % INSN_SIZE != 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_SYNTAX,
                    "a program of %" G_GSIZE_FORMAT " bytes is not a whole number of "
                    "%d-byte instructions",
                    size, INSN_SIZE);
        return NULL;
    }
    if (size / INSN_SIZE > QS_PROGRAM_MAX_LENGTH) {
        g_set_error(error, QS_ERROR, QS_ERROR_SYNTAX,
                    "a program of %" G_GSIZE_FORMAT " instructions is longer than the "
                    "kernel's limit of %d",
                    size / INSN_SIZE, QS_PROGRAM_MAX_LENGTH);
        return NULL;
    }
    program = qs_program_new(abi, data, size / INSN_SIZE);
    for (size_t i = 0; i < program->length; i++) {
        struct sock_filter *insn = &program->filter[i];

        if (abi->big_endian) {
            insn->code = GUINT16_FROM_BE(insn->code);
            insn->k = GUINT32_FROM_BE(insn->k);
        } else {
            insn->code = GUINT16_FROM_LE(insn->code);
            insn->k = GUINT32_FROM_LE(insn->k);
        }
    }
    return program;
}
