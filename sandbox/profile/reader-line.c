/*
 * The words of a profile's line, and what is wrong with them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "lexer.h"
#include "reader-internal.h"

gboolean qs_reader_fault(Reader *r, const char *at, QsErrorCode code,
                      const char *format, ...)
{
    va_list args;

    g_assert(r->fault.message == NULL);
    va_start(args, format);
    r->fault.code = code;
    r->fault.column = qs_fault_column(r->line, at);
    r->fault.message = g_strdup_vprintf(format, args);
    va_end(args);
    return FALSE;
}

gboolean qs_reader_next_word(const Reader *r, const char **at, Span *ret_word)
{
    const char *start = *at;
    const char *end;

    while (start < r->line_end && is_blank(*start)) {
        start++;
    }
    end = start;
    while (end < r->line_end && !is_blank(*end)) {
        end++;
    }
    *at = end;
    *ret_word = (Span) { start, end - start };
    return end > start;
}

const QsAbi *qs_reader_find_arch(Reader *r, Span word)
{
    g_autofree char *name = g_strndup(word.start, word.length);
    const QsAbi *abi = qs_abi_find(name);

    if (abi == NULL) {
        g_autofree char *all = qs_archs_format(qs_archs_all());

        qs_reader_fault(r, word.start, QS_ERROR_UNKNOWN,
                     "unknown architecture '%s'; there are %s", name, all);
    } else if (r->profile != NULL && r->library_archs != 0 &&
               !(r->library_archs & QS_ARCH_BIT(abi->arch))) {
        g_autofree char *stated = qs_archs_format(r->library_archs);

        qs_reader_fault(r, word.start, QS_ERROR_UNKNOWN,
                     "the library leaves out %s; it states %s", name, stated);
        return NULL;
    }
    return abi;
}
