/*
 * The words of a profile's line, and what is wrong with them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "lexer.h"
#include "reader-internal.h"

gboolean profile_reader_fault(ProfileReader *r, const char *at, QsErrorCode code,
                              const char *format, ...)
{
    va_list args;

    g_assert(r->fault.message == NULL);
    va_start(args, format);
    r->fault.code = code;
    r->fault.column = profile_fault_column(r->line, at);
    r->fault.message = g_strdup_vprintf(format, args);
    va_end(args);
    return FALSE;
}

gboolean profile_reader_next_word(const ProfileReader *r, const char **at,
                                  ProfileSpan *ret_word)
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
    *ret_word = (ProfileSpan){ start, end - start };
    return end > start;
}

const QsAbi *profile_reader_find_arch(ProfileReader *r, ProfileSpan word)
{
    g_autofree char *name = g_strndup(word.start, word.length);
    const QsAbi *abi = qs_abi_find(name);

    if (abi == NULL) {
        g_autofree char *all = profile_archs_format(profile_archs_all());

        profile_reader_fault(r, word.start, QS_ERROR_UNKNOWN,
                             "unknown architecture '%s'; there are %s", name, all);
    } else if (r->profile != NULL && r->library_archs != 0 &&
               !(r->library_archs & QS_ARCH_BIT(abi->arch))) {
        g_autofree char *stated = profile_archs_format(r->library_archs);

        profile_reader_fault(r, word.start, QS_ERROR_UNKNOWN,
                             "the library leaves out %s; it states %s", name, stated);
        return NULL;
    }
    return abi;
}
