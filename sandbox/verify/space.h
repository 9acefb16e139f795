/*
 * All calls there can be, as variables of a decision diagram.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_SPACE_H
#define QSANDBOX_VERIFY_SPACE_H

#include <glib.h>
#include <stdint.h>
#include "diagram.h"
#include "field.h"

/* The 32-bit words of a call, in the order of the diagram's variables. */
enum {
    SPACE_ARCH,
    SPACE_NR,
    SPACE_ARGS,                      /* high half of args[0], low half, ... */
    SPACE_WORDS = SPACE_ARGS + 12,
};

#define SPACE_HIGH(arg) (SPACE_ARGS + 2 * (arg))
#define SPACE_LOW(arg)  (SPACE_ARGS + 2 * (arg) + 1)

/* What a test says of a value. */
typedef enum Verdict {
    VERDICT_FALSE = 1,
    VERDICT_TRUE,
    VERDICT_UNDEFINED,   /* depends on what the kernel leaves open */
} Verdict;

/* One verdict for the values from @start up to the next piece's. */
typedef struct Piece {
    uint32_t start;
    Verdict verdict;
} Piece;

/* Of which tests the proof still knows what they have to do with each other. */
typedef enum Detail {
    DETAIL_BITS = 1,     /* all of them: nothing is abstracted from */
    DETAIL_FIELDS,       /* those of the same bits of a word */
    DETAIL_TESTS,        /* those of the same bits that name a value in common */
    DETAIL_SHARED,       /* the same, and all of the same bits where rules share values */
} Detail;

typedef struct Space Space;

/* Borrows @diagram, which may be NULL up to qsv_space_restart(). */
Space *qsv_space_new(Diagram *diagram);
void qsv_space_free(Space *space);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Space, qsv_space_free)

/*
 * First, everything that will be asked is announced.
 */

/* @word will be told apart at @value. */
void qsv_space_add_threshold(Space *space, unsigned word, uint32_t value);

/* Single bits of @word will be asked for. */
void qsv_space_add_bits(Space *space, unsigned word);

/*
 * A test of @field: @pieces cover all its values, the first starts at 0.
 * Returns a number for qsv_space_test().
 */
unsigned qsv_space_add_test(Space *space, const Field *field, const Piece *pieces,
                        unsigned n_pieces);

/* The word that a test asks. */
unsigned qsv_space_get_word(const Space *space, unsigned test);

/*
 * The pieces of a test that asks where its whole word lies; FALSE for one that
 * asks some of the word's bits.  Lent until the next test is added.
 */
gboolean qsv_space_get_pieces(const Space *space, unsigned test,
                              const Piece **ret_pieces, unsigned *ret_n_pieces);

/* Then variables are given out, once. */
void qsv_space_settle(Space *space);

/*
 * Starts anew, with functions in @diagram; those made before mean nothing any more.
 * With a @detail other than DETAIL_BITS arguments are abstracted from: equal functions
 * are equal on all calls, but functions that differ need not differ on any call, and
 * qsv_space_locate(), qsv_space_place() and qsv_space_bit() are not to be called.
 * FALSE if that is not possible, because bits are asked for otherwise than by tests.
 */
gboolean qsv_space_restart(Space *space, Detail detail, Diagram *diagram);

/*
 * Then functions are made.
 */

/* Where the test's verdict is @verdict. */
DiagramNode qsv_space_test(Space *space, unsigned test, Verdict verdict);

/*
 * nodes[i] where @word is from starts[i] up to starts[i + 1]; starts[0] is 0, the
 * others were announced, and the nodes depend on later words only.
 */
DiagramNode qsv_space_switch(Space *space, unsigned word, const uint32_t *starts,
                         const DiagramNode *nodes, unsigned n);

/* Bit @bit of @word, which was announced. */
DiagramNode qsv_space_bit(Space *space, unsigned word, unsigned bit);

/*
 * A call on which the variables have the values in @values, which is indexed by
 * variable.
 */
void qsv_space_locate(const Space *space, const uint8_t *values,
                  uint32_t words[SPACE_WORDS]);
unsigned qsv_space_n_variables(const Space *space);

/* The reverse: the variables' values on one call. */
void qsv_space_place(const Space *space, const uint32_t words[SPACE_WORDS],
                     uint8_t *ret_values);

#endif
