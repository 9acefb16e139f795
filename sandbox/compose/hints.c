/*
 * Which profiles would allow a call
 *
 * All rules of all profiles, with the numbers of their calls, in the order of profiles.
 * Looking up reads these only and writes to the caller's buffer only.  Refusals are rare, and
 * starts are not: so nothing is sorted, and where the library has a rule's meaning ready, no
 * condition is made of it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/hints.h"

typedef struct Hint {
    uint32_t nr;
    gboolean is_ready; /* ask @rule, not @cond */
    const char *profile;
    const QsRule *rule;
    QsCond *cond;
} Hint;

struct QsHints {
    GArray *hints; /* Hint */
};

static void hint_clear(void *data)
{
    Hint *hint = data;

    qs_cond_free(hint->cond);
}

static gboolean add_profile(QsHints *hints, const QsProfile *profile, const QsAbi *abi,
                            GError **error)
{
    unsigned i;

    for (i = 0; i < profile->rules->len; i++) {
        const QsRule *rule = profile->rules->pdata[i];
        Hint hint = { .profile = profile->name, .rule = rule };
        QsAction action;

        if (rule->action.kind == QS_ACTION_ERRNO ||
            !(rule->archs & QS_ARCH_BIT(abi->arch))) {
            continue;
        }
        hint.is_ready = qs_rule_is_ready(rule, abi, &hint.nr);
        if (!hint.is_ready &&
            !qs_rule_resolve(profile, rule, abi, &hint.nr, &action, &hint.cond, error)) {
            return FALSE;
        }
        g_array_append_val(hints->hints, hint);
    }
    return TRUE;
}

QsHints *qs_hints_new(const QsLibrary *library, const QsAbi *abi, GError **error)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(QsHints) hints = g_new0(QsHints, 1);
    unsigned i;

    hints->hints = g_array_sized_new(FALSE, FALSE, sizeof(Hint), 16 * profiles->len);
    g_array_set_clear_func(hints->hints, hint_clear);
    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];

        if (!qs_profile_is_violation_list(profile) &&
            !add_profile(hints, profile, abi, error)) {
            return NULL;
        }
    }
    return g_steal_pointer(&hints);
}

/* Appends @text if it fits whole. */
static void append(char *buffer, size_t size, size_t *length, const char *text)
{
    size_t n = strlen(text);

    if (*length + n < size) {
        memcpy(buffer + *length, text, n + 1);
        *length += n;
    }
}

unsigned qs_hints_describe(const QsHints *hints, uint32_t nr, const uint64_t args[6],
                           char *buffer, size_t size)
{
    const char *last = NULL;
    unsigned found = 0;
    size_t length = 0;
    unsigned i;

    if (size > 0) {
        buffer[0] = '\0';
    }
    for (i = 0; i < hints->hints->len; i++) {
        const Hint *hint = &g_array_index(hints->hints, Hint, i);

        if (hint->nr != nr || (last != NULL && strcmp(last, hint->profile) == 0) ||
            !(hint->is_ready ? qs_rule_holds(hint->rule, args)
                             : qs_cond_holds(hint->cond, args))) {
            continue;
        }
        last = hint->profile;
        /* A name that does not fit whole is left out, and all names behind it. */
        if (length + strlen(last) + (found > 0 ? 2 : 0) >= size) {
            size = 0;
        }
        if (found > 0) {
            append(buffer, size, &length, ", ");
        }
        append(buffer, size, &length, last);
        found++;
    }
    return found;
}

void qs_hints_free(QsHints *hints)
{
    if (hints == NULL) {
        return;
    }
    g_array_unref(hints->hints);
    g_free(hints);
}
