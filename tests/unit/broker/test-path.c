/*
 * Paths as text
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib.h>
#include <string.h>
#include "qsandbox/broker.h"

static void check(const char *folder, const char *path, const char *normal)
{
    char room[64] = "untouched";
    bool fits = qs_broker_path_normalize(folder, path, room, sizeof(room));

    g_assert_cmpint(fits, ==, normal != NULL);
    if (normal) {
        g_assert_cmpstr(room, ==, normal);
    }
}

static void test_absolute(void)
{
    check(NULL, "/", "/");
    check(NULL, "/a/b", "/a/b");
    check(NULL, "//a///b//", "/a/b");
    check(NULL, "/./a/./b/.", "/a/b");
    check(NULL, "/a/../b", "/b");
    check(NULL, "/a/b/..", "/a");
    check(NULL, "/a/..", "/");
    check(NULL, "/..", "/");
    check(NULL, "/../../a", "/a");
    check(NULL, "/a/b/../../../../c", "/c");
    check("/elsewhere", "/a", "/a");
}

static void test_names_with_dots(void)
{
    check(NULL, "/a/.hidden", "/a/.hidden");
    check(NULL, "/a/...", "/a/...");
    check(NULL, "/a/..b/c", "/a/..b/c");
    check(NULL, "/a/b./c", "/a/b./c");
}

static void test_relative(void)
{
    check("/home/vm", "disk", "/home/vm/disk");
    check("/home/vm/", "./disk", "/home/vm/disk");
    check("/home/vm", "../disk", "/home/disk");
    check("/home/vm", "../../../disk", "/disk");
    check("/", "disk", "/disk");
    check("/home/vm", ".", "/home/vm");
    check(NULL, "disk", NULL);
    check("relative", "disk", NULL);
    check("", "disk", NULL);
}

static void test_empty(void)
{
    check(NULL, "", NULL);
    check("/home", "", NULL);
}

/* A path that fits to the byte, one that does not, and one whose normal form fits. */
static void test_size(void)
{
    char room[9];

    memset(room, 'x', sizeof(room));
    g_assert_true(qs_broker_path_normalize(NULL, "/123/56", room, 8));
    g_assert_cmpstr(room, ==, "/123/56");
    g_assert_true(room[8] == 'x');
    g_assert_false(qs_broker_path_normalize(NULL, "/123/567", room, 8));
    g_assert_false(qs_broker_path_normalize(NULL, "/1234567", room, 8));
    g_assert_true(room[8] == 'x');
    g_assert_true(qs_broker_path_normalize(NULL, "/./12/../34/.", room, 8));
    g_assert_cmpstr(room, ==, "/34");
    g_assert_true(qs_broker_path_normalize(NULL, "/", room, 2));
    g_assert_false(qs_broker_path_normalize(NULL, "/", room, 1));
    g_assert_false(qs_broker_path_normalize(NULL, "/", room, 0));
}

/* The normal form of a normal form is itself, whatever the text. */
static void test_random(void)
{
    static const char characters[] = "/./.ab";

    for (unsigned i = 0; i < 100000; i++) {
        char text[24] = "/", once[64], twice[64];
        unsigned length = g_test_rand_int_range(1, sizeof(text) - 1);

        for (unsigned j = 1; j < length; j++) {
            text[j] = characters[g_test_rand_int_range(0, sizeof(characters) - 1)];
        }
        g_assert_true(qs_broker_path_normalize(NULL, text, once, sizeof(once)));
        g_assert_true(once[0] == '/' && strlen(once) <= strlen(text));
        g_assert_null(strstr(once, "//"));
        g_assert_null(strstr(once, "/./"));
        g_assert_null(strstr(once, "/../"));
        g_assert_false(g_str_has_suffix(once, "/..") || g_str_has_suffix(once, "/."));
        g_assert_true(once[1] == '\0' || !g_str_has_suffix(once, "/"));
        g_assert_true(qs_broker_path_normalize(NULL, once, twice, sizeof(twice)));
        g_assert_cmpstr(once, ==, twice);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/broker/path/absolute", test_absolute);
    g_test_add_func("/broker/path/names-with-dots", test_names_with_dots);
    g_test_add_func("/broker/path/relative", test_relative);
    g_test_add_func("/broker/path/empty", test_empty);
    g_test_add_func("/broker/path/size", test_size);
    g_test_add_func("/broker/path/random", test_random);
    return g_test_run();
}
