/*
 * Comparisons that only single bits can decide.
 *
 * The way for what term.c has no form for: two words compared with each other, a
 * product, a word shifted by a word.  A value becomes 32 functions, one a bit,
 * and every operation is done as a circuit would do it: a carry chain, shifts by
 * powers of two, a multiplication by adding, a division by subtracting.  Nothing
 * is approximated, but some of these functions are huge (the middle bits of a
 * product of two words); then the diagram's limit ends the proof.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include "bits.h"

typedef struct Bits {
    DiagramNode bit[32];      /* lowest first */
    DiagramNode undefined;    /* where the value is not defined */
} Bits;

static DiagramNode diagram_xor(Diagram *d, DiagramNode a, DiagramNode b)
{
    return qsv_diagram_choose(d, a, qsv_diagram_not(d, b), b);
}

static Bits bits_constant(uint32_t value)
{
    Bits bits = { .undefined = DIAGRAM_FALSE };

    for (unsigned i = 0; i < 32; i++) {
        bits.bit[i] = value >> i & 1 ? DIAGRAM_TRUE : DIAGRAM_FALSE;
    }
    return bits;
}

/* a + b + carry; @ret_carry (may be NULL) is that out of the highest bit. */
static Bits bits_add(Diagram *d, const Bits *a, const Bits *b, DiagramNode carry,
                     DiagramNode *ret_carry)
{
    Bits sum = { .undefined = qsv_diagram_or(d, a->undefined, b->undefined) };

    for (unsigned i = 0; i < 32; i++) {
        DiagramNode either = diagram_xor(d, a->bit[i], b->bit[i]);

        sum.bit[i] = diagram_xor(d, either, carry);
        carry = qsv_diagram_choose(d, either, carry, a->bit[i]);
    }
    if (ret_carry) {
        *ret_carry = carry;
    }
    return sum;
}

/* a - b; @ret_enough (may be NULL) is where a >= b. */
static Bits bits_subtract(Diagram *d, const Bits *a, const Bits *b,
                          DiagramNode *ret_enough)
{
    Bits inverted = { .undefined = b->undefined };

    for (unsigned i = 0; i < 32; i++) {
        inverted.bit[i] = qsv_diagram_not(d, b->bit[i]);
    }
    return bits_add(d, a, &inverted, DIAGRAM_TRUE, ret_enough);
}

/* By @by to the left, or to the right if it is negative. */
static Bits bits_move(const Bits *a, int by)
{
    Bits result = { .undefined = a->undefined };

    for (int i = 0; i < 32; i++) {
        result.bit[i] = i - by >= 0 && i - by < 32 ? a->bit[i - by] : DIAGRAM_FALSE;
    }
    return result;
}

static Bits bits_choose(Diagram *d, DiagramNode condition, const Bits *yes,
                        const Bits *no)
{
    Bits result = {
        .undefined = qsv_diagram_choose(d, condition, yes->undefined, no->undefined)
    };

    for (unsigned i = 0; i < 32; i++) {
        result.bit[i] = qsv_diagram_choose(d, condition, yes->bit[i], no->bit[i]);
    }
    return result;
}

static Bits bits_shift(Diagram *d, const Bits *a, const Bits *by, gboolean left)
{
    Bits result = *a;

    result.undefined = qsv_diagram_or(d, a->undefined, by->undefined);
    for (unsigned i = 0; i < 5; i++) {
        Bits moved = bits_move(&result, left ? 1 << i : -(1 << i));

        result = bits_choose(d, by->bit[i], &moved, &result);
    }
    for (unsigned i = 5; i < 32; i++) {
        result.undefined = qsv_diagram_or(d, result.undefined, by->bit[i]);
    }
    return result;
}

static Bits bits_multiply(Diagram *d, const Bits *a, const Bits *b)
{
    Bits product = bits_constant(0);

    for (unsigned i = 0; i < 32; i++) {
        Bits moved = bits_move(a, i);
        Bits sum = bits_add(d, &product, &moved, DIAGRAM_FALSE, NULL);

        product = bits_choose(d, b->bit[i], &sum, &product);
    }
    product.undefined = qsv_diagram_or(d, a->undefined, b->undefined);
    return product;
}

/*
 * Long division.  Where the remainder's highest bit is lost by shifting, it is
 * larger than any divisor.
 */
static Bits bits_divide(Diagram *d, const Bits *a, const Bits *b)
{
    Bits quotient = bits_constant(0);
    Bits rest = bits_constant(0);

    for (int i = 31; i >= 0; i--) {
        DiagramNode lost = rest.bit[31];
        DiagramNode enough;
        Bits less;

        rest = bits_move(&rest, 1);
        rest.bit[0] = a->bit[i];
        less = bits_subtract(d, &rest, b, &enough);
        enough = qsv_diagram_or(d, enough, lost);
        quotient.bit[i] = enough;
        rest = bits_choose(d, enough, &less, &rest);
    }
    quotient.undefined = qsv_diagram_or(d, a->undefined, b->undefined);
    return quotient;
}

