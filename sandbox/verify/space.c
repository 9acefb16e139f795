/*
 * All calls there can be, as variables of a decision diagram.
 *
 * A call is 14 words of 32 bits: architecture, number, and the halves of six arguments.
 * As variables that would be 448 bits.  Most words are only ever compared with
 * constants, though; they take the few bits that thresholds.c gives them, and the
 * diagram gets smaller and faster by as much.  A word keeps its 32 bits if single bits
 * of it are asked for, by a mask that is not just a comparison in disguise.
 *
 * That is why everything has to be announced before variables exist.  Variables
 * are ordered by word, arguments by high half first, and in each word from the
 * highest bit down; comparisons are then linear in the number of bits.
 *
 * Where that takes too many nodes, the tests of arguments can be given variables
 * of their own instead (abstraction.h).
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "abstraction.h"
#include "space.h"
#include "thresholds.h"

/* Masks of this many upper bits are spelled out as intervals. */
#define MOST_SPELLED_BITS 6

typedef struct Test {
    VerifyField field;
    unsigned first_piece;
    unsigned n_pieces;
} Test;

struct VerifySpace {
    VerifyDiagram *diagram;
    VerifyThresholds words[VERIFY_SPACE_WORDS];
    GArray *tests;
    GArray *pieces;
    unsigned n_variables;
    gboolean needs_bits;            /* asked for otherwise than by tests */
    VerifyAbstraction *abstraction; /* of the arguments, or NULL */
};

VerifySpace *verify_space_new(VerifyDiagram *diagram)
{
    VerifySpace *space = g_new0(VerifySpace, 1);

    space->diagram = diagram;
    for (unsigned i = 0; i < VERIFY_SPACE_WORDS; i++) {
        verify_thresholds_init(&space->words[i]);
    }
    space->tests = g_array_new(FALSE, FALSE, sizeof(Test));
    space->pieces = g_array_new(FALSE, FALSE, sizeof(VerifyPiece));
    return space;
}

void verify_space_free(VerifySpace *space)
{
    if (space) {
        for (unsigned i = 0; i < VERIFY_SPACE_WORDS; i++) {
            verify_thresholds_clear(&space->words[i]);
        }
        g_array_unref(space->tests);
        g_array_unref(space->pieces);
        verify_abstraction_free(space->abstraction);
        g_free(space);
    }
}

void verify_space_add_threshold(VerifySpace *space, unsigned word, uint32_t value)
{
    verify_thresholds_add(&space->words[word], value);
}

void verify_space_add_bits(VerifySpace *space, unsigned word)
{
    space->words[word].by_bits = TRUE;
    space->needs_bits = TRUE;
}

static VerifyVerdict find_verdict(const VerifyPiece *pieces, unsigned n_pieces,
                                  uint32_t value)
{
    unsigned i = n_pieces;

    while (pieces[i - 1].start > value) {
        i--;
    }
    return pieces[i - 1].verdict;
}

static void add_piece(GArray *pieces, unsigned first, uint32_t start,
                      VerifyVerdict verdict)
{
    VerifyPiece piece = { start, verdict };

    if (pieces->len == first ||
        g_array_index(pieces, VerifyPiece, pieces->len - 1).verdict != verdict) {
        g_array_append_val(pieces, piece);
    }
}

/*
 * Whether verify_field_value() never decreases where the word increases: the highest
 * bits of the word up to some bit, none of them inverted, and no addend.
 */
static gboolean is_monotone(const VerifyField *field)
{
    return (~field->mask & (~field->mask + 1)) == 0 &&
           (verify_field_move(field, field->mask) & field->flip) == 0 &&
           field->addend == 0;
}

/* The smallest word whose value is at least @value; FALSE if there is none. */
static gboolean find_first(const VerifyField *field, uint32_t value, uint32_t *ret_word)
{
    uint32_t word = 0;

    if (field->mask == UINT32_MAX && field->right == 0) {
        /* The word itself, since nothing of it is inverted. */
        *ret_word = value;
        return TRUE;
    }
    if (verify_field_value(field, UINT32_MAX) < value) {
        return FALSE;
    }
    if (verify_field_value(field, 0) < value) {
        /* The largest one whose value is less, and one more. */
        for (uint32_t bit = 1u << 31; bit > 0; bit >>= 1) {
            if (verify_field_value(field, word | bit) < value) {
                word |= bit;
            }
        }
        word++;
    }
    *ret_word = word;
    return TRUE;
}

