/*
 * Conditions mean the same as formulas
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "formula.h"
#include "random-policy.h"

static gboolean holds(const BpfFormulas *formulas, uint32_t number,
                      const uint64_t args[6])
{
    const BpfFormula *formula = &formulas->formulas[number];
    const BpfKey *key;
    uint64_t value;

    switch (formula->kind) {
    case BPF_FORMULA_CONSTANT:
        return number == BPF_FORMULA_TRUE;
    case BPF_FORMULA_ATOM:
        key = &formulas->keys[formula->key];
        value = key->bits == 64 ? args[key->arg] : (uint32_t)args[key->arg];
        return bpf_formula_contains(formula, value & key->mask);
    default:
        for (uint32_t i = 0; i < formula->n; i++) {
            if (holds(formulas, formula->children[i], args) ==
                (formula->kind == BPF_FORMULA_ANY)) {
                return formula->kind == BPF_FORMULA_ANY;
            }
        }
        return formula->kind == BPF_FORMULA_ALL;
    }
}

static uint32_t read_cond(BpfFormulas *formulas, const QsCond *cond)
{
    uint32_t formula;

    g_assert_true(bpf_formulas_from_cond(formulas, cond, &formula));
    return formula;
}

static void test_tests(void)
{
    const uint64_t values[] = { 0,
                                1,
                                2,
                                0xfe,
                                0xff,
                                0x100,
                                0x7fffffff,
                                0xfffffffe,
                                UINT32_MAX,
                                UINT64_C(1) << 32,
                                UINT64_MAX - 1,
                                UINT64_MAX };
    const uint64_t masks[] = { 0,     1,           0xff,        ~0xffull,
                               ~0ull, 0x100000100, ~0ull << 32, 0x80000000 };

    for (unsigned i = 0; i < G_N_ELEMENTS(values) * G_N_ELEMENTS(masks) * 12; i++) {
        unsigned bits = i % 2 ? 32 : 64;
        uint64_t full = qs_width_mask(bits);
        g_autoptr(QsCond) cond = qs_cond_new_test(
            3, bits, masks[i / 12 % G_N_ELEMENTS(masks)] & full, QS_CMP_EQ + i / 2 % 6,
            values[i / 12 / G_N_ELEMENTS(masks)] & full);
        g_auto(QsArena) arena = { 0 };
        BpfFormulas formulas;
        uint32_t formula;

        bpf_formulas_init(&formulas, &arena);
        formula = read_cond(&formulas, cond);
        for (unsigned j = 0; j < G_N_ELEMENTS(values); j++) {
            for (unsigned k = 0; k < 3; k++) {
                uint64_t args[6] = { [3] = values[j] + k - 1 };

                g_assert_cmpint(holds(&formulas, formula, args), ==,
                                qs_cond_holds(cond, args));
            }
        }
    }
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    for (unsigned i = 0; i < 2000; i++) {
        g_autoptr(QsCond) cond = random_cond(rand, 4);
        g_auto(QsArena) arena = { 0 };
        GArray *values[6];
        BpfFormulas formulas;
        uint32_t formula;

        for (unsigned j = 0; j < 6; j++) {
            values[j] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
        }
        random_collect(cond, values);
        bpf_formulas_init(&formulas, &arena);
        formula = read_cond(&formulas, cond);
        for (unsigned j = 0; j < 100; j++) {
            uint64_t args[6];

            random_args(rand, values, args);
            g_assert_cmpint(holds(&formulas, formula, args), ==,
                            qs_cond_holds(cond, args));
        }
        for (unsigned j = 0; j < 6; j++) {
            g_array_unref(values[j]);
        }
    }
}

static uint32_t wide(BpfFormulas *formulas, uint64_t mask, QsCmp op, uint64_t value)
{
    g_autoptr(QsCond) cond = qs_cond_new_test(3, 64, mask, op, value);

    return read_cond(formulas, cond);
}

/* "No bits but these" of 64: the upper half is the same question for all of them. */
static void test_halves(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfFormulas formulas;
    uint32_t high;
    uint32_t one;
    uint32_t other;

    bpf_formulas_init(&formulas, &arena);
    high = wide(&formulas, UINT64_MAX, QS_CMP_LE, UINT32_MAX);
    one = wide(&formulas, ~UINT64_C(0x3), QS_CMP_EQ, 0);
    g_assert_cmpint(formulas.formulas[one].kind, ==, BPF_FORMULA_ATOM);
    one = wide(&formulas, ~UINT64_C(0x22), QS_CMP_EQ, 0);
    other = wide(&formulas, ~UINT64_C(0x1004), QS_CMP_EQ, 0x20);
    g_assert_cmpint(formulas.formulas[one].kind, ==, BPF_FORMULA_ALL);
    g_assert_cmpuint(formulas.formulas[one].n, ==, 2);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ one, high }, 2), ==,
        one);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ other, high }, 2),
        ==, other);
    /* The opposite, and a value that the mask does not let through. */
    one = wide(&formulas, ~UINT64_C(0x22), QS_CMP_NE, 0);
    g_assert_cmpint(formulas.formulas[one].kind, ==, BPF_FORMULA_ANY);
    g_assert_cmpuint(formulas.formulas[one].n, ==, 2);
    g_assert_cmpuint(wide(&formulas, ~UINT64_C(0x22), QS_CMP_EQ, 2), ==,
                     BPF_FORMULA_FALSE);
    g_assert_cmpuint(wide(&formulas, ~UINT64_C(0x22), QS_CMP_NE, 2), ==,
                     BPF_FORMULA_TRUE);
}

static void test_depth(void)
{
    g_auto(QsArena) arena = { 0 };
    g_autoptr(QsCond) cond = qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 1);
    BpfFormulas formulas;
    uint32_t formula;

    bpf_formulas_init(&formulas, &arena);
    for (unsigned i = 1; i < QS_COND_MAX_DEPTH; i++) {
        cond = qs_cond_new_all(&cond, 1);
    }
    g_assert_true(bpf_formulas_from_cond(&formulas, cond, &formula));
    cond = qs_cond_new_all(&cond, 1);
    g_assert_false(bpf_formulas_from_cond(&formulas, cond, &formula));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/read-condition/tests", test_tests);
    g_test_add_func("/read-condition/random", test_random);
    g_test_add_func("/read-condition/halves", test_halves);
    g_test_add_func("/read-condition/depth", test_depth);
    return g_test_run();
}
