/*
 * Fuzzing target: the profile reader
 *
 * Any text is either refused, with a message of the promised form, or read.  What
 * is read is written in its canonical form, which must read as the same profile and
 * be written the same again; each of its rules must mean the same on every
 * architecture.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/name.h"
#include "qsandbox/profile.h"
#include "refusal.h"
#include "target.h"

/* What one rule means on one architecture, or why it means nothing. */
typedef struct Meaning {
    uint32_t nr;
    QsAction action;
    QsCond *cond;
    GError *error;
} Meaning;

static void resolve(const QsProfile *profile, unsigned i, const QsAbi *abi,
                    Meaning *meaning)
{
    const QsRule *rule = g_ptr_array_index(profile->rules, i);

    memset(meaning, 0, sizeof(*meaning));
    if (!qs_rule_resolve(profile, rule, abi, &meaning->nr, &meaning->action,
                         &meaning->cond, &meaning->error)) {
        target_require(meaning->error && meaning->error->domain == QS_ERROR,
                       "a rule that means nothing says why");
        target_require(meaning->cond == NULL, "what fails leaves no condition");
    }
}

static void meaning_clear(Meaning *meaning)
{
    qs_cond_free(meaning->cond);
    g_clear_error(&meaning->error);
}

static gboolean conds_are_equal(const QsCond *a, const QsCond *b)
{
    if (a == NULL || b == NULL || a->kind != b->kind) {
        return a == b;
    }
    if (a->kind == QS_COND_TEST) {
        return a->arg == b->arg && a->bits == b->bits && a->op == b->op &&
               a->mask == b->mask && a->value == b->value;
    }
    if (a->n_children != b->n_children) {
        return FALSE;
    }
    for (size_t i = 0; i < a->n_children; i++) {
        if (!conds_are_equal(a->children[i], b->children[i])) {
            return FALSE;
        }
    }
    return TRUE;
}

static void check_cond(const QsCond *cond)
{
    uint64_t args[6] = { 0, 1, 2, UINT32_MAX, UINT64_MAX, UINT64_C(1) << 32 };
    g_autofree char *text = qs_cond_format(cond);

    target_require(text[0] != '\0', "a condition has a text");
    qs_cond_holds(cond, args);
}

static void compare_names(const GPtrArray *names, const GPtrArray *others)
{
    target_require((names == NULL) == (others == NULL) &&
                       (names == NULL || names->len == others->len),
                   "a rule has as many names again");
    for (unsigned i = 0; names != NULL && i < names->len; i++) {
        const QsName *name = g_ptr_array_index(names, i);
        const QsName *other = g_ptr_array_index(others, i);

        target_require(name->class == other->class &&
                           strcmp(name->text, other->text) == 0 &&
                           g_strcmp0(name->path, other->path) == 0 &&
                           memcmp(&name->rule, &other->rule, sizeof(name->rule)) == 0,
                       "a name reads as it was written");
    }
}

static void compare_rules(const QsProfile *profile, const QsProfile *again, unsigned i)
{
    const QsRule *rule = g_ptr_array_index(profile->rules, i);
    const QsRule *other = g_ptr_array_index(again->rules, i);

    target_require(strcmp(rule->call, other->call) == 0 && rule->archs == other->archs &&
                       rule->roles == other->roles &&
                       qs_action_equal(rule->action, other->action) &&
                       g_strcmp0(rule->errno_name, other->errno_name) == 0 &&
                       strcmp(rule->reason, other->reason) == 0,
                   "a rule reads as it was written");
    compare_names(rule->names, other->names);
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);
        Meaning first;
        Meaning second;

        if (!(rule->archs & QS_ARCH_BIT(arch))) {
            continue;
        }
        resolve(profile, i, abi, &first);
        resolve(again, i, abi, &second);
        target_require((first.error == NULL) == (second.error == NULL) &&
                           first.nr == second.nr &&
                           qs_action_equal(first.action, second.action) &&
                           conds_are_equal(first.cond, second.cond),
                       "a rule means the same again");
        if (first.cond) {
            check_cond(first.cond);
        }
        meaning_clear(&first);
        meaning_clear(&second);
    }
}

static void compare_matches(const QsMatch *match, const QsMatch *other)
{
    target_require(strcmp(match->kind, other->kind) == 0 &&
                       match->names->len == other->names->len,
                   "a match reads as it was written");
    for (unsigned i = 0; i < match->names->len; i++) {
        target_require(strcmp(g_ptr_array_index(match->names, i),
                              g_ptr_array_index(other->names, i)) == 0,
                       "a name to match reads as it was written");
    }
}

static void compare_profiles(const QsProfile *profile, const QsProfile *again)
{
    target_require(strcmp(profile->name, again->name) == 0 &&
                       g_strcmp0(profile->summary, again->summary) == 0 &&
                       profile->archs == again->archs &&
                       profile->matches->len == again->matches->len &&
                       profile->requires->len == again->requires->len &&
                       profile->rules->len == again->rules->len,
                   "a profile reads as it was written");
    for (unsigned i = 0; i < profile->requires->len; i++) {
        target_require(strcmp(g_ptr_array_index(profile->requires, i),
                              g_ptr_array_index(again->requires, i)) == 0,
                       "a requirement reads as it was written");
    }
    for (unsigned i = 0; i < profile->matches->len; i++) {
        compare_matches(g_ptr_array_index(profile->matches, i),
                        g_ptr_array_index(again->matches, i));
    }
    for (unsigned i = 0; i < profile->rules->len; i++) {
        compare_rules(profile, again, i);
    }
}

static void check_read(const QsProfile *profile)
{
    g_autofree char *text = qs_profile_format(profile);
    g_autoptr(GPtrArray) faults = qs_profile_lint(profile);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        again = qs_profile_parse(text, strlen(text), "again", NULL, &error);
    g_autofree char *second = NULL;

    g_ptr_array_set_free_func(faults, g_free);
    if (!again) {
        /* Canonical blanks may make it exceed a limit. */
        target_require(g_error_matches(error, QS_ERROR, QS_ERROR_LIMIT), error->message);
        return;
    }
    compare_profiles(profile, again);
    second = qs_profile_format(again);
    target_require(strcmp(text, second) == 0, "a canonical text is written the same");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse((const char *)data, size, "fuzz", NULL, &error);

    if (profile) {
        check_read(profile);
    } else {
        refusal_check(error);
    }
    return 0;
}
