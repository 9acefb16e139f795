/*
 * Style faults in profiles
 *
 * Every rule is resolved once on each of its architectures.  Conditions are compared by
 * their numbers there, so two names for one value are the same.  A message names the
 * first architecture on which a fault is found.  Rules are compared in pairs within the
 * same call, as long as the steps of an architecture last: thousands of rules for one
 * call are not all compared.  Messages are in the order of lines.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "characters.h"
#include "expr.h"
#include "packed.h"
#include "reader.h"
#include "qsandbox/name.h"
#include "qsandbox/relation.h"
#include "qsandbox/role.h"

#define REASON_MIN_LENGTH 8
/* "xxxx xxxx" and a row of marks say nothing either. */
#define REASON_MIN_LETTERS 4

/* Comparisons on one architecture: about a tenth of a second. */
#define COMPARE_STEPS 5000000

/* Calls of which a part of the arguments decides what they do. */
static const char *const wants_arguments[] = {
    "clone",
    "clone3",
    "fcntl",
    "fcntl64",
    "futex",
    "futex_time64",
    "ioctl",
    "kill",
    "madvise",
    "mmap",
    "mmap2",
    "mprotect",
    "mremap",
    "open",
    "openat",
    "openat2",
    "pkey_mprotect",
    "prctl",
    "prlimit64",
    "rt_sigqueueinfo",
    "rt_tgsigqueueinfo",
    "seccomp",
    "setsockopt",
    "socket",
    "socketpair",
    "tgkill",
    "tkill",
};

/*
 * Calls of which no condition says which file or address they are about.  While QEMU
 * starts there is no broker that could.
 */
static const char *const wants_names[] = {
    "bind", "connect", "open", "openat", "unlink", "unlinkat",
};

#define STARTUP_FOLDER "startup/"

/* Reasons that give none. */
static const char *const empty_reasons[] = {
    "allowed",   "because",          "is needed",      "it is needed",  "miscellaneous",
    "necessary", "needed",           "needed by qemu", "qemu needs it", "qemu needs this",
    "required",  "required by qemu", "see above",      "see below",     "used by qemu",
};

typedef struct Linter {
    const QsProfile *profile;
    QsCond **conds;     /* of the current architecture, by rule */
    gboolean *holds;    /* on the current architecture, by rule */
    gboolean *always;   /* no arguments fail it there, by rule */
    unsigned steps;     /* of comparing that are left there */
    gboolean *reported; /* by rule: a fault of its condition was reported */
    char **messages;    /* by rule; NULL if there is none */
} Linter;

