/*
 * Names of roles, architectures and profiles
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/role.h"
#include "reader.h"

#define NAME_MAX_LENGTH 128

static const char *const role_names[] = {
    [QS_ROLE_ALL] = "all",
    [QS_ROLE_MAIN] = "main",
    [QS_ROLE_VCPU] = "vcpu",
    [QS_ROLE_IOTHREAD] = "iothread",
    [QS_ROLE_WORKER] = "worker",
    [QS_ROLE_DISPLAY] = "display",
    [QS_ROLE_MIGRATION] = "migration",
};

const char *qs_role_name(QsRole role)
{
    g_assert(role >= QS_ROLE_ALL && role <= QS_ROLE_LAST);
    return role_names[role];
}

gboolean qs_role_parse(const char *name, QsRole *ret_role)
{
    QsRole role;

    for (role = QS_ROLE_ALL; role <= QS_ROLE_LAST; role++) {
        if (strcmp(role_names[role], name) == 0) {
            *ret_role = role;
            return TRUE;
        }
    }
    return FALSE;
}

uint32_t profile_archs_all(void)
{
    return QS_ARCH_BIT(QS_ARCH_LAST + 1) - QS_ARCH_BIT(QS_ARCH_X86_64);
}

char *profile_archs_format(uint32_t archs)
{
    GString *out = g_string_new(NULL);
    QsArch arch;

    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        if (archs & QS_ARCH_BIT(arch)) {
            g_string_append_printf(out, "%s%s", out->len == 0 ? "" : ", ",
                                   qs_abi_get(arch)->name);
        }
    }
    return g_string_free(out, FALSE);
}

gboolean profile_name_is_valid(const char *text, size_t length)
{
    gboolean start = TRUE;
    size_t i;

    for (i = 0; i < length; i++) {
        char c = text[i];

        if (c == '/' ? start
                     : !g_ascii_isalnum(c) &&
                           (start || strchr("._+-", c) == NULL || c == '\0')) {
            return FALSE;
        }
        start = c == '/';
    }
    return !start && length <= NAME_MAX_LENGTH;
}

gboolean qs_profile_is_violation_list(const QsProfile *profile)
{
    return g_str_has_prefix(profile->name, QS_VIOLATION_FOLDER);
}
