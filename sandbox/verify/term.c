/*
 * What a register holds, as a function of the call.
 *
 * Filters compute little: a word, some of its bits, a word less a constant, a
 * bit set shifted by a word.  Three forms hold all of that: a field of one word
 * (see space.h), a table over a field (a constant shifted by it, and whatever is
 * done to that), and constants.  Everything else becomes an operation of two values,
 * kept as it is: where an operation does not fit the forms above, nothing is
 * approximated.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include <string.h>
#include "term.h"

struct VerifyTerms {
    VerifySpace *space;
    GPtrArray *terms; /* VerifyTerm * */
    GHashTable *ids;  /* VerifyTerm * -> its place in @terms, plus 1 */
};

static guint term_hash(gconstpointer key)
{
    const VerifyTerm *term = key;
    guint hash = term->kind * 31 + term->op;

    hash = hash * 31 + term->field.word;
    hash = hash * 0x9e3779b1u + term->field.mask;
    hash = hash * 0x9e3779b1u + (guint)term->field.right;
    hash = hash * 0x9e3779b1u + term->field.flip;
    hash = hash * 0x9e3779b1u + term->field.addend;
    hash = hash * 0x9e3779b1u + term->left;
    hash = hash * 0x9e3779b1u + term->right;
    return hash * 0x9e3779b1u + term->index + term->table[0] + term->table[31];
}

static gboolean term_equal(gconstpointer a, gconstpointer b)
{
    return memcmp(a, b, sizeof(VerifyTerm)) == 0;
}

/* Made of 32-bit members only, so it has no padding that could differ. */
G_STATIC_ASSERT(sizeof(VerifyTerm) == (6 + 1 + 32 + 3) * sizeof(uint32_t));

static VerifyTermId intern(VerifyTerms *terms, const VerifyTerm *term)
{
    gpointer id = g_hash_table_lookup(terms->ids, term);

    if (!id) {
        VerifyTerm *copy = g_new(VerifyTerm, 1);

        memcpy(copy, term, sizeof(VerifyTerm));
        g_ptr_array_add(terms->terms, copy);
        id = GUINT_TO_POINTER(terms->terms->len);
        g_hash_table_insert(terms->ids, copy, id);
    }
    return GPOINTER_TO_UINT(id) - 1;
}

static VerifyTermId intern_field(VerifyTerms *terms, const VerifyField *field)
{
    VerifyTerm term = { VERIFY_TERM_FIELD, *field };
    uint32_t moved = field->mask == 0 ? 0 : verify_field_move(field, field->mask);
    uint32_t sum = field->flip + field->addend;

    /* No bit of the mask is ever moved out, see compute_field(). */
    if (moved == 0) {
        VerifyField constant = { .flip = sum };

        term.field = constant;
    } else if ((field->flip & moved) == 0) {
        /*
         * Nothing is inverted, so what is flipped is as good as added.  What
         * does not touch the field's bits is kept as flipped, because bits can
         * still be picked from that.
         */
        term.field.flip = (sum & moved) == 0 ? sum : 0;
        term.field.addend = (sum & moved) == 0 ? 0 : sum;
    }
    return intern(terms, &term);
}

VerifyTerms *verify_terms_new(VerifySpace *space)
{
    VerifyTerms *terms = g_new0(VerifyTerms, 1);
    VerifyField zero = { 0 };

    terms->space = space;
    terms->terms = g_ptr_array_new_with_free_func(g_free);
    terms->ids = g_hash_table_new(term_hash, term_equal);
    intern_field(terms, &zero);
    return terms;
}

void verify_terms_free(VerifyTerms *terms)
{
    if (terms) {
        g_hash_table_unref(terms->ids);
        g_ptr_array_unref(terms->terms);
        g_free(terms);
    }
}

VerifySpace *verify_terms_get_space(const VerifyTerms *terms)
{
    return terms->space;
}

const VerifyTerm *verify_term_get(const VerifyTerms *terms, VerifyTermId term)
{
    return g_ptr_array_index(terms->terms, term);
}

gboolean verify_term_is_constant(const VerifyTerms *terms, VerifyTermId term,
                                 uint32_t *ret_value)
{
    const VerifyTerm *t = verify_term_get(terms, term);

    if (t->kind != VERIFY_TERM_FIELD || t->field.mask != 0) {
        return FALSE;
    }
    *ret_value = t->field.flip;
    return TRUE;
}

VerifyTermId verify_term_constant(VerifyTerms *terms, uint32_t value)
{
    VerifyField field = { .flip = value };

    return intern_field(terms, &field);
}

VerifyTermId verify_term_word(VerifyTerms *terms, unsigned word)
{
    VerifyField field = { .word = word, .mask = UINT32_MAX };

    return intern_field(terms, &field);
}

/* FALSE if the result is undefined. */
static gboolean fold(uint32_t op, uint32_t a, uint32_t b, uint32_t *ret_value)
{
    switch (op) {
    case BPF_ADD:
        *ret_value = a + b;
        return TRUE;
    case BPF_SUB:
        *ret_value = a - b;
        return TRUE;
    case BPF_MUL:
        *ret_value = a * b;
        return TRUE;
    case BPF_DIV:
        *ret_value = b ? a / b : 0;
        return TRUE;
    case BPF_AND:
        *ret_value = a & b;
        return TRUE;
    case BPF_OR:
        *ret_value = a | b;
        return TRUE;
    case BPF_XOR:
        *ret_value = a ^ b;
        return TRUE;
    case BPF_LSH:
    case BPF_RSH:
        if (b >= 32) {
            return FALSE;
        }
        *ret_value = op == BPF_LSH ? a << b : a >> b;
        return TRUE;
    default:
        g_assert_not_reached();
    }
}

