/*
 * Profiles that are wished bring along what they require
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/error.h"
#include "wish.h"

static const char *const texts[] = {
    "profile a\nrequire c\n",          "profile b\nrequire c\n",
    "profile c\nrequire d\n",          "profile d\n",
    "profile lost\nrequire nowhere\n", NULL
};

static void choice_free(void *data)
{
    QsChoice *choice = data;

    g_free(choice->why);
    g_free(choice);
}

/* Grants @names, each wished for itself; "NAME (WHY), ..." must be @expected. */
static void check(const char *const *names, const char *expected)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GPtrArray) choices = g_ptr_array_new_with_free_func(choice_free);
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(ComposeWish));
    g_autoptr(GString) found = g_string_new(NULL);
    g_autoptr(GError) error = NULL;

    for (size_t i = 0; names[i] != NULL; i++) {
        ComposeWish wish = { .name = names[i], .why = "wished" };

        g_array_append_val(wishes, wish);
    }
    g_assert_true(compose_grant_wishes(choices, library, qs_abi_get(QS_ARCH_X86_64),
                                       wishes, &error));
    g_assert_no_error(error);
    for (unsigned i = 0; i < choices->len; i++) {
        const QsChoice *choice = choices->pdata[i];
        unsigned position;

        g_string_append_printf(found, "%s%s (%s)", i > 0 ? ", " : "",
                               choice->profile->name, choice->why);
        g_assert_true(compose_find_choice(choices, choice->profile->name, &position));
        g_assert_cmpuint(position, ==, i);
    }
    g_assert_cmpstr(found->str, ==, expected);
}

/* Sorted by name; who was wished directly says so, whoever requires it as well. */
static void test_granted(void)
{
    check((const char *const[]){ NULL }, "");
    check((const char *const[]){ "d", NULL }, "d (wished)");
    check((const char *const[]){ "b", "a", NULL },
          "a (wished), b (wished), c (required by b), d (required by c)");
    check((const char *const[]){ "a", "a", "d", NULL },
          "a (wished), c (required by a), d (wished)");
}

static void test_places(void)
{
    g_autoptr(GPtrArray) choices = g_ptr_array_new();
    QsProfile b = { .name = (char *)"b" };
    QsProfile d = { .name = (char *)"d" };
    QsChoice first = { .profile = &b };
    QsChoice second = { .profile = &d };
    static const char *const missing[] = { "a", "c", "e" };
    unsigned position = 77;

    g_assert_false(compose_find_choice(choices, "a", &position));
    g_assert_cmpuint(position, ==, 0);
    g_ptr_array_add(choices, &first);
    g_ptr_array_add(choices, &second);
    for (unsigned i = 0; i < G_N_ELEMENTS(missing); i++) {
        g_assert_false(compose_find_choice(choices, missing[i], &position));
        g_assert_cmpuint(position, ==, i);
    }
    g_assert_true(compose_find_choice(choices, "d", &position));
    g_assert_cmpuint(position, ==, 1);
}

static void test_missing(void)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GPtrArray) choices = g_ptr_array_new_with_free_func(choice_free);
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(ComposeWish));
    g_autoptr(GError) error = NULL;
    ComposeWish wish = { .name = "lost", .why = "wished" };

    g_array_append_val(wishes, wish);
    g_assert_false(compose_grant_wishes(choices, library, qs_abi_get(QS_ARCH_X86_64),
                                        wishes, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNKNOWN);
    g_assert_true(g_str_has_prefix(error->message, "f:2:9: there is no profile 'nowhere' "
                                                   "(required by lost)\n"));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/wish/granted", test_granted);
    g_test_add_func("/wish/places", test_places);
    g_test_add_func("/wish/missing", test_missing);
    return g_test_run();
}
