/*
 * All calls there can be, as variables of a decision diagram.
 *
 * A call is 14 words of 32 bits: architecture, number, and the halves of six
 * arguments.  As variables that would be 448 bits.  Most words are only ever
 * compared with constants, though; they take the few bits that thresholds.c gives
 * them, and the diagram gets smaller and faster by as much.  A word of which
 * bits are asked, by a mask that is not just a comparison in disguise, keeps its
 * 32 bits.
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
    Field field;
    unsigned first_piece;
    unsigned n_pieces;
} Test;

struct Space {
    Diagram *diagram;
    Thresholds words[SPACE_WORDS];
    GArray *tests;
    GArray *pieces;
    unsigned n_variables;
    gboolean needs_bits;            /* asked for otherwise than by tests */
    Abstraction *abstraction;       /* of the arguments, or NULL */
};

Space *qsv_space_new(Diagram *diagram)
{
    Space *space = g_new0(Space, 1);

    space->diagram = diagram;
    for (unsigned i = 0; i < SPACE_WORDS; i++) {
        qsv_thresholds_init(&space->words[i]);
    }
    space->tests = g_array_new(FALSE, FALSE, sizeof(Test));
    space->pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
    return space;
}

void qsv_space_free(Space *space)
{
    if (space) {
        for (unsigned i = 0; i < SPACE_WORDS; i++) {
            qsv_thresholds_clear(&space->words[i]);
        }
        g_array_unref(space->tests);
        g_array_unref(space->pieces);
        qsv_abstraction_free(space->abstraction);
        g_free(space);
    }
}

void qsv_space_add_threshold(Space *space, unsigned word, uint32_t value)
{
    qsv_thresholds_add(&space->words[word], value);
}

void qsv_space_add_bits(Space *space, unsigned word)
{
    space->words[word].by_bits = TRUE;
    space->needs_bits = TRUE;
}

static Verdict find_verdict(const Piece *pieces, unsigned n_pieces, uint32_t value)
{
    unsigned i = n_pieces;

    while (pieces[i - 1].start > value) {
        i--;
    }
    return pieces[i - 1].verdict;
}

static void add_piece(GArray *pieces, unsigned first, uint32_t start,
                      Verdict verdict)
{
    Piece piece = { start, verdict };

    if (pieces->len == first
        || g_array_index(pieces, Piece, pieces->len - 1).verdict != verdict) {
        g_array_append_val(pieces, piece);
    }
}

/*
 * Whether qsv_field_value() never decreases where the word increases: the highest
 * bits of the word up to some bit, none of them inverted, and no addend.
 */
static gboolean is_monotone(const Field *field)
{
    return (~field->mask & (~field->mask + 1)) == 0
        && (qsv_field_move(field, field->mask) & field->flip) == 0
        && field->addend == 0;
}

/* The smallest word whose value is at least @value; FALSE if there is none. */
static gboolean find_first(const Field *field, uint32_t value, uint32_t *ret_word)
{
    uint32_t word = 0;

    if (field->mask == UINT32_MAX && field->right == 0) {
        /* The word itself, since nothing of it is inverted. */
        *ret_word = value;
        return TRUE;
    }
    if (qsv_field_value(field, UINT32_MAX) < value) {
        return FALSE;
    }
    if (qsv_field_value(field, 0) < value) {
        /* The largest one whose value is less, and one more. */
        for (uint32_t bit = 1u << 31; bit > 0; bit >>= 1) {
            if (qsv_field_value(field, word | bit) < value) {
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
static gboolean spell_out(Space *space, const Field *field, const Piece *pieces,
                          unsigned n_pieces)
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
            if (space->pieces->len > first
                && g_array_index(space->pieces, Piece,
                                 space->pieces->len - 1).start == start) {
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
                      find_verdict(pieces, n_pieces, qsv_field_value(field, start)));
        }
        return TRUE;
    }
    return FALSE;
}

/* The pieces of @field's values as those of its values less the addend. */
static void subtract_addend(const Field *field, const Piece *pieces,
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
        const Piece *piece = &pieces[(split + i) % n_pieces];

        add_piece(ret_pieces, 0, piece->start - field->addend, piece->verdict);
    }
}

unsigned qsv_space_add_test(Space *space, const Field *field, const Piece *pieces,
                        unsigned n_pieces)
{
    Test test = { *field, space->pieces->len };
    g_autoptr(GArray) moved = NULL;

    if (field->addend != 0) {
        moved = g_array_new(FALSE, FALSE, sizeof(Piece));
        subtract_addend(field, pieces, n_pieces, moved);
        pieces = (const Piece *)moved->data;
        n_pieces = moved->len;
        test.field.addend = 0;
    }
    if (spell_out(space, &test.field, pieces, n_pieces)) {
        Field whole = { field->word, UINT32_MAX };

        test.field = whole;
        for (unsigned i = test.first_piece; i < space->pieces->len; i++) {
            qsv_space_add_threshold(space, field->word,
                                g_array_index(space->pieces, Piece, i).start);
        }
    } else {
        g_array_append_vals(space->pieces, pieces, n_pieces);
        space->words[field->word].by_bits = TRUE;
    }
    test.n_pieces = space->pieces->len - test.first_piece;
    g_array_append_val(space->tests, test);
    return space->tests->len - 1;
}