/* @field OP @k as a field, where it is one. */
static gboolean compute_field(uint32_t op, VerifyField *field, uint32_t k)
{
    switch (op) {
    case BPF_ADD:
        field->addend += k;
        return TRUE;
    case BPF_SUB:
        field->addend -= k;
        return TRUE;
    case BPF_LSH:
        /* Shifting left distributes over adding. */
        field->mask &= verify_field_move_back(field, UINT32_MAX >> k);
        field->right -= k;
        field->flip <<= k;
        field->addend <<= k;
        return TRUE;
    default:
        break;
    }
    if (field->addend != 0) {
        return FALSE;
    }
    switch (op) {
    case BPF_AND:
        field->mask &= verify_field_move_back(field, k);
        field->flip &= k;
        return TRUE;
    case BPF_OR:
        field->mask &= verify_field_move_back(field, ~k);
        field->flip |= k;
        return TRUE;
    case BPF_XOR:
        field->flip ^= k;
        return TRUE;
    case BPF_RSH:
        field->mask &= verify_field_move_back(field, UINT32_MAX << k);
        field->right += k;
        field->flip >>= k;
        return TRUE;
    default:
        return FALSE;
    }
}

/* @left OP constant @k, or FALSE. */
static gboolean compute_with_constant(VerifyTerms *terms, uint32_t op, VerifyTermId left,
                                      uint32_t k, VerifyTermId *ret_term)
{
    VerifyTerm term = *verify_term_get(terms, left);

    if (term.kind == VERIFY_TERM_TABLE) {
        for (unsigned i = 0; i < 32; i++) {
            if (!fold(op, term.table[i], k, &term.table[i])) {
                return FALSE;
            }
        }
        *ret_term = intern(terms, &term);
        return TRUE;
    }
    if (term.kind != VERIFY_TERM_FIELD) {
        return FALSE;
    }
    if (op == BPF_MUL || op == BPF_DIV) {
        if (k == 0 || (k & (k - 1)) != 0) {
            *ret_term = VERIFY_TERM_ZERO;
            return k == 0;
        }
        op = op == BPF_MUL ? BPF_LSH : BPF_RSH;
        k = __builtin_ctz(k);
    }
    if (!compute_field(op, &term.field, k)) {
        return FALSE;
    }
    *ret_term = intern_field(terms, &term.field);
    return TRUE;
}

/* Minus @term, or FALSE: inverted, plus one. */
static gboolean negate(VerifyTerms *terms, VerifyTermId term, VerifyTermId *ret_term)
{
    VerifyTerm t = *verify_term_get(terms, term);

    if (t.kind == VERIFY_TERM_TABLE) {
        for (unsigned i = 0; i < 32; i++) {
            t.table[i] = -t.table[i];
        }
        *ret_term = intern(terms, &t);
        return TRUE;
    }
    if (t.kind != VERIFY_TERM_FIELD) {
        return FALSE;
    }
    t.field.flip = ~t.field.flip;
    t.field.addend = 1 - t.field.addend;
    *ret_term = intern_field(terms, &t.field);
    return TRUE;
}

/* Constant @k OP @right, or FALSE. */
static gboolean compute_of_constant(VerifyTerms *terms, uint32_t op, uint32_t k,
                                    VerifyTermId right, VerifyTermId *ret_term)
{
    const VerifyTerm *term = verify_term_get(terms, right);

    switch (op) {
    case BPF_ADD:
    case BPF_MUL:
    case BPF_AND:
    case BPF_OR:
    case BPF_XOR:
        return compute_with_constant(terms, op, right, k, ret_term);
    case BPF_SUB:
        return negate(terms, right, ret_term) &&
               compute_with_constant(terms, BPF_ADD, *ret_term, k, ret_term);
    case BPF_LSH:
    case BPF_RSH:
        if (term->kind == VERIFY_TERM_FIELD) {
            VerifyTerm table = { VERIFY_TERM_TABLE, .index = right };

            for (unsigned i = 0; i < 32; i++) {
                table.table[i] = op == BPF_LSH ? k << i : k >> i;
            }
            *ret_term = intern(terms, &table);
            return TRUE;
        }
        return FALSE;
    default:
        return FALSE;
    }
}

VerifyTermId verify_term_compute(VerifyTerms *terms, uint32_t op, VerifyTermId left,
                                 VerifyTermId right)
{
    VerifyTerm result = { VERIFY_TERM_UNDEFINED };
    uint32_t a = 0;
    uint32_t b = 0;
    gboolean left_known = verify_term_is_constant(terms, left, &a);
    gboolean right_known = verify_term_is_constant(terms, right, &b);
    VerifyTermId simple;

    if (verify_term_get(terms, left)->kind == VERIFY_TERM_UNDEFINED ||
        verify_term_get(terms, right)->kind == VERIFY_TERM_UNDEFINED ||
        (right_known && (op == BPF_LSH || op == BPF_RSH) && b >= 32)) {
        return intern(terms, &result);
    }
    if (left_known && right_known) {
        fold(op, a, b, &a);
        return verify_term_constant(terms, a);
    }
    if (right_known && compute_with_constant(terms, op, left, b, &simple)) {
        return simple;
    }
    if (left_known && compute_of_constant(terms, op, a, right, &simple)) {
        return simple;
    }
    result.kind = VERIFY_TERM_OPERATION;
    result.op = op;
    result.left = left;
    result.right = right;
    return intern(terms, &result);
}