static void report(Linter *linter, unsigned index, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

static void report(Linter *linter, unsigned index, const char *format, ...)
{
    const QsRule *rule = linter->profile->rules->pdata[index];
    g_autofree char *what = NULL;
    g_autofree char *before = linter->messages[index];
    va_list args;

    va_start(args, format);
    what = g_strdup_vprintf(format, args);
    va_end(args);
    linter->messages[index] = g_strdup_printf(
        "%s%s%s:%u:%u: %s", before != NULL ? before : "", before != NULL ? "\n" : "",
        linter->profile->file, rule->line, rule->column, what);
}

static gboolean is_listed(const char *const *list, unsigned n, const char *text)
{
    unsigned i;

    for (i = 0; i < n; i++) {
        if (strcmp(list[i], text) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/*
 * @reason as one would say it: its letters small and in their usual form, one blank
 * between words, no marks around.
 */
static char *plain_text(const char *reason)
{
    g_autofree char *form = g_utf8_normalize(reason, -1, G_NORMALIZE_ALL_COMPOSE);
    g_autofree char *small = g_utf8_strdown(form, -1);
    g_autoptr(GString) plain = g_string_new(NULL);
    gsize end = 0;

    for (const char *at = small; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);

        if (g_unichar_isalnum(c)) {
            g_string_append_unichar(plain, c);
            end = plain->len;
        } else if (end > 0 && c != ' ' && c != '\t') {
            g_string_append_unichar(plain, c);
        } else if (end > 0 && plain->str[plain->len - 1] != ' ') {
            g_string_append_c(plain, ' ');
        }
    }
    g_string_truncate(plain, end);
    return g_string_free(g_steal_pointer(&plain), FALSE);
}

static void lint_reason(Linter *linter, unsigned index)
{
    const QsRule *rule = linter->profile->rules->pdata[index];
    g_autofree char *reason = plain_text(rule->reason);

    if (g_utf8_strlen(rule->reason, -1) < REASON_MIN_LENGTH ||
        profile_count_letters(reason) < REASON_MIN_LETTERS ||
        strcmp(reason, rule->call) == 0 ||
        is_listed(empty_reasons, G_N_ELEMENTS(empty_reasons), reason)) {
        report(linter, index,
               "the reason '%s' says nothing; say who needs the call, "
               "and what for",
               rule->reason);
    }
}

static void lint_condition(Linter *linter, unsigned index, const QsAbi *abi)
{
    const QsRule *rule = linter->profile->rules->pdata[index];
    const QsCond *cond = linter->conds[index];
    gboolean always = qs_cond_is_always(cond);

    linter->always[index] = always;
    if (linter->reported[index]) {
        return;
    }
    if (qs_cond_is_never(cond)) {
        linter->reported[index] = TRUE;
        report(linter, index, "the condition never holds on %s", abi->name);
        return;
    }
    if (cond != NULL && always) {
        linter->reported[index] = TRUE;
        report(linter, index, "the condition always holds on %s", abi->name);
    }
    if (always && rule->action.kind == QS_ACTION_ALLOW &&
        is_listed(wants_arguments, G_N_ELEMENTS(wants_arguments), rule->call)) {
        linter->reported[index] = TRUE;
        report(linter, index,
               "%s is allowed whatever its arguments are; it wants a "
               "condition",
               rule->call);
    }
}

/* A plain grant of a call that the broker could decide by name. */
static void lint_names(Linter *linter, unsigned index)
{
    const QsRule *rule = linter->profile->rules->pdata[index];

    if (rule->action.kind == QS_ACTION_ALLOW &&
        !g_str_has_prefix(linter->profile->name, STARTUP_FOLDER) &&
        is_listed(wants_names, G_N_ELEMENTS(wants_names), rule->call)) {
        report(
            linter, index,
            "%s is allowed whatever it names; give it to the broker, as '%s: named ...'",
            rule->call, rule->call);
    }
}

static gboolean roles_cover(uint32_t wide, uint32_t narrow)
{
    return (wide & QS_ROLE_BIT(QS_ROLE_ALL)) != 0 || (narrow & ~wide) == 0;
}

/* Whether @names has all that @part has. */
static gboolean has_names(const GPtrArray *names, const GPtrArray *part)
{
    for (unsigned i = 0; i < part->len; i++) {
        const QsName *name = part->pdata[i];
        gboolean found = FALSE;

        for (unsigned j = 0; j < names->len && !found; j++) {
            found = strcmp(((const QsName *)names->pdata[j])->text, name->text) == 0;
        }
        if (!found) {
            return FALSE;
        }
    }
    return TRUE;
}

/* Whether @wide does all that @narrow does, where both hold. */
static gboolean does_all(const QsRule *wide, const QsRule *narrow)
{
    if (wide->names != NULL && narrow->names != NULL) {
        return has_names(wide->names, narrow->names);
    }
    if (wide->names != NULL) {
        return narrow->action.kind == QS_ACTION_ERRNO;
    }
    return wide->action.kind != QS_ACTION_ERRNO ||
           g_strcmp0(wide->errno_name, narrow->errno_name) == 0;
}

static gboolean same_action(const QsRule *a, const QsRule *b)
{
    return does_all(a, b) && does_all(b, a);
}

/*
 * Whether @narrow is superfluous beside @wide on the current architecture.  An allow
 * takes precedence, and so does a kill in the lists that have it: each makes an errno and
 * a rule by name superfluous too, and a rule by name makes an errno so.
 */
static gboolean is_covered(Linter *linter, unsigned narrow, unsigned wide)
{
    const QsRule *a = linter->profile->rules->pdata[narrow];
    const QsRule *b = linter->profile->rules->pdata[wide];

    return strcmp(a->call, b->call) == 0 && does_all(b, a) &&
           (a->archs & ~b->archs) == 0 && roles_cover(b->roles, a->roles) &&
           (linter->always[wide] ||
            qs_cond_implies_within(linter->conds[narrow], linter->conds[wide],
                                   &linter->steps));
}

static void lint_pair(Linter *linter, unsigned first, unsigned second)
{
    const QsRule *a = linter->profile->rules->pdata[first];
    const QsRule *b = linter->profile->rules->pdata[second];
    gboolean b_covered;
    gboolean a_covered;

    if (strcmp(a->call, b->call) != 0) {
        return;
    }
    b_covered = !linter->reported[second] && is_covered(linter, second, first);
    a_covered = !linter->reported[first] && is_covered(linter, first, second);
    if (b_covered) {
        linter->reported[second] = TRUE;
        if (a_covered && same_action(a, b)) {
            report(linter, second, "this rule says the same as the one on line %u",
                   a->line);
        } else {
            report(linter, second, "this rule is covered by the one on line %u", a->line);
        }
    } else if (a_covered) {
        linter->reported[first] = TRUE;
        report(linter, first, "this rule is covered by the one on line %u", b->line);
    }
}

/* Values written twice in one set, whatever the architecture. */
static gboolean same_union(const ProfileUnion *a, const ProfileUnion *b)
{
    size_t i;

    for (i = 0; i < a->n_atoms && i < b->n_atoms; i++) {
        if (g_strcmp0(a->atoms[i].name, b->atoms[i].name) != 0 ||
            a->atoms[i].number != b->atoms[i].number ||
            a->atoms[i].negative != b->atoms[i].negative) {
            return FALSE;
        }
    }
    return a->n_atoms == b->n_atoms;
}

static gboolean has_repetition(const QsExpr *expr)
{
    size_t i;
    size_t j;

    for (i = 0; i < expr->n_children; i++) {
        if (has_repetition(expr->children[i])) {
            return TRUE;
        }
    }
    for (i = 0; i < expr->n_values; i++) {
        for (j = 0; j < i; j++) {
            if (same_union(&expr->values[i], &expr->values[j])) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

/* Rules that do not hold on @abi are left out of the comparison there. */
static void resolve_all(Linter *linter, const QsAbi *abi)
{
    const GPtrArray *rules = linter->profile->rules;
    unsigned i;

    for (i = 0; i < rules->len; i++) {
        const QsRule *rule = rules->pdata[i];
        ProfileFault fault = { 0 };
        QsAction action;
        uint32_t nr;

        linter->holds[i] = FALSE;
        if (!(rule->archs & QS_ARCH_BIT(abi->arch))) {
            continue;
        }
        linter->holds[i] = profile_rule_try(rule, abi, &nr, &action, &linter->conds[i],
                                            &fault);
        if (fault.message != NULL && !linter->reported[i]) {
            linter->reported[i] = TRUE;
            report(linter, i, "%s; name the architectures that are meant, as %s[ARCH]",
                   fault.message, rule->call);
        }
        g_free(fault.message);
    }
}

static void lint_on_arch(Linter *linter, const QsAbi *abi)
{
    unsigned n = linter->profile->rules->len;
    unsigned i;
    unsigned j;

    resolve_all(linter, abi);
    linter->steps = COMPARE_STEPS;
    for (i = 0; i < n; i++) {
        if (linter->holds[i]) {
            lint_condition(linter, i, abi);
        }
    }
    for (i = 0; i < n; i++) {
        for (j = i + 1; linter->holds[i] && j < n && linter->steps > 0; j++) {
            if (linter->holds[j]) {
                lint_pair(linter, i, j);
            }
        }
    }
    for (i = 0; i < n; i++) {
        g_clear_pointer(&linter->conds[i], qs_cond_free);
    }
}

/*
 * Whether @rule may mean something on the named architectures alone.  The headers of an
 * architecture name requests that its kernel does not serve, so those of ioctl are
 * left to their author.
 */
static gboolean may_be_bound(const QsRule *rule)
{
    gboolean bound = strcmp(rule->call, "ioctl") == 0;
    QsArch arch;

    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST && !bound; arch++) {
        g_autoptr(QsCond) cond = NULL;
        ProfileFault fault = { 0 };
        QsAction action;
        uint32_t nr;

        bound = !profile_rule_try(rule, qs_abi_get(arch), &nr, &action, &cond, &fault);
        g_free(fault.message);
    }
    return bound;
}

/* Names that repeat what the library states. */
static void lint_stated(Linter *linter, GPtrArray *messages)
{
    const QsProfile *profile = linter->profile;
    uint32_t stated = profile->library_archs;
    gboolean several = (stated & (stated - 1)) != 0;
    gboolean bound = FALSE;
    unsigned i;

    for (i = 0; stated != 0 && i < profile->rules->len; i++) {
        const QsRule *rule = profile->rules->pdata[i];
        gboolean may = (rule->names_archs || profile->arch_line != 0) &&
                       may_be_bound(rule);

        bound |= may;
        if (rule->names_archs && rule->archs == stated && !may) {
            report(linter, i,
                   "%s makes sense on every architecture, and the library "
                   "states these already",
                   rule->call);
        }
    }
    /* A thing may be bound to the only architecture of its library. */
    if (profile->arch_line != 0 && profile->archs == stated && (several || !bound)) {
        g_ptr_array_add(messages, g_strdup_printf("%s:%u:1: the library states these "
                                                  "architectures already",
                                                  profile->file, profile->arch_line));
    }
}

static void free_message(void *message)
{
    g_free(message);
}

GPtrArray *qs_profile_lint(const QsProfile *profile)
{
    GPtrArray *messages = g_ptr_array_new_with_free_func(free_message);
    unsigned n = profile->rules->len;
    g_autofree QsCond **conds = g_new0(QsCond *, n);
    g_autofree gboolean *holds = g_new0(gboolean, n);
    g_autofree gboolean *always = g_new0(gboolean, n);
    g_autofree gboolean *reported = g_new0(gboolean, n);
    g_autofree char **by_rule = g_new0(char *, n);
    Linter linter = {
        .profile = profile,
        .conds = conds,
        .holds = holds,
        .always = always,
        .reported = reported,
        .messages = by_rule,
    };
    QsArch arch;
    unsigned i;

    if (profile->summary == NULL) {
        g_ptr_array_add(messages, g_strdup_printf("%s:1:1: the profile has no summary",
                                                  profile->file));
    } else if (profile_count_letters(profile->summary) == 0) {
        g_ptr_array_add(messages, g_strdup_printf("%s:1:1: the summary '%s' says nothing",
                                                  profile->file, profile->summary));
    }
    lint_stated(&linter, messages);
    for (i = 0; i < n; i++) {
        g_auto(QsArena) scratch = { 0 };
        const QsExpr *expr = profile_rule_expr(profile->rules->pdata[i], &scratch);

        lint_reason(&linter, i);
        lint_names(&linter, i);
        if (expr != NULL && has_repetition(expr)) {
            report(&linter, i, "a set has the same value twice");
        }
    }
    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        if (profile->archs & QS_ARCH_BIT(arch)) {
            lint_on_arch(&linter, qs_abi_get(arch));
        }
    }
    for (i = 0; i < n; i++) {
        if (by_rule[i] != NULL) {
            g_auto(GStrv) lines = g_strsplit(by_rule[i], "\n", -1);
            char **line;

            for (line = lines; *line != NULL; line++) {
                g_ptr_array_add(messages, g_strdup(*line));
            }
            g_free(by_rule[i]);
        }
    }
    return messages;
}