/*
 * Rewrites a test of a field without addend into one of the word itself, where
 * that takes few pieces.
 */
static gboolean spell_out(VerifySpace *space, const VerifyField *field,
                          const VerifyPiece *pieces, unsigned n_pieces)
{
    unsigned first = space->pieces->len;
    unsigned low = field->mask ? __builtin_ctz(field->mask) : 32;

    if (is_monotone(field)) {
        for (unsigned i = 0; i < n_pieces; i++) {
            uint32_t start;

            if (!find_first(field, pieces[i].start, &start)) {
                break;
            }
            /* Two pieces may start at the same word: the later one counts. */
            if (space->pieces->len > first &&
                g_array_index(space->pieces, VerifyPiece, space->pieces->len - 1).start ==
                    start) {
                g_array_set_size(space->pieces, space->pieces->len - 1);
            }
            add_piece(space->pieces, first, start, pieces[i].verdict);
        }
        return TRUE;
    }
    if (low >= 32 - MOST_SPELLED_BITS) {
        for (uint32_t i = 0; i < 1u << (32 - low); i++) {
            uint32_t start = low < 32 ? i << low : 0;

            add_piece(space->pieces, first, start,
                      find_verdict(pieces, n_pieces, verify_field_value(field, start)));
        }
        return TRUE;
    }
    return FALSE;
}

/* The pieces of @field's values as those of its values less the addend. */
static void subtract_addend(const VerifyField *field, const VerifyPiece *pieces,
                            unsigned n_pieces, GArray *ret_pieces)
{
    unsigned split = 0;

    /* Values from the addend up come first, those below it wrap around. */
    while (split < n_pieces && pieces[split].start < field->addend) {
        split++;
    }
    if (split == n_pieces || pieces[split].start != field->addend) {
        add_piece(ret_pieces, 0, 0, pieces[split - 1].verdict);
    }
    for (unsigned i = 0; i < n_pieces; i++) {
        const VerifyPiece *piece = &pieces[(split + i) % n_pieces];

        add_piece(ret_pieces, 0, piece->start - field->addend, piece->verdict);
    }
}

unsigned verify_space_add_test(VerifySpace *space, const VerifyField *field,
                               const VerifyPiece *pieces, unsigned n_pieces)
{
    Test test = { *field, space->pieces->len };
    g_autoptr(GArray) moved = NULL;

    if (field->addend != 0) {
        moved = g_array_new(FALSE, FALSE, sizeof(VerifyPiece));
        subtract_addend(field, pieces, n_pieces, moved);
        pieces = (const VerifyPiece *)moved->data;
        n_pieces = moved->len;
        test.field.addend = 0;
    }
    if (spell_out(space, &test.field, pieces, n_pieces)) {
        VerifyField whole = { field->word, UINT32_MAX };

        test.field = whole;
        for (unsigned i = test.first_piece; i < space->pieces->len; i++) {
            verify_space_add_threshold(
                space, field->word, g_array_index(space->pieces, VerifyPiece, i).start);
        }
    } else {
        g_array_append_vals(space->pieces, pieces, n_pieces);
        space->words[field->word].by_bits = TRUE;
    }
    test.n_pieces = space->pieces->len - test.first_piece;
    g_array_append_val(space->tests, test);
    return space->tests->len - 1;
}

unsigned verify_space_get_word(const VerifySpace *space, unsigned test)
{
    return g_array_index(space->tests, Test, test).field.word;
}

gboolean verify_space_get_pieces(const VerifySpace *space, unsigned test,
                                 const VerifyPiece **ret_pieces, unsigned *ret_n_pieces)
{
    const Test *t = &g_array_index(space->tests, Test, test);

    *ret_pieces = &g_array_index(space->pieces, VerifyPiece, t->first_piece);
    *ret_n_pieces = t->n_pieces;
    if (space->abstraction && t->field.word >= VERIFY_SPACE_ARGS) {
        return FALSE;
    }
    return t->field.mask == UINT32_MAX && t->field.right == 0 && t->field.flip == 0 &&
           t->field.addend == 0;
}

