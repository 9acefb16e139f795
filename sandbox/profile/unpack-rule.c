/*
 * The condition of a packed rule
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "packed.h"

/* The next word to read, and the texts. */
typedef struct Cursor {
    const uint32_t *at;
    const char *text;
} Cursor;

static uint64_t take_64(Cursor *c)
{
    uint64_t low = *c->at++;

    return low | (uint64_t)*c->at++ << 32;
}

static const char *take_text(Cursor *c)
{
    uint32_t offset = *c->at++;

    return offset != 0 ? c->text + offset : NULL;
}

/* Behind its first word, which says what it is. */
static QsCond take_test(Cursor *c, uint32_t word)
{
    QsCond test = {
        .kind = QS_COND_TEST,
        .arg = word >> 8 & 0xff,
        .bits = word >> 16 & 0xff,
        .op = word >> 24,
    };

    test.mask = take_64(c);
    test.value = take_64(c);
    return test;
}

static QsCond *take_cond(Cursor *c)
{
    uint32_t word = *c->at++;
    QsCond *cond = g_new0(QsCond, 1);

    if ((word & 0xff) == QS_COND_TEST) {
        *cond = take_test(c, word);
        return cond;
    }
    cond->kind = word;
    cond->n_children = *c->at++;
    cond->children = g_new(QsCond *, cond->n_children);
    for (size_t i = 0; i < cond->n_children; i++) {
        cond->children[i] = take_cond(c);
    }
    return cond;
}

/* All of the condition is read, as what follows it has to be found. */
static gboolean take_truth(Cursor *c, const uint64_t args[6])
{
    uint32_t word = *c->at++;
    gboolean all = word == QS_COND_ALL;
    gboolean truth = all;

    if ((word & 0xff) == QS_COND_TEST) {
        QsCond test = take_test(c, word);

        return qs_cond_holds(&test, args);
    }
    for (uint32_t n = *c->at++; n > 0; n--) {
        gboolean part = take_truth(c, args);

        truth = all ? truth && part : truth || part;
    }
    return truth;
}

/* At the number of the call, and how many words there are from there on; 0: not known. */
static Cursor find_host(const QsRule *rule, const QsAbi *abi, uint32_t *ret_size)
{
    Cursor c = { NULL, NULL };

    *ret_size = 0;
    if (rule->packed != NULL && rule->packed->words[PACKED_HOST] == abi->arch) {
        c = (Cursor){ rule->packed->words + rule->packed_at, rule->packed->text };
        *ret_size = *c.at++;
    }
    return c;
}

gboolean profile_packed_resolve(const QsRule *rule, const QsAbi *abi, uint32_t *ret_nr,
                                QsAction *ret_action, QsCond **ret_cond)
{
    uint32_t size;
    Cursor c = find_host(rule, abi, &size);

    if (size == 0) {
        return FALSE;
    }
    *ret_nr = *c.at++;
    *ret_action = (QsAction){ rule->action.kind, *c.at++ };
    *ret_cond = size > 2 ? take_cond(&c) : NULL;
    return TRUE;
}

gboolean qs_rule_is_ready(const QsRule *rule, const QsAbi *abi, uint32_t *ret_nr)
{
    uint32_t size;
    Cursor c = find_host(rule, abi, &size);

    if (size == 0) {
        return FALSE;
    }
    *ret_nr = *c.at;
    return TRUE;
}

gboolean qs_rule_holds(const QsRule *rule, const uint64_t args[6])
{
    Cursor c = { rule->packed->words + rule->packed_at, rule->packed->text };
    uint32_t size = *c.at;

    c.at += 3;
    return size <= 2 || take_truth(&c, args);
}

static ProfileUnion take_union(Cursor *c, QsArena *arena)
{
    ProfileUnion value = { NULL, *c->at++ };

    value.atoms = qs_arena_array(arena, ProfileAtom, value.n_atoms);
    for (size_t i = 0; i < value.n_atoms; i++) {
        ProfileAtom *atom = &value.atoms[i];

        atom->name = take_text(c);
        atom->number = take_64(c);
        atom->negative = *c->at++;
        atom->column = *c->at++;
    }
    return value;
}

static QsExpr *take_expr(Cursor *c, QsArena *arena)
{
    QsExpr *expr = qs_arena_new0(arena, QsExpr);

    expr->kind = *c->at++;
    expr->column = *c->at++;
    expr->depth = *c->at++;
    expr->arg = take_text(c);
    expr->op = *c->at++;
    expr->set = *c->at++;
    expr->mask = take_union(c, arena);
    expr->n_values = *c->at++;
    expr->values = qs_arena_array(arena, ProfileUnion, expr->n_values);
    for (size_t i = 0; i < expr->n_values; i++) {
        expr->values[i] = take_union(c, arena);
    }
    expr->n_children = *c->at++;
    expr->children = qs_arena_array(arena, QsExpr *, expr->n_children);
    for (size_t i = 0; i < expr->n_children; i++) {
        expr->children[i] = take_expr(c, arena);
    }
    return expr;
}

const QsExpr *profile_rule_expr(const QsRule *rule, QsArena *scratch)
{
    Cursor c;

    if (rule->packed == NULL) {
        return rule->expr;
    }
    c = (Cursor){ rule->packed->words + rule->packed_at, rule->packed->text };
    c.at += *c.at + 1;
    return *c.at++ != 0 ? take_expr(&c, scratch) : NULL;
}
