/*
 * Profiles to words
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "library.h"
#include "packed.h"
#include "profile.h"
#include "reader.h"
#include "qsandbox/name.h"

typedef struct Packer {
    GArray *words;
    GString *text;
    GHashTable *offsets; /* text -> offset; each text is there once */
    const QsAbi *host;
} Packer;

static void put(Packer *p, uint32_t word)
{
    g_array_append_val(p->words, word);
}

static void put_64(Packer *p, uint64_t value)
{
    put(p, (uint32_t)value);
    put(p, value >> 32);
}

static void put_text(Packer *p, const char *text)
{
    gpointer offset;

    if (text == NULL) {
        put(p, 0);
        return;
    }
    offset = g_hash_table_lookup(p->offsets, text);
    if (offset == NULL) {
        offset = GUINT_TO_POINTER(p->text->len);
        g_hash_table_insert(p->offsets, g_strdup(text), offset);
        g_string_append_len(p->text, text, strlen(text) + 1);
    }
    put(p, GPOINTER_TO_UINT(offset));
}

/* Leaves room for the size of what follows. */
static guint begin(Packer *p)
{
    put(p, 0);
    return p->words->len;
}

static void end(Packer *p, guint start)
{
    g_array_index(p->words, uint32_t, start - 1) = p->words->len - start;
}

static void put_union(Packer *p, const ProfileUnion *value)
{
    put(p, value->n_atoms);
    for (size_t i = 0; i < value->n_atoms; i++) {
        const ProfileAtom *atom = &value->atoms[i];

        put_text(p, atom->name);
        put_64(p, atom->number);
        put(p, atom->negative);
        put(p, atom->column);
    }
}

static void put_expr(Packer *p, const QsExpr *expr)
{
    put(p, expr->kind);
    put(p, expr->column);
    put(p, expr->depth);
    put_text(p, expr->arg);
    put(p, expr->op);
    put(p, expr->set);
    put_union(p, &expr->mask);
    put(p, expr->n_values);
    for (size_t i = 0; i < expr->n_values; i++) {
        put_union(p, &expr->values[i]);
    }
    put(p, expr->n_children);
    for (size_t i = 0; i < expr->n_children; i++) {
        put_expr(p, expr->children[i]);
    }
}

static void put_cond(Packer *p, const QsCond *cond)
{
    if (cond->kind == QS_COND_TEST) {
        put(p, PACKED_TEST(cond->arg, cond->bits, cond->op));
        put_64(p, cond->mask);
        put_64(p, cond->value);
        return;
    }
    put(p, cond->kind);
    put(p, cond->n_children);
    for (size_t i = 0; i < cond->n_children; i++) {
        put_cond(p, cond->children[i]);
    }
}

/* Nothing where the rule does not hold on the host, or makes no sense there. */
static void put_host(Packer *p, const QsRule *rule)
{
    g_autoptr(QsCond) cond = NULL;
    guint start = begin(p);
    ProfileFault fault = { 0 };
    QsAction action;
    uint32_t nr;

    if (p->host == NULL || !(rule->archs & QS_ARCH_BIT(p->host->arch))) {
        return;
    }
    if (!profile_rule_try(rule, p->host, &nr, &action, &cond, &fault)) {
        g_free(fault.message);
        return;
    }
    put(p, nr);
    put(p, action.data);
    if (cond != NULL) {
        put_cond(p, cond);
    }
    end(p, start);
}

static void put_names(Packer *p, const GPtrArray *names)
{
    put(p, names != NULL ? names->len : 0);
    for (guint i = 0; names != NULL && i < names->len; i++) {
        const QsName *name = names->pdata[i];

        put(p, name->class);
        put_text(p, name->text);
        put_text(p, name->path);
        g_array_append_vals(p->words, &name->rule, sizeof(name->rule) / sizeof(uint32_t));
    }
}

static void put_rule(Packer *p, const QsRule *rule)
{
    g_auto(QsArena) scratch = { 0 };
    const QsExpr *expr = profile_rule_expr(rule, &scratch);
    guint start;

    put_text(p, rule->call);
    put(p, rule->archs);
    put(p, rule->names_archs);
    put(p, rule->roles);
    put(p, rule->action.kind);
    put(p, rule->action.data);
    put_text(p, rule->errno_name);
    put_text(p, rule->reason);
    put(p, rule->line);
    put(p, rule->column);
    put_names(p, rule->names);
    put_host(p, rule);
    start = begin(p);
    if (expr != NULL) {
        put_expr(p, expr);
    }
    end(p, start);
}

static void put_matches(Packer *p, const GPtrArray *matches)
{
    for (guint i = 0; i < matches->len; i++) {
        const QsMatch *match = matches->pdata[i];

        put_text(p, match->kind);
        put(p, match->line);
        put(p, match->names->len);
        for (guint j = 0; j < match->names->len; j++) {
            put_text(p, match->names->pdata[j]);
        }
    }
}

static void put_profile(Packer *p, const QsProfile *profile)
{
    g_autofree char *file = g_strdup_printf("<built-in>/%s.profile", profile->name);
    guint start = begin(p);

    put(p, profile->matches->len);
    put(p, profile->requires->len);
    put(p, profile->rules->len);
    put_text(p, profile->name);
    put_text(p, profile->summary);
    put_text(p, file);
    put(p, profile->archs);
    put(p, profile->draft_line);
    put(p, profile->arch_line);
    put_matches(p, profile->matches);
    for (guint i = 0; i < profile->requires->len; i++) {
        ProfilePlace place = profile_require_place(profile, i);

        put_text(p, profile->requires->pdata[i]);
        put(p, place.line);
        put(p, place.column);
        put_text(p, place.text);
    }
    for (guint i = 0; i < profile->rules->len; i++) {
        put_rule(p, profile->rules->pdata[i]);
    }
    end(p, start);
}

void profile_pack(const QsLibrary *library, const QsAbi *host, GArray *words,
                  GString *text)
{
    g_autoptr(GHashTable)
        offsets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    Packer p = { words, text, offsets, host };

    g_string_append_c(text, '\0');
    put(&p, host != NULL ? host->arch : 0);
    put(&p, profile_library_stated_archs(library));
    put(&p, profiles->len);
    for (guint i = 0; i < profiles->len; i++) {
        put_profile(&p, profiles->pdata[i]);
    }
}