static Bits bits_combine(Diagram *d, uint32_t op, const Bits *a, const Bits *b)
{
    Bits result = { .undefined = qsv_diagram_or(d, a->undefined, b->undefined) };

    for (unsigned i = 0; i < 32; i++) {
        result.bit[i] = op == BPF_AND ? qsv_diagram_and(d, a->bit[i], b->bit[i])
            : op == BPF_OR ? qsv_diagram_or(d, a->bit[i], b->bit[i])
            : diagram_xor(d, a->bit[i], b->bit[i]);
    }
    return result;
}

static Bits bits_operate(Diagram *d, uint32_t op, const Bits *a, const Bits *b)
{
    switch (op) {
    case BPF_ADD:
        return bits_add(d, a, b, DIAGRAM_FALSE, NULL);
    case BPF_SUB:
        return bits_subtract(d, a, b, NULL);
    case BPF_MUL:
        return bits_multiply(d, a, b);
    case BPF_DIV:
        return bits_divide(d, a, b);
    case BPF_LSH:
    case BPF_RSH:
        return bits_shift(d, a, b, op == BPF_LSH);
    default:
        return bits_combine(d, op, a, b);
    }
}

static Bits bits_field(Space *space, Diagram *d, const Field *field)
{
    Bits flipped = { .undefined = DIAGRAM_FALSE };
    Bits addend = bits_constant(field->addend);

    for (int i = 0; i < 32; i++) {
        int from = i + field->right;
        gboolean flip = field->flip >> i & 1;

        if (from < 0 || from > 31 || !(field->mask >> from & 1)) {
            flipped.bit[i] = flip ? DIAGRAM_TRUE : DIAGRAM_FALSE;
        } else {
            flipped.bit[i] = qsv_space_bit(space, field->word, from);
            if (flip) {
                flipped.bit[i] = qsv_diagram_not(d, flipped.bit[i]);
            }
        }
    }
    if (field->addend == 0) {
        return flipped;
    }
    return bits_add(d, &flipped, &addend, DIAGRAM_FALSE, NULL);
}

static Bits bits_table(Diagram *d, const Bits *index, const uint32_t table[32])
{
    Bits result = bits_constant(0);
    Bits zero = bits_constant(0);
    /* Nothing is shifted here; this tells where the index is 32 or more. */
    Bits bound = bits_shift(d, &zero, index, TRUE);

    for (unsigned i = 0; i < 32; i++) {
        DiagramNode here = DIAGRAM_TRUE;
        Bits value = bits_constant(table[i]);

        for (unsigned j = 0; j < 5; j++) {
            here = qsv_diagram_and(d, here, i >> j & 1 ? index->bit[j]
                               : qsv_diagram_not(d, index->bit[j]));
        }
        result = bits_choose(d, here, &value, &result);
    }
    result.undefined = bound.undefined;
    return result;
}

static Bits bits_term(const Terms *terms, Diagram *d, TermId id)
{
    const Term *term = qsv_term_get(terms, id);
    Bits left;
    Bits right;

    switch (term->kind) {
    case TERM_FIELD:
        return bits_field(qsv_terms_get_space(terms), d, &term->field);
    case TERM_TABLE:
        left = bits_term(terms, d, term->index);
        return bits_table(d, &left, term->table);
    case TERM_OPERATION:
        left = bits_term(terms, d, term->left);
        right = bits_term(terms, d, term->right);
        return bits_operate(d, term->op, &left, &right);
    default:
        left = bits_constant(0);
        left.undefined = DIAGRAM_TRUE;
        return left;
    }
}

void qsv_bits_add(const Terms *terms, TermId term)
{
    const Term *t = qsv_term_get(terms, term);

    switch (t->kind) {
    case TERM_FIELD:
        if (t->field.mask != 0) {
            qsv_space_add_bits(qsv_terms_get_space(terms), t->field.word);
        }
        break;
    case TERM_TABLE:
        qsv_bits_add(terms, t->index);
        break;
    case TERM_OPERATION:
        qsv_bits_add(terms, t->left);
        qsv_bits_add(terms, t->right);
        break;
    case TERM_UNDEFINED:
        break;
    }
}

DiagramNode qsv_bits_compare(const Terms *terms, Diagram *diagram, uint32_t op,
                             TermId left_id, TermId right_id, DiagramNode *ret_undefined)
{
    Bits left = bits_term(terms, diagram, left_id);
    Bits right = bits_term(terms, diagram, right_id);
    DiagramNode result = DIAGRAM_FALSE;

    *ret_undefined = qsv_diagram_or(diagram, left.undefined, right.undefined);
    switch (op) {
    case BPF_JEQ:
    case BPF_JSET:
        for (unsigned i = 0; i < 32; i++) {
            DiagramNode here = op == BPF_JEQ
                ? diagram_xor(diagram, left.bit[i], right.bit[i])
                : qsv_diagram_and(diagram, left.bit[i], right.bit[i]);

            result = qsv_diagram_or(diagram, here, result);
        }
        return op == BPF_JEQ ? qsv_diagram_not(diagram, result) : result;
    default:
        /* left > right is not (right >= left) */
        if (op == BPF_JGE) {
            bits_subtract(diagram, &left, &right, &result);
            return result;
        }
        bits_subtract(diagram, &right, &left, &result);
        return qsv_diagram_not(diagram, result);
    }
}
