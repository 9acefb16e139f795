/*
 * A VM before and after its guest has come
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/arrival.h"

static const char *const texts[] = {
    "profile machine/small\nmatch machine small\nread: allow -- loop()\n",
    "profile feature/incoming-tcp\nmatch incoming tcp\nsocket: allow -- listen()\n",
    "profile feature/arrived\nmatch incoming arrived-*\nclose: allow -- end()\n",
    "profile feature/given\nwrite: allow -- w()\n",
    NULL,
};

static void check_note(const char *uri, const char *scheme, const char *path)
{
    g_autoptr(QsInventory) inventory = qs_inventory_new();

    g_assert_false(qs_arrival_is_awaited(inventory));
    qs_arrival_note(inventory, uri);
    g_assert_true(qs_arrival_is_awaited(inventory));
    g_assert_cmpstr(qs_inventory_find(inventory, "incoming", scheme)->where, ==, uri);
    g_assert_cmpstr(qs_arrival_path(inventory), ==, path);
}

static void test_notes(void)
{
    check_note("tcp:0:4444", "tcp", NULL);
    check_note("unix:/run/vm.sock", "unix", "/run/vm.sock");
    check_note("{\"channel-type\": \"main\"}", "json", NULL);
    check_note("defer", "defer", NULL);
}

/* The profiles of the VM once its guest runs. */
static void check_selection(const char *const *given, const char *expected)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(GString) names = g_string_new(NULL);
    g_autoptr(GError) error = NULL;

    qs_inventory_add(inventory, "machine", "small", "");
    qs_arrival_note(inventory, "tcp:0:4444");
    selection = qs_arrival_select(library, qs_abi_get(QS_ARCH_X86_64), inventory, given,
                                  &error);
    g_assert_no_error(error);
    for (unsigned i = 0; i < selection->choices->len; i++) {
        const QsChoice *choice = selection->choices->pdata[i];

        g_string_append_printf(names, "%s ", choice->profile->name);
    }
    g_assert_cmpstr(names->str, ==, expected);
}

static void test_selection(void)
{
    const char *none[] = { NULL };
    const char *given[] = { "feature/incoming-tcp", "feature/given", NULL };

    check_selection(none, "feature/arrived machine/small ");
    check_selection(given, "feature/arrived feature/given machine/small ");
}

static void test_error(void)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(GError) error = NULL;
    const char *given[] = { "feature/unknown", NULL };

    qs_arrival_note(inventory, "tcp:0:4444");
    g_assert_null(
        qs_arrival_select(library, qs_abi_get(QS_ARCH_X86_64), inventory, given, &error));
    g_assert_nonnull(strstr(error->message, "given with -sandbox profile="));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/arrival/notes", test_notes);
    g_test_add_func("/arrival/selection", test_selection);
    g_test_add_func("/arrival/error", test_error);
    return g_test_run();
}
