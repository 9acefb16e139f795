/*
 * Comparisons that only single bits can decide.
 *
 * The way for what term.c has no form for: two words compared with each other, a
 * product, a word shifted by a word.  A value becomes 32 functions, one a bit, and every
 * operation is done as a circuit would do it: a carry chain, shifts by powers of two, a
 * multiplication by adding, a division by subtracting.  Nothing is approximated, but
 * some of these functions are huge (the middle bits of a product of two words); then the
 * diagram's limit ends the proof.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include "bits.h"

typedef struct Bits {
    VerifyNode bit[32];   /* lowest first */
    VerifyNode undefined; /* where the value is not defined */
} Bits;

static VerifyNode diagram_xor(VerifyDiagram *d, VerifyNode a, VerifyNode b)
{
    return verify_diagram_choose(d, a, verify_diagram_not(d, b), b);
}

static Bits bits_constant(uint32_t value)
{
    Bits bits = { .undefined = VERIFY_FALSE };

    for (unsigned i = 0; i < 32; i++) {
        bits.bit[i] = value >> i & 1 ? VERIFY_TRUE : VERIFY_FALSE;
    }
    return bits;
}

/* a + b + carry; @ret_carry (may be NULL) is that out of the highest bit. */
static Bits bits_add(VerifyDiagram *d, const Bits *a, const Bits *b, VerifyNode carry,
                     VerifyNode *ret_carry)
{
    Bits sum = { .undefined = verify_diagram_or(d, a->undefined, b->undefined) };

    for (unsigned i = 0; i < 32; i++) {
        VerifyNode either = diagram_xor(d, a->bit[i], b->bit[i]);

        sum.bit[i] = diagram_xor(d, either, carry);
        carry = verify_diagram_choose(d, either, carry, a->bit[i]);
    }
    if (ret_carry) {
        *ret_carry = carry;
    }
    return sum;
}

/* a - b; @ret_enough (may be NULL) is where a >= b. */
static Bits bits_subtract(VerifyDiagram *d, const Bits *a, const Bits *b,
                          VerifyNode *ret_enough)
{
    Bits inverted = { .undefined = b->undefined };

    for (unsigned i = 0; i < 32; i++) {
        inverted.bit[i] = verify_diagram_not(d, b->bit[i]);
    }
    return bits_add(d, a, &inverted, VERIFY_TRUE, ret_enough);
}

/* By @by to the left, or to the right if it is negative. */
static Bits bits_move(const Bits *a, int by)
{
    Bits result = { .undefined = a->undefined };

    for (int i = 0; i < 32; i++) {
        result.bit[i] = i - by >= 0 && i - by < 32 ? a->bit[i - by] : VERIFY_FALSE;
    }
    return result;
}

static Bits bits_choose(VerifyDiagram *d, VerifyNode condition, const Bits *yes,
                        const Bits *no)
{
    Bits result = { .undefined = verify_diagram_choose(d, condition, yes->undefined,
                                                       no->undefined) };

    for (unsigned i = 0; i < 32; i++) {
        result.bit[i] = verify_diagram_choose(d, condition, yes->bit[i], no->bit[i]);
    }
    return result;
}

static Bits bits_shift(VerifyDiagram *d, const Bits *a, const Bits *by, gboolean left)
{
    Bits result = *a;

    result.undefined = verify_diagram_or(d, a->undefined, by->undefined);
    for (unsigned i = 0; i < 5; i++) {
        Bits moved = bits_move(&result, left ? 1 << i : -(1 << i));

        result = bits_choose(d, by->bit[i], &moved, &result);
    }
    for (unsigned i = 5; i < 32; i++) {
        result.undefined = verify_diagram_or(d, result.undefined, by->bit[i]);
    }
    return result;
}

static Bits bits_multiply(VerifyDiagram *d, const Bits *a, const Bits *b)
{
    Bits product = bits_constant(0);

    for (unsigned i = 0; i < 32; i++) {
        Bits moved = bits_move(a, i);
        Bits sum = bits_add(d, &product, &moved, VERIFY_FALSE, NULL);

        product = bits_choose(d, b->bit[i], &sum, &product);
    }
    product.undefined = verify_diagram_or(d, a->undefined, b->undefined);
    return product;
}

/*
 * Long division.  Where the remainder's highest bit is lost by shifting, it is
 * larger than any divisor.
 */
static Bits bits_divide(VerifyDiagram *d, const Bits *a, const Bits *b)
{
    Bits quotient = bits_constant(0);
    Bits rest = bits_constant(0);

    for (int i = 31; i >= 0; i--) {
        VerifyNode lost = rest.bit[31];
        VerifyNode enough;
        Bits less;

        rest = bits_move(&rest, 1);
        rest.bit[0] = a->bit[i];
        less = bits_subtract(d, &rest, b, &enough);
        enough = verify_diagram_or(d, enough, lost);
        quotient.bit[i] = enough;
        rest = bits_choose(d, enough, &less, &rest);
    }
    quotient.undefined = verify_diagram_or(d, a->undefined, b->undefined);
    return quotient;
}

