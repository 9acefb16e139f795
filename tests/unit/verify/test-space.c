/*
 * Tests as functions: what a field's pieces say of a value has to be what the
 * function says of the call, whatever other tests share the variables.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "look-up.h"

#define N_TESTS 12
#define MOST_PIECES 6

typedef struct Case {
    VerifyField field;
    VerifyPiece pieces[MOST_PIECES];
    unsigned n_pieces;
    unsigned number;
} Case;

static uint32_t random_mask(GRand *rand)
{
    uint32_t mask = g_rand_int(rand);

    switch (g_rand_int_range(rand, 0, 6)) {
    case 0:
        return UINT32_MAX << (mask & 31);
    case 1:
        return UINT32_MAX >> (mask & 31);
    case 2:
        return 1u << (mask & 31);
    case 3:
        return mask;
    default:
        return UINT32_MAX;
    }
}

static VerifyField random_field(GRand *rand)
{
    VerifyField field = { .word = g_rand_int_range(rand, 0, 4),
                          .mask = random_mask(rand) };

    if (g_rand_boolean(rand)) {
        field.right = g_rand_int_range(rand, -__builtin_clz(field.mask),
                                       __builtin_ctz(field.mask) + 1);
    }
    if (g_rand_int_range(rand, 0, 3) == 0) {
        field.flip = g_rand_int(rand);
    }
    if (g_rand_int_range(rand, 0, 3) == 0) {
        field.addend = g_rand_int(rand);
    }
    return field;
}

static Case random_case(GRand *rand)
{
    Case c = { random_field(rand) };
    uint32_t start = 0;

    while (c.n_pieces < MOST_PIECES) {
        VerifyPiece piece = { start, g_rand_int_range(rand, VERIFY_VERDICT_FALSE,
                                                      VERIFY_VERDICT_UNDEFINED + 1) };
        uint32_t step = 1 + (g_rand_int(rand) >> g_rand_int_range(rand, 2, 32));

        c.pieces[c.n_pieces++] = piece;
        if (g_rand_int_range(rand, 0, 4) == 0 || start + step < start) {
            break;
        }
        start += step;
    }
    return c;
}

static VerifyVerdict find_verdict(const Case *c, uint32_t word)
{
    uint32_t value = verify_field_value(&c->field, word);
    unsigned i = c->n_pieces - 1;

    while (c->pieces[i].start > value) {
        i--;
    }
    return c->pieces[i].verdict;
}

/* A word whose field value is next to where some piece starts, if there is one. */
static uint32_t random_word(GRand *rand, const Case *cases, unsigned word)
{
    const Case *c = &cases[g_rand_int_range(rand, 0, N_TESTS)];
    uint32_t value = c->pieces[g_rand_int_range(rand, 0, c->n_pieces)].start +
                     g_rand_int_range(rand, -1, 2);

    if (c->field.word != word || g_rand_int_range(rand, 0, 4) == 0) {
        return g_rand_int(rand);
    }
    value = (value - c->field.addend) ^ c->field.flip;
    value = c->field.right >= 0 ? value << c->field.right : value >> -c->field.right;
    return (value & c->field.mask) | (g_rand_int(rand) & ~c->field.mask);
}

static void check_cases(GRand *rand, VerifyDiagram *diagram, VerifySpace *space,
                        const Case *cases)
{
    for (unsigned i = 0; i < 300; i++) {
        uint32_t words[VERIFY_SPACE_WORDS] = { 0 };
        const Case *c = &cases[g_rand_int_range(rand, 0, N_TESTS)];

        for (unsigned j = 0; j < 4; j++) {
            words[j] = random_word(rand, cases, j);
        }
        for (VerifyVerdict verdict = VERIFY_VERDICT_FALSE;
             verdict <= VERIFY_VERDICT_UNDEFINED; verdict++) {
            VerifyNode node = verify_space_test(space, c->number, verdict);

            g_assert_cmpuint(look_up(diagram, space, node, words), ==,
                             verdict == find_verdict(c, words[c->field.word]));
        }
    }
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(31);

    for (unsigned i = 0; i < 400; i++) {
        g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
        g_autoptr(VerifySpace) space = verify_space_new(diagram);
        Case cases[N_TESTS];

        for (unsigned j = 0; j < N_TESTS; j++) {
            cases[j] = random_case(rand);
            cases[j].number = verify_space_add_test(space, &cases[j].field,
                                                    cases[j].pieces, cases[j].n_pieces);
            g_assert_cmpuint(verify_space_get_word(space, cases[j].number), ==,
                             cases[j].field.word);
        }
        verify_space_settle(space);
        check_cases(rand, diagram, space, cases);
    }
}

