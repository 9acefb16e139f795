/*
 * Profile to text
 *
 * Canonical: directives first, in a fixed order, then the rules in theirs.
 * Numbers from 10 on are hexadecimal, parentheses stand around every group
 * inside a group.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <inttypes.h>
#include <string.h>
#include "qsandbox/role.h"
#include "expr.h"
#include "packed.h"
#include "parse-names.h"
#include "reader.h"

#define REQUIRE_WIDTH 80

static void format_union(GString *out, const ProfileUnion *value)
{
    size_t i;

    for (i = 0; i < value->n_atoms; i++) {
        const ProfileAtom *atom = &value->atoms[i];

        g_string_append(out, i == 0 ? "" : "|");
        if (atom->name != NULL) {
            g_string_append(out, atom->name);
        } else {
            g_string_append_printf(out, atom->number < 10 ? "%s%" PRIu64 : "%s%#" PRIx64,
                                   atom->negative ? "-" : "", atom->number);
        }
    }
}

static void format_values(GString *out, const QsExpr *expr)
{
    size_t i;

    g_string_append(out, expr->set ? "{" : "");
    for (i = 0; i < expr->n_values; i++) {
        g_string_append(out, i == 0 ? "" : ", ");
        format_union(out, &expr->values[i]);
    }
    g_string_append(out, expr->set ? "}" : "");
}

static void format_group(GString *out, const QsExpr *expr)
{
    size_t i;

    for (i = 0; i < expr->n_children; i++) {
        const QsExpr *child = expr->children[i];
        gboolean group = child->n_children > 0;

        if (i > 0) {
            g_string_append(out, expr->kind == EXPR_ALL ? " && " : " || ");
        }
        g_string_append(out, group ? "(" : "");
        profile_expr_format(out, child);
        g_string_append(out, group ? ")" : "");
    }
}

void profile_expr_format(GString *out, const QsExpr *expr)
{
    if (expr->n_children > 0) {
        format_group(out, expr);
        return;
    }
    if (expr->mask.n_atoms > 0) {
        g_string_append_printf(out, "(%s & ", expr->arg);
        format_union(out, &expr->mask);
        g_string_append_c(out, ')');
    } else {
        g_string_append(out, expr->arg);
    }
    g_string_append_printf(out, " %s ",
                           expr->kind == EXPR_IN ? "in" : qs_cmp_text(expr->op));
    format_values(out, expr);
}

static void format_body(GString *out, const QsRule *rule)
{
    g_auto(QsArena) scratch = { 0 };
    const QsExpr *expr = profile_rule_expr(rule, &scratch);

    if (rule->names != NULL) {
        profile_names_format(out, rule->names);
        g_string_append(out, expr != NULL ? " if " : "");
    } else if (rule->errno_name != NULL) {
        g_string_append_printf(out, "errno %s%s", rule->errno_name,
                               expr != NULL ? " if " : "");
    } else if (rule->action.kind == QS_ACTION_KILL_PROCESS) {
        g_string_append(out, expr != NULL ? "kill if " : "kill");
    } else if (expr == NULL) {
        g_string_append(out, "allow");
    }
    if (expr != NULL) {
        profile_expr_format(out, expr);
    }
}

char *qs_rule_format_body(const QsRule *rule)
{
    GString *out = g_string_new(NULL);

    format_body(out, rule);
    return g_string_free(out, FALSE);
}

static void format_matches(GString *out, const QsProfile *profile)
{
    unsigned i;
    unsigned j;

    for (i = 0; i < profile->matches->len; i++) {
        const QsMatch *match = profile->matches->pdata[i];

        g_string_append_printf(out, "match %s", match->kind);
        for (j = 0; j < match->names->len; j++) {
            g_string_append_printf(out, " %s", (char *)match->names->pdata[j]);
        }
        g_string_append_c(out, '\n');
    }
}

static void format_requires(GString *out, const QsProfile *profile)
{
    size_t start = 0;
    unsigned i;

    for (i = 0; i < profile->requires->len; i++) {
        const char *name = profile->requires->pdata[i];

        if (i > 0 && out->len - start + 1 + strlen(name) <= REQUIRE_WIDTH) {
            g_string_append_printf(out, " %s", name);
            continue;
        }
        g_string_append(out, i > 0 ? "\n" : "");
        start = out->len;
        g_string_append_printf(out, "require %s", name);
    }
    g_string_append(out, profile->requires->len > 0 ? "\n" : "");
}

static void format_archs(GString *out, uint32_t archs, const char *separator)
{
    QsArch arch;

    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        if (archs & QS_ARCH_BIT(arch)) {
            archs &= ~QS_ARCH_BIT(arch);
            g_string_append_printf(out, "%s%s", qs_abi_get(arch)->name,
                                   archs != 0 ? separator : "");
        }
    }
}

static void format_roles(GString *out, uint32_t roles)
{
    QsRole role;

    g_string_append(out, "\nrole");
    for (role = QS_ROLE_ALL; role <= QS_ROLE_LAST; role++) {
        if (roles & QS_ROLE_BIT(role)) {
            g_string_append_printf(out, " %s", qs_role_name(role));
        }
    }
    g_string_append_c(out, '\n');
}

/* Whether the lines before @rule leave open where it holds. */
static gboolean needs_names(const QsProfile *profile, const QsRule *rule)
{
    gboolean stated = profile->arch_line == 0 && profile->library_archs != 0;

    return rule->names_archs && (stated || rule->archs != profile->archs);
}

static void format_rule(GString *out, const QsProfile *profile, const QsRule *rule)
{
    g_string_append(out, rule->call);
    if (needs_names(profile, rule)) {
        g_string_append_c(out, '[');
        format_archs(out, rule->archs, ",");
        g_string_append_c(out, ']');
    }
    g_string_append(out, ": ");
    format_body(out, rule);
    g_string_append_printf(out, " -- %s\n", rule->reason);
}

char *qs_profile_format(const QsProfile *profile)
{
    GString *out = g_string_new(NULL);
    uint32_t roles = QS_ROLE_BIT(QS_ROLE_ALL);
    unsigned i;

    g_string_append_printf(out, "profile %s\n", profile->name);
    if (profile->summary != NULL) {
        g_string_append_printf(out, "summary %s\n", profile->summary);
    }
    g_string_append(out, profile->draft_line != 0 ? "draft\n" : "");
    format_matches(out, profile);
    format_requires(out, profile);
    if (profile->arch_line != 0) {
        g_string_append(out, "arch ");
        format_archs(out, profile->archs, " ");
        g_string_append_c(out, '\n');
    }
    for (i = 0; i < profile->rules->len; i++) {
        const QsRule *rule = profile->rules->pdata[i];

        if (rule->roles != roles) {
            roles = rule->roles;
            format_roles(out, roles);
        } else if (i == 0) {
            g_string_append_c(out, '\n');
        }
        format_rule(out, profile, rule);
    }
    return g_string_free(out, FALSE);
}