void verify_space_settle(VerifySpace *space)
{
    for (unsigned i = 0; i < VERIFY_SPACE_WORDS; i++) {
        space->n_variables = verify_thresholds_settle(&space->words[i],
                                                      space->n_variables);
    }
}

static void abstract(VerifySpace *space, VerifyDetail detail)
{
    space->abstraction = verify_abstraction_new(detail);
    for (unsigned i = 0; i < space->tests->len; i++) {
        const Test *test = &g_array_index(space->tests, Test, i);

        verify_abstraction_add(
            space->abstraction, &test->field,
            &g_array_index(space->pieces, VerifyPiece, test->first_piece),
            test->n_pieces);
    }
    /* Architecture and number keep their variables, which come first. */
    space->n_variables = verify_abstraction_settle(
        space->abstraction, space->words[VERIFY_SPACE_ARGS].first_variable);
}

gboolean verify_space_restart(VerifySpace *space, VerifyDetail detail,
                              VerifyDiagram *diagram)
{
    const VerifyThresholds *last = &space->words[VERIFY_SPACE_WORDS - 1];

    if (detail != VERIFY_DETAIL_BITS && space->needs_bits) {
        return FALSE;
    }
    g_clear_pointer(&space->abstraction, verify_abstraction_free);
    space->diagram = diagram;
    space->n_variables = last->first_variable + last->n_bits;
    if (detail != VERIFY_DETAIL_BITS) {
        abstract(space, detail);
    }
    return TRUE;
}

unsigned verify_space_n_variables(const VerifySpace *space)
{
    return space->n_variables;
}

VerifyNode verify_space_test(VerifySpace *space, unsigned test, VerifyVerdict verdict)
{
    const Test *t = &g_array_index(space->tests, Test, test);
    const VerifyPiece *pieces = &g_array_index(space->pieces, VerifyPiece,
                                               t->first_piece);
    const VerifyThresholds *word = &space->words[t->field.word];
    g_autofree uint32_t *starts = g_new(uint32_t, t->n_pieces);
    g_autofree VerifyNode *nodes = g_new(VerifyNode, t->n_pieces);

    if (space->abstraction && t->field.word >= VERIFY_SPACE_ARGS) {
        return verify_abstraction_test(space->abstraction, space->diagram, test, verdict);
    }
    for (unsigned i = 0; i < t->n_pieces; i++) {
        starts[i] = pieces[i].start;
        nodes[i] = pieces[i].verdict == verdict ? VERIFY_TRUE : VERIFY_FALSE;
    }
    return verify_thresholds_build_field(word, space->diagram, &t->field, starts, nodes,
                                         t->n_pieces);
}

VerifyNode verify_space_switch(VerifySpace *space, unsigned word, const uint32_t *starts,
                               const VerifyNode *nodes, unsigned n)
{
    return verify_thresholds_build(&space->words[word], space->diagram, starts, nodes, n);
}

VerifyNode verify_space_bit(VerifySpace *space, unsigned word, unsigned bit)
{
    return verify_diagram_decide(space->diagram,
                                 space->words[word].first_variable + 31 - bit,
                                 VERIFY_FALSE, VERIFY_TRUE);
}

void verify_space_locate(const VerifySpace *space, const uint8_t *values,
                         uint32_t words[VERIFY_SPACE_WORDS])
{
    for (unsigned i = 0; i < VERIFY_SPACE_WORDS; i++) {
        words[i] = verify_thresholds_locate(&space->words[i], values);
    }
}

void verify_space_place(const VerifySpace *space,
                        const uint32_t words[VERIFY_SPACE_WORDS], uint8_t *ret_values)
{
    for (unsigned i = 0; i < VERIFY_SPACE_WORDS; i++) {
        verify_thresholds_place(&space->words[i], words[i], ret_values);
    }
}