/* The same question in different words is the same function. */
static void test_canonical(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    VerifyField whole = { .word = 3, .mask = UINT32_MAX };
    VerifyField less = { .word = 3, .mask = UINT32_MAX, .addend = -100u };
    VerifyField upper = { .word = 3, .mask = 0xffffff00, .right = 8 };
    VerifyVerdict no = VERIFY_VERDICT_FALSE;
    VerifyVerdict yes = VERIFY_VERDICT_TRUE;
    VerifyPiece range[] = { { 0, no }, { 256, yes }, { 512, no } };
    VerifyPiece moved[] = { { 0, no }, { 156, yes }, { 412, no } };
    VerifyPiece block[] = { { 0, no }, { 1, yes }, { 2, no } };
    unsigned tests[] = {
        verify_space_add_test(space, &whole, range, 3),
        verify_space_add_test(space, &less, moved, 3),
        verify_space_add_test(space, &upper, block, 3),
    };
    const VerifyPiece *pieces;
    unsigned n_pieces;

    verify_space_settle(space);
    /* Three intervals: two variables. */
    g_assert_cmpuint(verify_space_n_variables(space), ==, 2);
    for (unsigned i = 0; i < G_N_ELEMENTS(tests); i++) {
        g_assert_cmpuint(verify_space_test(space, tests[i], VERIFY_VERDICT_TRUE), ==,
                         verify_space_test(space, tests[0], VERIFY_VERDICT_TRUE));
        g_assert_true(verify_space_get_pieces(space, tests[i], &pieces, &n_pieces));
        g_assert_cmpuint(n_pieces, ==, 3);
        g_assert_cmpuint(pieces[1].start, ==, 256);
        g_assert_cmpuint(pieces[2].start, ==, 512);
    }
}

/* A lower bit can't be told by intervals; all 32 are kept, and agree with them. */
static void test_bits(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    VerifyField whole = { .word = 5, .mask = UINT32_MAX };
    VerifyField bit = { .word = 5, .mask = 1u << 4 };
    VerifyPiece from[] = { { 0, VERIFY_VERDICT_FALSE },
                           { 1u << 31, VERIFY_VERDICT_TRUE } };
    VerifyPiece set[] = { { 0, VERIFY_VERDICT_FALSE }, { 1, VERIFY_VERDICT_TRUE } };
    unsigned upper = verify_space_add_test(space, &whole, from, 2);
    unsigned lower = verify_space_add_test(space, &bit, set, 2);
    const VerifyPiece *pieces;
    unsigned n_pieces;

    verify_space_settle(space);
    g_assert_cmpuint(verify_space_n_variables(space), ==, 32);
    g_assert_true(verify_space_get_pieces(space, upper, &pieces, &n_pieces));
    g_assert_false(verify_space_get_pieces(space, lower, &pieces, &n_pieces));
    g_assert_cmpuint(verify_space_test(space, upper, VERIFY_VERDICT_TRUE), ==,
                     verify_space_bit(space, 5, 31));
    g_assert_cmpuint(verify_space_test(space, lower, VERIFY_VERDICT_TRUE), ==,
                     verify_space_bit(space, 5, 4));
}

/* A call that is placed and located lies in the same intervals. */
static void test_locate(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    const uint32_t starts[] = { 0, 10, 11, 4000 };
    VerifyNode nodes[4];
    uint32_t words[VERIFY_SPACE_WORDS] = { 0 };
    uint8_t values[2 + 32] = { 0 };
    VerifyNode node;

    for (unsigned i = 1; i < 4; i++) {
        verify_space_add_threshold(space, VERIFY_SPACE_NR, starts[i]);
    }
    verify_space_add_bits(space, VERIFY_SPACE_LOW(2));
    verify_space_settle(space);
    g_assert_cmpuint(verify_space_n_variables(space), ==, G_N_ELEMENTS(values));
    for (unsigned i = 0; i < 4; i++) {
        nodes[i] = verify_diagram_constant(diagram, 100 + i);
    }
    node = verify_space_switch(space, VERIFY_SPACE_NR, starts, nodes, 4);
    for (unsigned i = 0; i < 4; i++) {
        uint32_t last = i < 3 ? starts[i + 1] - 1 : UINT32_MAX;

        words[VERIFY_SPACE_NR] = last;
        words[VERIFY_SPACE_LOW(2)] = 0x12345678 + i;
        g_assert_cmpuint(look_up(diagram, space, node, words), ==, 100 + i);
        verify_space_place(space, words, values);
        verify_space_locate(space, values, words);
        g_assert_cmpuint(words[VERIFY_SPACE_NR], ==, starts[i]);
        g_assert_cmphex(words[VERIFY_SPACE_LOW(2)], ==, 0x12345678 + i);
        g_assert_cmpuint(look_up(diagram, space, node, words), ==, 100 + i);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/space/random", test_random);
    g_test_add_func("/space/canonical", test_canonical);
    g_test_add_func("/space/bits", test_bits);
    g_test_add_func("/space/locate", test_locate);
    return g_test_run();
}
