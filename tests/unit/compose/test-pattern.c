/*
 * Shell-style patterns
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <fnmatch.h>
#include <string.h>
#include "pattern.h"

static void test_table(void)
{
    g_assert_true(compose_pattern_matches("kvm", "kvm"));
    g_assert_false(compose_pattern_matches("kvm", "kvmx"));
    g_assert_false(compose_pattern_matches("kvm", "kv"));
    g_assert_true(compose_pattern_matches("virtio-*-pci", "virtio-blk-pci"));
    g_assert_false(compose_pattern_matches("virtio-*-pci", "virtio-blk-device"));
    g_assert_true(compose_pattern_matches("*", ""));
    g_assert_true(compose_pattern_matches("*-cpu", "max-x86_64-cpu"));
    g_assert_true(compose_pattern_matches("pc-i440fx-?.*", "pc-i440fx-9.2"));
    g_assert_false(compose_pattern_matches("pc-i440fx-?.*", "pc-i440fx-10.0"));
    g_assert_true(compose_pattern_matches("a*b*c", "axbxbxc"));
    g_assert_true(compose_pattern_matches("[a]", "[a]"));
    g_assert_false(compose_pattern_matches("?", ""));
    g_assert_false(compose_pattern_matches("", "a"));
}

/* The C library knows these patterns too. */
static void test_random(void)
{
    unsigned matches = 0;
    unsigned round;

    for (round = 0; round < 100000; round++) {
        char pattern[8] = { 0 };
        char text[10] = { 0 };
        unsigned n = g_test_rand_int_range(0, 8);
        unsigned m = g_test_rand_int_range(0, 10);
        gboolean expected;

        while (n-- > 0) {
            pattern[n] = "ab*?"[g_test_rand_int_range(0, 4)];
        }
        while (m-- > 0) {
            text[m] = "ab"[g_test_rand_int_range(0, 2)];
        }
        expected = fnmatch(pattern, text, 0) == 0;
        matches += expected;
        g_assert_cmpint(compose_pattern_matches(pattern, text), ==, expected);
    }
    g_assert_cmpuint(matches, >, 1000);
}

/* Patterns that make a backtracking search exponential. */
static void test_bounded(void)
{
    g_autofree char *text = g_strnfill(5000, 'a');
    GString *pattern = g_string_new(NULL);
    unsigned i;

    for (i = 0; i < 500; i++) {
        g_string_append(pattern, "a*");
    }
    g_string_append_c(pattern, 'b');
    g_assert_false(compose_pattern_matches(pattern->str, text));
    g_string_free(pattern, TRUE);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/pattern/table", test_table);
    g_test_add_func("/pattern/random", test_random);
    g_test_add_func("/pattern/bounded", test_bounded);
    return g_test_run();
}
