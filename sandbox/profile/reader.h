/*
 * Text to profile
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_READER_H
#define QSANDBOX_PROFILE_READER_H

#include "fault.h"
#include "qsandbox/profile.h"

/* Reads a profile of a library that states @library_archs (0: none). */
QsProfile *profile_read(const char *text, gsize length, const char *file,
                        const char *expected_name, uint32_t library_archs,
                        GError **error);

/* qs_rule_resolve() without the place of the fault. */
gboolean profile_rule_try(const QsRule *rule, const QsAbi *abi, uint32_t *ret_nr,
                          QsAction *ret_action, QsCond **ret_cond, ProfileFault *fault);

/* A set of architectures by name: "x86_64, i386".  Caller frees. */
char *profile_archs_format(uint32_t archs);

/* Every architecture there is. */
uint32_t profile_archs_all(void);

/* Whether @text is a profile's name: parts of [A-Za-z0-9._+-] joined by '/'. */
gboolean profile_name_is_valid(const char *text, size_t length);

#endif
