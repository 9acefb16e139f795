/*
 * The names of a rule by name
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_PARSE_NAMES_H
#define QSANDBOX_PROFILE_PARSE_NAMES_H

#include <glib.h>
#include "fault.h"

/*
 * Reads "NAME, NAME..." behind "named", a part of the line at @line, for @call.
 * *ret_rest is set to what follows, up to @end.  The result (QsName *) is the caller's;
 * NULL on failure.
 */
GPtrArray *profile_names_parse(const char *call, const char *line, const char *text,
                               const char *end, const char **ret_rest,
                               ProfileFault *fault);

/* "named NAME, NAME" */
void profile_names_format(GString *out, const GPtrArray *names);

#endif