unsigned qsv_space_get_word(const Space *space, unsigned test)
{
    return g_array_index(space->tests, Test, test).field.word;
}

gboolean qsv_space_get_pieces(const Space *space, unsigned test,
                              const Piece **ret_pieces, unsigned *ret_n_pieces)
{
    const Test *t = &g_array_index(space->tests, Test, test);

    *ret_pieces = &g_array_index(space->pieces, Piece, t->first_piece);
    *ret_n_pieces = t->n_pieces;
    if (space->abstraction && t->field.word >= SPACE_ARGS) {
        return FALSE;
    }
    return t->field.mask == UINT32_MAX && t->field.right == 0 && t->field.flip == 0
        && t->field.addend == 0;
}

void qsv_space_settle(Space *space)
{
    for (unsigned i = 0; i < SPACE_WORDS; i++) {
        space->n_variables = qsv_thresholds_settle(&space->words[i],
                                                   space->n_variables);
    }
}

static void abstract(Space *space, Detail detail)
{
    space->abstraction = qsv_abstraction_new(detail);
    for (unsigned i = 0; i < space->tests->len; i++) {
        const Test *test = &g_array_index(space->tests, Test, i);

        qsv_abstraction_add(space->abstraction, &test->field,
                            &g_array_index(space->pieces, Piece, test->first_piece),
                            test->n_pieces);
    }
    /* Architecture and number keep their variables, which come first. */
    space->n_variables = qsv_abstraction_settle(space->abstraction,
                                                space->words[SPACE_ARGS].first_variable);
}

gboolean qsv_space_restart(Space *space, Detail detail, Diagram *diagram)
{
    const Thresholds *last = &space->words[SPACE_WORDS - 1];

    if (detail != DETAIL_BITS && space->needs_bits) {
        return FALSE;
    }
    g_clear_pointer(&space->abstraction, qsv_abstraction_free);
    space->diagram = diagram;
    space->n_variables = last->first_variable + last->n_bits;
    if (detail != DETAIL_BITS) {
        abstract(space, detail);
    }
    return TRUE;
}

unsigned qsv_space_n_variables(const Space *space)
{
    return space->n_variables;
}

DiagramNode qsv_space_test(Space *space, unsigned test, Verdict verdict)
{
    const Test *t = &g_array_index(space->tests, Test, test);
    const Piece *pieces = &g_array_index(space->pieces, Piece, t->first_piece);
    const Thresholds *word = &space->words[t->field.word];
    g_autofree uint32_t *starts = g_new(uint32_t, t->n_pieces);
    g_autofree DiagramNode *nodes = g_new(DiagramNode, t->n_pieces);

    if (space->abstraction && t->field.word >= SPACE_ARGS) {
        return qsv_abstraction_test(space->abstraction, space->diagram, test, verdict);
    }
    for (unsigned i = 0; i < t->n_pieces; i++) {
        starts[i] = pieces[i].start;
        nodes[i] = pieces[i].verdict == verdict ? DIAGRAM_TRUE : DIAGRAM_FALSE;
    }
    return qsv_thresholds_build_field(word, space->diagram, &t->field, starts, nodes,
                                      t->n_pieces);
}

DiagramNode qsv_space_switch(Space *space, unsigned word, const uint32_t *starts,
                         const DiagramNode *nodes, unsigned n)
{
    return qsv_thresholds_build(&space->words[word], space->diagram, starts, nodes, n);
}

DiagramNode qsv_space_bit(Space *space, unsigned word, unsigned bit)
{
    return qsv_diagram_decide(space->diagram,
                          space->words[word].first_variable + 31 - bit,
                          DIAGRAM_FALSE, DIAGRAM_TRUE);
}

void qsv_space_locate(const Space *space, const uint8_t *values,
                  uint32_t words[SPACE_WORDS])
{
    for (unsigned i = 0; i < SPACE_WORDS; i++) {
        words[i] = qsv_thresholds_locate(&space->words[i], values);
    }
}

void qsv_space_place(const Space *space, const uint32_t words[SPACE_WORDS],
                     uint8_t *ret_values)
{
    for (unsigned i = 0; i < SPACE_WORDS; i++) {
        qsv_thresholds_place(&space->words[i], words[i], ret_values);
    }
}
