/*
 * What a library carries without need
 *
 * Whoever chooses a profile chooses what it requires, and every VM has an accelerator, a
 * machine and a display.  These are the company in which a profile always is.  A rule is
 * taken out of it, or a part of a rule, and the policies without and with it are proven to
 * be the same: that of the process, and that of each role.  Only rules for the same call
 * can make up for one another.
 *
 * Limits: of calls with very many rules none is looked at.  Two profiles that always come
 * together because their patterns say so are not known to do so.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "pattern.h"
#include "qsandbox/compare.h"
#include "qsandbox/name.h"
#include "qsandbox/selection.h"
#include "qsandbox/startup.h"
#include "qsandbox/weight.h"

/* Most rules of one call that are proven against each other. */
#define MAX_RULES 96

/* Alternatives of a condition that are tried before a proof. */
#define ATTEMPTS 64

#define STARTUP_FOLDER "startup/"

/* Of each of these every VM has something. */
static const char *const universal[] = { "accel", "machine", "display" };

typedef struct Scales {
    const QsLibrary *library;
    const QsProfile *profile;
    GHashTable *company; /* QsProfile *, a set */
    gboolean startup; /* it is part of the first filter, which knows no roles or names */
    GPtrArray *messages;
    /* The rule that is on the scales */
    const QsRule *rule;
    GPtrArray *owners; /* of all other rules for its call in this company: QsProfile * */
    GPtrArray *others; /* and these themselves: QsRule * */
} Scales;

static gboolean is_startup(const QsProfile *profile)
{
    return g_str_has_prefix(profile->name, STARTUP_FOLDER) && profile->matches->len == 0;
}

static void add_closure(const QsLibrary *library, const QsProfile *profile,
                        GHashTable *set)
{
    if (profile == NULL || !g_hash_table_add(set, (gpointer)profile)) {
        return;
    }
    for (unsigned i = 0; i < profile->requires->len; i++) {
        add_closure(library, qs_library_find(library, profile->requires->pdata[i]), set);
    }
}

static GHashTable *closure_of(const QsLibrary *library, const QsProfile *profile)
{
    GHashTable *set = g_hash_table_new(NULL, NULL);

    add_closure(library, profile, set);
    return set;
}

