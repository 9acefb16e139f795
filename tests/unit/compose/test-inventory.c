/*
 * Questions to an inventory
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/inventory.h"

static void test_questions(void)
{
    g_autoptr(QsInventory) inventory = qs_inventory_new();

    g_assert_false(qs_inventory_has_kind(inventory, "block"));
    qs_inventory_add(inventory, "block", "raw", "first");
    qs_inventory_add(inventory, "block", "raw", "second");
    g_assert_true(qs_inventory_has(inventory, "block", "raw"));
    g_assert_false(qs_inventory_has(inventory, "block", "qcow2"));
    g_assert_false(qs_inventory_has(inventory, "blocks", "raw"));
    g_assert_true(qs_inventory_has_kind(inventory, "block"));
    g_assert_false(qs_inventory_has_kind(inventory, "raw"));
    g_assert_cmpstr(qs_inventory_find(inventory, "block", "raw")->where, ==, "first");
    g_assert_null(qs_inventory_find(inventory, "block", "qcow2"));
}

static void test_all(void)
{
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(QsInventory) more = qs_inventory_new();

    qs_inventory_add(inventory, "block", "raw", "first");
    qs_inventory_add(more, "block", "raw", "second");
    qs_inventory_add(more, "net", "user", "third");
    qs_inventory_add_all(inventory, more);
    g_assert_cmpuint(inventory->items->len, ==, 2);
    g_assert_cmpuint(qs_inventory_find(inventory, "block", "raw")->count, ==, 2);
    g_assert_cmpstr(qs_inventory_find(inventory, "net", "user")->where, ==, "third");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/inventory/questions", test_questions);
    g_test_add_func("/inventory/all", test_all);
    return g_test_run();
}
