/*
 * What is seen, and what is a letter
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "characters.h"

static void test_seen(void)
{
    static const gunichar seen[] = {
        ' ',    '!',    'a',    '~',    0xe9,   0xb0,   0xb5,    0x301,  0x3b1,
        0x5d0,  0x639,  0x915,  0x941,  0xe31,  0x2026, 0x2192,  0x20ac, 0x2713,
        0x2500, 0x4e2d, 0xac00, 0xd7a3, 0x3042, 0xff21, 0x1f600,
    };
    static const gunichar unseen[] = {
        0,      '\n',   '\t',    0x7f,    0x85,    0xa0,    0xad,    0x34f,    0x378,
        0x61c,  0x115f, 0x1160,  0x1680,  0x2003,  0x200b,  0x200f,  0x2028,   0x2029,
        0x202e, 0x2060, 0x2800,  0x3000,  0x3164,  0xd800,  0xe000,  0xfe0f,   0xfeff,
        0xffa0, 0xfff9, 0x1d159, 0x1d173, 0xe0001, 0xe0100, 0xf0000, 0x10ffff,
    };

    for (size_t i = 0; i < G_N_ELEMENTS(seen); i++) {
        g_test_message("U+%04X", seen[i]);
        g_assert_true(profile_is_seen(seen[i]));
    }
    for (size_t i = 0; i < G_N_ELEMENTS(unseen); i++) {
        g_test_message("U+%04X", unseen[i]);
        g_assert_false(profile_is_seen(unseen[i]));
    }
    /* All of ASCII that prints, and no other. */
    for (gunichar c = 0; c < 0x80; c++) {
        g_assert_cmpint(profile_is_seen(c), ==, c >= ' ' && c < 0x7f);
    }
}

static void test_letters(void)
{
    g_assert_cmpuint(profile_count_letters(""), ==, 0);
    g_assert_cmpuint(profile_count_letters("-- 12, ..."), ==, 0);
    g_assert_cmpuint(profile_count_letters("aaaa AAAA ａＡ"), ==, 1);
    g_assert_cmpuint(profile_count_letters("é e\xcc\x81"), ==, 1);
    g_assert_cmpuint(profile_count_letters("\xcc\x81\xcc\x81\xe2\x80\x8b"), ==, 0);
    g_assert_cmpuint(profile_count_letters("\xe3\x85\xa4\xe1\x85\x9f"), ==, 0);
    g_assert_cmpuint(profile_count_letters("kvm_cpu_exec()"), ==, 8);
    g_assert_cmpuint(profile_count_letters("大小を"), ==, 3);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/characters/seen", test_seen);
    g_test_add_func("/characters/letters", test_letters);
    return g_test_run();
}