static Bits bits_combine(VerifyDiagram *d, uint32_t op, const Bits *a, const Bits *b)
{
    Bits result = { .undefined = verify_diagram_or(d, a->undefined, b->undefined) };

    for (unsigned i = 0; i < 32; i++) {
        result.bit[i] = op == BPF_AND  ? verify_diagram_and(d, a->bit[i], b->bit[i])
                        : op == BPF_OR ? verify_diagram_or(d, a->bit[i], b->bit[i])
                                       : diagram_xor(d, a->bit[i], b->bit[i]);
    }
    return result;
}

static Bits bits_operate(VerifyDiagram *d, uint32_t op, const Bits *a, const Bits *b)
{
    switch (op) {
    case BPF_ADD:
        return bits_add(d, a, b, VERIFY_FALSE, NULL);
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

static Bits bits_field(VerifySpace *space, VerifyDiagram *d, const VerifyField *field)
{
    Bits flipped = { .undefined = VERIFY_FALSE };
    Bits addend = bits_constant(field->addend);

    for (int i = 0; i < 32; i++) {
        int from = i + field->right;
        gboolean flip = field->flip >> i & 1;

        if (from < 0 || from > 31 || !(field->mask >> from & 1)) {
            flipped.bit[i] = flip ? VERIFY_TRUE : VERIFY_FALSE;
        } else {
            flipped.bit[i] = verify_space_bit(space, field->word, from);
            if (flip) {
                flipped.bit[i] = verify_diagram_not(d, flipped.bit[i]);
            }
        }
    }
    if (field->addend == 0) {
        return flipped;
    }
    return bits_add(d, &flipped, &addend, VERIFY_FALSE, NULL);
}

static Bits bits_table(VerifyDiagram *d, const Bits *index, const uint32_t table[32])
{
    Bits result = bits_constant(0);
    Bits zero = bits_constant(0);
    /* Nothing is shifted here; this finds where the index is 32 or more. */
    Bits bound = bits_shift(d, &zero, index, TRUE);

    for (unsigned i = 0; i < 32; i++) {
        VerifyNode here = VERIFY_TRUE;
        Bits value = bits_constant(table[i]);

        for (unsigned j = 0; j < 5; j++) {
            here = verify_diagram_and(d, here,
                                      i >> j & 1 ? index->bit[j]
                                                 : verify_diagram_not(d, index->bit[j]));
        }
        result = bits_choose(d, here, &value, &result);
    }
    result.undefined = bound.undefined;
    return result;
}

static Bits bits_term(const VerifyTerms *terms, VerifyDiagram *d, VerifyTermId id)
{
    const VerifyTerm *term = verify_term_get(terms, id);
    Bits left;
    Bits right;

    switch (term->kind) {
    case VERIFY_TERM_FIELD:
        return bits_field(verify_terms_get_space(terms), d, &term->field);
    case VERIFY_TERM_TABLE:
        left = bits_term(terms, d, term->index);
        return bits_table(d, &left, term->table);
    case VERIFY_TERM_OPERATION:
        left = bits_term(terms, d, term->left);
        right = bits_term(terms, d, term->right);
        return bits_operate(d, term->op, &left, &right);
    default:
        left = bits_constant(0);
        left.undefined = VERIFY_TRUE;
        return left;
    }
}

void verify_bits_add(const VerifyTerms *terms, VerifyTermId term)
{
    const VerifyTerm *t = verify_term_get(terms, term);

    switch (t->kind) {
    case VERIFY_TERM_FIELD:
        if (t->field.mask != 0) {
            verify_space_add_bits(verify_terms_get_space(terms), t->field.word);
        }
        break;
    case VERIFY_TERM_TABLE:
        verify_bits_add(terms, t->index);
        break;
    case VERIFY_TERM_OPERATION:
        verify_bits_add(terms, t->left);
        verify_bits_add(terms, t->right);
        break;
    case VERIFY_TERM_UNDEFINED:
        break;
    }
}

VerifyNode verify_bits_compare(const VerifyTerms *terms, VerifyDiagram *diagram,
                               uint32_t op, VerifyTermId left_id, VerifyTermId right_id,
                               VerifyNode *ret_undefined)
{
    Bits left = bits_term(terms, diagram, left_id);
    Bits right = bits_term(terms, diagram, right_id);
    VerifyNode result = VERIFY_FALSE;

    *ret_undefined = verify_diagram_or(diagram, left.undefined, right.undefined);
    switch (op) {
    case BPF_JEQ:
    case BPF_JSET:
        for (unsigned i = 0; i < 32; i++) {
            VerifyNode here = op == BPF_JEQ
                                  ? diagram_xor(diagram, left.bit[i], right.bit[i])
                                  : verify_diagram_and(diagram, left.bit[i],
                                                       right.bit[i]);

            result = verify_diagram_or(diagram, here, result);
        }
        return op == BPF_JEQ ? verify_diagram_not(diagram, result) : result;
    default:
        /* left > right is not (right >= left) */
        if (op == BPF_JGE) {
            bits_subtract(diagram, &left, &right, &result);
            return result;
        }
        bits_subtract(diagram, &right, &left, &result);
        return verify_diagram_not(diagram, result);
    }
}