static gboolean has_kind(const QsProfile *profile, const char *kind)
{
    for (unsigned i = 0; i < profile->matches->len; i++) {
        const QsMatch *match = profile->matches->pdata[i];

        if (strcmp(match->kind, kind) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean is_missing(gpointer key, gpointer value, gpointer other)
{
    return !g_hash_table_contains(other, key);
}

/* What all profiles for @kind bring; NULL if there are none. */
static GHashTable *common_to_kind(const QsLibrary *library, const char *kind)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    GHashTable *common = NULL;

    for (unsigned i = 0; i < profiles->len; i++) {
        g_autoptr(GHashTable) brought = NULL;

        if (!has_kind(profiles->pdata[i], kind)) {
            continue;
        }
        brought = closure_of(library, profiles->pdata[i]);
        if (common != NULL) {
            g_hash_table_foreach_remove(common, is_missing, brought);
        } else {
            common = g_steal_pointer(&brought);
        }
    }
    return common;
}

static void add_universal(const QsLibrary *library, GHashTable *company)
{
    for (size_t i = 0; i < G_N_ELEMENTS(universal); i++) {
        g_autoptr(GHashTable) common = common_to_kind(library, universal[i]);
        GHashTableIter iter;
        gpointer profile;

        if (common == NULL) {
            continue;
        }
        g_hash_table_iter_init(&iter, common);
        while (g_hash_table_iter_next(&iter, &profile, NULL)) {
            g_hash_table_add(company, profile);
        }
    }
}

static gboolean role_applies(const QsRule *rule, QsRole role)
{
    return role == QS_ROLE_ALL ||
           (rule->roles & (QS_ROLE_BIT(QS_ROLE_ALL) | QS_ROLE_BIT(role))) != 0;
}

/* What the others allow in @role, and @rule (may be NULL) with them; NULL: not at all. */
static QsPolicy *compose_with(const Scales *scales, const QsAbi *abi, QsRole role,
                              const QsRule *rule)
{
    QsAction refuse = { .kind = QS_ACTION_KILL_PROCESS };
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, refuse, refuse);

    for (unsigned i = 0; i < scales->others->len; i++) {
        if (role_applies(scales->others->pdata[i], role) &&
            !qs_policy_add_rule(policy, scales->owners->pdata[i],
                                scales->others->pdata[i], NULL)) {
            return NULL;
        }
    }
    if (rule != NULL && role_applies(rule, role) &&
        !qs_policy_add_rule(policy, scales->profile, rule, NULL)) {
        return NULL;
    }
    if (role != QS_ROLE_ALL || scales->startup) {
        qs_policy_allow_names(policy, NULL);
    }
    return g_steal_pointer(&policy);
}

/*
 * Arguments for which @cond may hold: of alternatives the one with this number counts, and
 * what no test looks at stays as it is.
 */
static void aim_at(const QsCond *cond, size_t number, uint64_t args[6])
{
    uint64_t *arg = &args[cond->arg];

    if (cond->kind == QS_COND_ANY) {
        aim_at(cond->children[number % cond->n_children], number, args);
        return;
    }
    for (size_t i = 0; cond->kind == QS_COND_ALL && i < cond->n_children; i++) {
        aim_at(cond->children[i], number, args);
    }
    if (cond->kind == QS_COND_TEST) {
        uint64_t value = cond->value;

        value += cond->op == QS_CMP_GT || cond->op == QS_CMP_NE;
        value -= cond->op == QS_CMP_LT;
        *arg = (*arg & ~cond->mask) | (value & cond->mask);
    }
}

/* What the rule on the scales has become; NULL: nothing, in this role. */
static const QsGrant *find_grant(const Scales *scales, const QsPolicyCall *call)
{
    for (unsigned i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if (grant->line == scales->rule->line &&
            strcmp(grant->profile, scales->profile->name) == 0) {
            return grant;
        }
    }
    return NULL;
}

/*
 * Whether some call shows that the two differ.  They nearly always do, and a proof may
 * take long.
 */
static gboolean differ_plainly(const Scales *scales, const QsPolicy *less,
                               const QsPolicy *whole)
{
    const QsPolicyCall *call = whole->calls->len > 0 ? whole->calls->pdata[0] : NULL;
    const QsGrant *own = call ? find_grant(scales, call) : NULL;

    for (size_t i = 0; own != NULL && i < 2 * ATTEMPTS; i++) {
        uint64_t rest = i % 2 == 0 ? 0 : UINT64_MAX;
        uint64_t args[6] = { rest, rest, rest, rest, rest, rest };
        QsAction one;
        QsAction other;

        if (own->cond != NULL) {
            aim_at(own->cond, i / 2, args);
        }
        one = qs_policy_evaluate(less, less->abi->audit_arch, call->nr, args, NULL);
        other = qs_policy_evaluate(whole, less->abi->audit_arch, call->nr, args, NULL);
        if (!qs_action_equal(one, other)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether @rest (NULL: nothing) does in the company what the whole rule does. */
static gboolean is_enough_in_role(const Scales *scales, const QsAbi *abi, QsRole role,
                                  const QsRule *rest)
{
    g_autoptr(QsPolicy) less = compose_with(scales, abi, role, rest);
    g_autoptr(QsPolicy) whole = compose_with(scales, abi, role, scales->rule);

    return less != NULL && whole != NULL && !differ_plainly(scales, less, whole) &&
           qs_verify_same(less, whole, NULL);
}

static gboolean is_enough(const Scales *scales, const QsRule *rest)
{
    QsRole last = scales->startup ? QS_ROLE_ALL : QS_ROLE_LAST;

    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);

        for (QsRole role = QS_ROLE_ALL; role <= last; role++) {
            if ((scales->rule->archs & QS_ARCH_BIT(arch)) &&
                !is_enough_in_role(scales, abi, role, rest)) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

/*
 * Whether @rest needs no more than other rule number @index to do what the whole rule
 * does; none, if there is no such number.
 */
static gboolean is_enough_with(const Scales *scales, unsigned index, const QsRule *rest)
{
    g_autoptr(GPtrArray) owners = g_ptr_array_new();
    g_autoptr(GPtrArray) others = g_ptr_array_new();
    Scales alone = *scales;

    if (index < scales->others->len) {
        g_ptr_array_add(owners, scales->owners->pdata[index]);
        g_ptr_array_add(others, scales->others->pdata[index]);
    }
    alone.owners = owners;
    alone.others = others;
    return is_enough(&alone, rest);
}

static gboolean lists_name(const QsRule *rule, const char *text)
{
    for (unsigned i = 0; rule->names != NULL && i < rule->names->len; i++) {
        const QsName *name = rule->names->pdata[i];

        if (strcmp(name->text, text) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean lists_all_names(const QsRule *rule, const GPtrArray *names)
{
    for (unsigned i = 0; i < names->len; i++) {
        const QsName *name = names->pdata[i];

        if (!lists_name(rule, name->text)) {
            return FALSE;
        }
    }
    return TRUE;
}

/* A filter adds up rules by name, which is nothing that their authors could rely on. */
static gboolean is_implied(const Scales *scales)
{
    const GPtrArray *names = scales->startup ? NULL : scales->rule->names;

    for (unsigned i = 0; names != NULL && i < scales->others->len; i++) {
        const QsRule *other = scales->others->pdata[i];

        if ((other->names == NULL || lists_all_names(other, names)) &&
            is_enough_with(scales, i, NULL)) {
            return TRUE;
        }
    }
    return names == NULL && is_enough(scales, NULL);
}

static void add_message(Scales *scales, unsigned line, unsigned column, const char *what)
{
    g_ptr_array_add(
        scales->messages,
        g_strdup_printf("%s:%u:%u: %s", scales->profile->file, line, column, what));
}

/* "line 7 of base/exit": which rule makes up for what @rest (NULL: nothing) lacks. */
static char *who_else(const Scales *scales, const QsRule *rest)
{
    if (rest != NULL && is_enough_with(scales, UINT_MAX, rest)) {
        return g_strdup("the rest of its own rule");
    }
    for (unsigned i = 0; i < scales->others->len; i++) {
        if (is_enough_with(scales, i, rest)) {
            const QsProfile *owner = scales->owners->pdata[i];
            const QsRule *other = scales->others->pdata[i];

            return g_strdup_printf("line %u of %s", other->line, owner->name);
        }
    }
    return g_strdup_printf("other rules about %s, which always come with it",
                           scales->rule->call);
}

static void weigh_part(void *opaque, const QsRule *rest, const char *part)
{
    Scales *scales = opaque;
    g_autofree char *others = NULL;
    g_autofree char *what = NULL;

    if (is_enough(scales, rest)) {
        others = who_else(scales, rest);
        what = g_strdup_printf("'%s' changes no VM's policy beside %s", part, others);
        add_message(scales, scales->rule->line, scales->rule->column, what);
    }
}

static void add_others(Scales *scales, QsProfile *owner)
{
    for (unsigned i = 0; i < owner->rules->len; i++) {
        QsRule *other = owner->rules->pdata[i];

        if (other != scales->rule && strcmp(other->call, scales->rule->call) == 0) {
            g_ptr_array_add(scales->owners, owner);
            g_ptr_array_add(scales->others, other);
        }
    }
}

/* In the order of their profiles' names. */
static void find_others(Scales *scales)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(scales->library);

    g_ptr_array_set_size(scales->owners, 0);
    g_ptr_array_set_size(scales->others, 0);
    for (unsigned i = 0; i < profiles->len; i++) {
        if (g_hash_table_contains(scales->company, profiles->pdata[i])) {
            add_others(scales, profiles->pdata[i]);
        }
    }
}

static void weigh_rule(Scales *scales)
{
    g_autofree char *others = NULL;
    g_autofree char *what = NULL;

    find_others(scales);
    if (scales->others->len > MAX_RULES) {
        return;
    }
    if (!is_implied(scales)) {
        if (scales->startup || scales->rule->names == NULL) {
            qs_rule_visit_parts(scales->rule, weigh_part, scales);
        }
        return;
    }
    others = who_else(scales, NULL);
    what = g_strdup_printf("this rule changes no VM's policy beside %s", others);
    add_message(scales, scales->rule->line, scales->rule->column, what);
}

/* Whether whatever @narrow matches @wide matches, too. */
static gboolean pattern_covers(const char *wide, const char *narrow)
{
    /* A '?' would take a star for one character. */
    return !(strchr(narrow, '*') != NULL && strchr(wide, '?') != NULL) &&
           compose_pattern_matches(wide, narrow);
}

static void weigh_pattern(Scales *scales, const QsMatch *match, const char *pattern)
{
    for (unsigned i = 0; i < scales->profile->matches->len; i++) {
        const QsMatch *other = scales->profile->matches->pdata[i];

        for (unsigned j = 0; j < other->names->len; j++) {
            const char *wide = other->names->pdata[j];
            g_autofree char *what = NULL;

            if (wide != pattern && strcmp(other->kind, match->kind) == 0 &&
                pattern_covers(wide, pattern)) {
                what = g_strdup_printf("'%s %s' chooses whatever '%s' does", match->kind,
                                       wide, pattern);
                add_message(scales, match->line, 1, what);
                return;
            }
        }
    }
}

static void weigh_matches(Scales *scales)
{
    for (unsigned i = 0; i < scales->profile->matches->len; i++) {
        const QsMatch *match = scales->profile->matches->pdata[i];

        for (unsigned j = 0; j < match->names->len; j++) {
            weigh_pattern(scales, match, match->names->pdata[j]);
        }
    }
}

/* Whether something chooses @profile by itself, be it a person. */
static gboolean is_chosen(const QsProfile *profile)
{
    return profile->matches->len > 0 || qs_profile_is_violation_list(profile) ||
           g_str_has_prefix(profile->name, QS_GIVEN_FOLDER) ||
           qs_startup_has_profile(profile->name);
}

/* Whether @profile is part of what some profile that is chosen brings. */
static gboolean is_reached(const QsLibrary *library, const QsProfile *profile)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GHashTable) reached = g_hash_table_new(NULL, NULL);

    for (unsigned i = 0; i < profiles->len; i++) {
        if (is_chosen(profiles->pdata[i])) {
            add_closure(library, profiles->pdata[i], reached);
        }
    }
    return g_hash_table_contains(reached, profile);
}

static GHashTable *find_company(const QsLibrary *library, const QsProfile *profile)
{
    GHashTable *company = closure_of(library, profile);

    if (is_startup(profile)) {
        add_closure(library, qs_library_find(library, STARTUP_FOLDER "base"), company);
    } else {
        add_universal(library, company);
    }
    return company;
}

GPtrArray *qs_profile_weigh(const QsLibrary *library, const QsProfile *profile)
{
    g_autoptr(GHashTable) company = find_company(library, profile);
    g_autoptr(GPtrArray) owners = g_ptr_array_new();
    g_autoptr(GPtrArray) others = g_ptr_array_new();
    Scales scales = {
        .library = library,
        .profile = profile,
        .company = company,
        .startup = is_startup(profile),
        .messages = g_ptr_array_new_with_free_func(g_free),
        .owners = owners,
        .others = others,
    };

    if (!is_reached(library, profile)) {
        add_message(&scales, 1, 1,
                    "nothing chooses this profile: it matches nothing, and no profile "
                    "that is chosen requires it; one that people give with profile= "
                    "belongs below " QS_GIVEN_FOLDER);
    }
    weigh_matches(&scales);
    for (unsigned i = 0;
         !qs_profile_is_violation_list(profile) && i < profile->rules->len; i++) {
        scales.rule = profile->rules->pdata[i];
        weigh_rule(&scales);
    }
    return scales.messages;
}
