/*
 * What conditions have to do with each other
 *
 * What is claimed is checked on random conditions over two arguments whose
 * values are of four bits, for all of them; what people write must be found.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/profile.h"
#include "qsandbox/relation.h"

/* The condition that @text says of lseek on x86_64 (fd: 32 bits, offset: 64). */
static QsCond *condition(const char *text)
{
    g_autofree char *profile_text = g_strdup_printf(
        "profile t\nlseek[x86_64]: %s -- for the test\n", text);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse(profile_text, strlen(profile_text), "t", NULL, &error);
    QsAction action;
    QsCond *cond;
    uint32_t nr;

    g_assert_no_error(error);
    qs_rule_resolve(profile, profile->rules->pdata[0], qs_abi_get(QS_ARCH_X86_64), &nr,
                    &action, &cond, &error);
    g_assert_no_error(error);
    return cond;
}

typedef struct Pair {
    const char *a;
    const char *b;
    gboolean implies;
} Pair;

static const Pair pairs[] = {
    { "fd == 1", "fd == 1", TRUE },
    { "fd == 1", "fd == {1, 2}", TRUE },
    { "fd == {1, 2}", "fd == {3, 2, 1}", TRUE },
    { "fd == {1, 4}", "fd == {3, 2, 1}", FALSE },
    { "fd == 1 && offset == 2", "fd == 1", TRUE },
    { "fd == 1", "fd == 1 && offset == 2", FALSE },
    { "fd == 1", "fd == 1 || offset == 2", TRUE },
    { "fd in 3", "fd in 7", TRUE },
    { "fd in 7", "fd in 3", FALSE },
    { "fd in 7", "fd <= 7", TRUE },
    { "fd in 7", "fd < 7", FALSE },
    { "fd == 6", "fd in 7", TRUE },
    { "fd == 8", "fd in 7", FALSE },
    { "fd == 6", "(fd & 4) == 4", TRUE },
    { "(fd & 7) == 6", "(fd & 4) == 4", TRUE },
    { "(fd & 4) == 4", "(fd & 7) == 6", FALSE },
    { "(fd & 4) == 4", "fd != 3", TRUE },
    { "(fd & 4) == 4", "fd != 5", FALSE },
    { "(fd & 0xf0) == 0x10", "fd != 0", TRUE },
    { "fd > 5", "fd >= 5", TRUE },
    { "fd >= 5", "fd > 5", FALSE },
    { "fd < 5", "fd != 5", TRUE },
    { "fd != 5", "fd < 5", FALSE },
    { "fd != {5, 6}", "fd != 5", TRUE },
    { "fd == 1", "offset == 1", FALSE },
    { "fd == 1", "offset >= 0", TRUE },
    { "fd < 0", "offset == 1", TRUE },
    { "(fd == 1 || fd == 2) && offset == 1", "fd in 3 && offset in 1", TRUE },
};

static void test_pairs(void)
{
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(pairs); i++) {
        g_autoptr(QsCond) a = condition(pairs[i].a);
        g_autoptr(QsCond) b = condition(pairs[i].b);

        g_test_message("%s => %s", pairs[i].a, pairs[i].b);
        g_assert_cmpint(qs_cond_implies(a, b), ==, pairs[i].implies);
    }
}

