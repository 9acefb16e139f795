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
    VERIFY_SPACE_ARCH,
    VERIFY_SPACE_NR,
    VERIFY_SPACE_ARGS, /* high half of args[0], low half, ... */
    VERIFY_SPACE_WORDS = VERIFY_SPACE_ARGS + 12,
};

#define VERIFY_SPACE_HIGH(arg) (VERIFY_SPACE_ARGS + 2 * (arg))
#define VERIFY_SPACE_LOW(arg) (VERIFY_SPACE_ARGS + 2 * (arg) + 1)

/* What a test says of a value. */
typedef enum VerifyVerdict {
    VERIFY_VERDICT_FALSE = 1,
    VERIFY_VERDICT_TRUE,
    VERIFY_VERDICT_UNDEFINED, /* depends on what the kernel leaves open */
} VerifyVerdict;

/* One verdict for the values from @start up to the next piece's. */
typedef struct VerifyPiece {
    uint32_t start;
    VerifyVerdict verdict;
} VerifyPiece;

/* For which tests the proof still knows how they are related to each other. */
typedef enum VerifyDetail {
    VERIFY_DETAIL_BITS = 1, /* all of them: nothing is abstracted from */
    VERIFY_DETAIL_FIELDS,   /* those of the same bits of a word */
    VERIFY_DETAIL_TESTS,    /* those of the same bits that name a value in common */
    VERIFY_DETAIL_SHARED, /* the same, and all of the same bits where rules share values */
} VerifyDetail;

typedef struct VerifySpace VerifySpace;

/* Borrows @diagram, which may be NULL up to verify_space_restart(). */
VerifySpace *verify_space_new(VerifyDiagram *diagram);
void verify_space_free(VerifySpace *space);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VerifySpace, verify_space_free)

/*
 * First, everything that will be asked is announced.
 */

/* Some test will tell values of @word apart at @value. */
void verify_space_add_threshold(VerifySpace *space, unsigned word, uint32_t value);

/* Single bits of @word will be asked for. */
void verify_space_add_bits(VerifySpace *space, unsigned word);

/*
 * A test of @field: @pieces cover all its values, the first starts at 0.
 * Returns a number for verify_space_test().
 */
unsigned verify_space_add_test(VerifySpace *space, const VerifyField *field,
                               const VerifyPiece *pieces, unsigned n_pieces);

/* The word that a test asks. */
unsigned verify_space_get_word(const VerifySpace *space, unsigned test);

/*
 * The pieces of a test that asks where its whole word lies; FALSE for one that
 * asks some of the word's bits.  Lent until the next test is added.
 */
gboolean verify_space_get_pieces(const VerifySpace *space, unsigned test,
                                 const VerifyPiece **ret_pieces, unsigned *ret_n_pieces);

/* Then variables are given out, once. */
void verify_space_settle(VerifySpace *space);

/*
 * Starts anew, with functions in @diagram; those made before mean nothing any more.
 * With a @detail other than VERIFY_DETAIL_BITS arguments are abstracted from: equal
 * functions are equal on all calls, but functions that differ need not differ on any
 * call, and verify_space_locate(), verify_space_place() and verify_space_bit() are not
 * to be called.  FALSE if that is not possible, because bits are asked for in other ways
 * than by tests.
 */
gboolean verify_space_restart(VerifySpace *space, VerifyDetail detail,
                              VerifyDiagram *diagram);

/*
 * Then functions are made.
 */

/* Where the test's verdict is @verdict. */
VerifyNode verify_space_test(VerifySpace *space, unsigned test, VerifyVerdict verdict);

/*
 * nodes[i] where @word is from starts[i] up to starts[i + 1]; starts[0] is 0, the
 * others were announced, and the nodes depend on later words only.
 */
VerifyNode verify_space_switch(VerifySpace *space, unsigned word, const uint32_t *starts,
                               const VerifyNode *nodes, unsigned n);

/* Bit @bit of @word, which was announced. */
VerifyNode verify_space_bit(VerifySpace *space, unsigned word, unsigned bit);

/*
 * A call on which the variables have the values in @values, which is indexed by
 * variable.
 */
void verify_space_locate(const VerifySpace *space, const uint8_t *values,
                         uint32_t words[VERIFY_SPACE_WORDS]);
unsigned verify_space_n_variables(const VerifySpace *space);

/* The reverse: the variables' values on one call. */
void verify_space_place(const VerifySpace *space,
                        const uint32_t words[VERIFY_SPACE_WORDS], uint8_t *ret_values);

#endif
