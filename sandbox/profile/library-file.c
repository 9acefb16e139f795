/*
 * What a library says of itself
 *
 *   file = { comment | blank } "arch ARCH..." { comment | blank }
 *
 * A folder of profiles need not have this file; then its profiles hold wherever they
 * make sense.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "lexer.h"
#include "library.h"
#include "library-file.h"
#include "load.h"
#include "reader-internal.h"
#include "text.h"

static gboolean read_line(ProfileReader *r)
{
    const char *at = r->line;
    ProfileSpan word;

    if (!profile_reader_next_word(r, &at, &word) || *word.start == '#') {
        return TRUE;
    }
    if (word.length != strlen("arch") || memcmp(word.start, "arch", word.length) != 0) {
        return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                    "'%.*s' is nothing that a library says of itself; "
                                    "expected 'arch ARCH...'",
                                    (int)MIN(word.length, 64), word.start);
    }
    return profile_reader_read_archs(r, word, at, &r->library_archs);
}

gboolean profile_read_library_file(const char *text, gsize length, const char *file,
                                   uint32_t *ret_archs, GError **error)
{
    ProfileReader r = { .file = file, .line = text, .line_end = text };

    if (length > QS_PROFILE_MAX_SIZE) {
        g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                    "%s:1:1: the file has more than %d bytes, too many for what a "
                    "library says of itself",
                    file, QS_PROFILE_MAX_SIZE);
        return FALSE;
    }
    if (!profile_check_text(text, length, file, error)) {
        return FALSE;
    }
    if (!profile_reader_read_lines(&r, text, length, read_line) ||
        (r.library_archs == 0 &&
         !profile_reader_fault(&r, r.line, QS_ERROR_SYNTAX,
                               "the file ends without an 'arch ARCH...' line"))) {
        profile_fault_throw(&r.fault, file, MAX(r.number, 1), r.line, r.line_end - r.line,
                            error);
        return FALSE;
    }
    *ret_archs = r.library_archs;
    return TRUE;
}

gboolean qs_library_read_archs(const char *dir, uint32_t *ret_archs, GError **error)
{
    g_autofree char *path = g_build_filename(dir, LIBRARY_FILE, NULL);
    g_autoptr(GByteArray) text = g_byte_array_new();
    struct stat status;

    *ret_archs = 0;
    /* A folder of this name is one with profiles. */
    if (lstat(path, &status) < 0) {
        return errno == ENOENT || errno == ENOTDIR ||
               profile_read_file(path, text, error);
    }
    if (S_ISDIR(status.st_mode)) {
        return TRUE;
    }
    if (S_ISLNK(status.st_mode)) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO,
                    "%s: a symbolic link; links are not followed", path);
        return FALSE;
    }
    return profile_read_file(path, text, error) &&
           profile_read_library_file((char *)text->data, text->len, path, ret_archs,
                                     error);
}