static void test_constant(void)
{
    static const char *const never[] = {
        "fd < 0",
        "fd > 0xffffffff",
        "(fd & 3) > 3",
        "fd == 1 && fd == 2",
        "fd == {1, 2} && fd == {3, 4}",
        "fd in 3 && fd == 8",
        "fd < 4 && fd > 8",
        "offset == 1 && (fd == 1 && fd != 1)",
    };
    static const char *const always[] = {
        "fd >= 0",
        "fd <= 0xffffffff",
        "fd in 0xffffffff",
        "(fd & 3) <= 3",
        "fd != 1 || fd != 2",
        "fd < 4 || fd >= 4",
        "offset >= 0 && fd >= 0",
    };
    static const char *const neither[] = {
        "fd == 1",          "fd != {1, 2}",        "fd > 0",
        "fd in 0",          "offset > 0xffffffff", "fd == 1 || fd == 2",
        "fd < 4 || fd > 4",
    };
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(never); i++) {
        g_autoptr(QsCond) cond = condition(never[i]);

        g_test_message("%s", never[i]);
        g_assert_true(qs_cond_is_never(cond));
        g_assert_false(qs_cond_is_always(cond));
    }
    for (i = 0; i < G_N_ELEMENTS(always); i++) {
        g_autoptr(QsCond) cond = condition(always[i]);

        g_test_message("%s", always[i]);
        g_assert_true(qs_cond_is_always(cond));
        g_assert_false(qs_cond_is_never(cond));
    }
    for (i = 0; i < G_N_ELEMENTS(neither); i++) {
        g_autoptr(QsCond) cond = condition(neither[i]);

        g_test_message("%s", neither[i]);
        g_assert_false(qs_cond_is_always(cond));
        g_assert_false(qs_cond_is_never(cond));
    }
    g_assert_true(qs_cond_is_always(NULL));
    g_assert_false(qs_cond_is_never(NULL));
}

static QsCond *random_test(void)
{
    static const uint32_t masks[] = { 0xffffffff, 0xffffffff, 3, 6, 0xc, ~3u, ~5u, 9 };
    uint32_t mask = masks[g_test_rand_int_range(0, G_N_ELEMENTS(masks))];

    return qs_cond_new_test(g_test_rand_int_range(0, 2), 32, mask,
                            g_test_rand_int_range(QS_CMP_EQ, QS_CMP_GE + 1),
                            g_test_rand_int_range(0, 16));
}

static QsCond *random_cond(unsigned depth)
{
    QsCond *parts[3];
    unsigned n = g_test_rand_int_range(1, 4);
    unsigned i;

    if (depth == 0 || n == 1) {
        return random_test();
    }
    for (i = 0; i < n; i++) {
        parts[i] = random_cond(depth - 1);
    }
    return g_test_rand_bit() ? qs_cond_new_all(parts, n) : qs_cond_new_any(parts, n);
}

/* Values beyond four bits: all that masks and values here can tell apart. */
static uint64_t value_of(unsigned i)
{
    return i < 16 ? i : i == 16 ? 0x10 : 0xffffffff;
}

static void test_random(void)
{
    unsigned found = 0;
    unsigned round;
    unsigned i;

    for (round = 0; round < 20000; round++) {
        g_autoptr(QsCond) a = random_cond(2);
        g_autoptr(QsCond) b = random_cond(2);
        gboolean implies = qs_cond_implies(a, b);
        gboolean never = qs_cond_is_never(a);
        gboolean always = qs_cond_is_always(a);

        found += implies + never + always;
        for (i = 0; i < 18 * 18; i++) {
            uint64_t args[6] = { value_of(i % 18), value_of(i / 18) };
            gboolean holds = qs_cond_holds(a, args);

            g_assert_false(implies && holds && !qs_cond_holds(b, args));
            g_assert_false(never && holds);
            g_assert_false(always && !holds);
        }
    }
    g_assert_cmpuint(found, >, 1000);
}

/* A search without end would time the test out. */
static void test_bounded(void)
{
    QsCond *a = random_test();
    QsCond *b = random_test();
    unsigned i;

    for (i = 0; i < QS_COND_MAX_DEPTH - 1; i++) {
        QsCond *parts_a[] = { a, random_test() };
        QsCond *parts_b[] = { b, random_test() };

        a = i % 2 ? qs_cond_new_all(parts_a, 2) : qs_cond_new_any(parts_a, 2);
        b = i % 2 ? qs_cond_new_any(parts_b, 2) : qs_cond_new_all(parts_b, 2);
    }
    qs_cond_implies(a, b);
    qs_cond_implies(b, a);
    g_assert_false(qs_cond_is_never(a) && qs_cond_is_always(a));
    qs_cond_free(a);
    qs_cond_free(b);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/relation/pairs", test_pairs);
    g_test_add_func("/relation/constant", test_constant);
    g_test_add_func("/relation/random", test_random);
    g_test_add_func("/relation/bounded", test_bounded);
    return g_test_run();
}
