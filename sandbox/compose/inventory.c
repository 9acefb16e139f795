/*
 * What one VM has
 *
 * An array in the order of addition and a hash table over (kind, name) into it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/inventory.h"

static void item_free(void *data)
{
    QsItem *item = data;

    g_free(item->kind);
    g_free(item->name);
    g_free(item->where);
    g_free(item);
}

static guint item_hash(gconstpointer data)
{
    const QsItem *item = data;

    return 31 * g_str_hash(item->kind) + g_str_hash(item->name);
}

static gboolean item_equal(gconstpointer a, gconstpointer b)
{
    const QsItem *item_a = a;
    const QsItem *item_b = b;

    return g_str_equal(item_a->kind, item_b->kind) &&
           g_str_equal(item_a->name, item_b->name);
}

QsInventory *qs_inventory_new(void)
{
    QsInventory *inventory = g_new0(QsInventory, 1);

    inventory->items = g_ptr_array_new_with_free_func(item_free);
    inventory->index = g_hash_table_new(item_hash, item_equal);
    return inventory;
}

void qs_inventory_add(QsInventory *inventory, const char *kind, const char *name,
                      const char *where)
{
    QsItem key = { .kind = (char *)kind, .name = (char *)name };
    QsItem *item = g_hash_table_lookup(inventory->index, &key);

    if (item == NULL) {
        item = g_new0(QsItem, 1);
        item->kind = g_strdup(kind);
        item->name = g_strdup(name);
        item->where = g_strdup(where != NULL ? where : "");
        g_ptr_array_add(inventory->items, item);
        g_hash_table_add(inventory->index, item);
    }
    item->count++;
}

const QsItem *qs_inventory_find(const QsInventory *inventory, const char *kind,
                                const char *name)
{
    QsItem key = { .kind = (char *)kind, .name = (char *)name };

    return g_hash_table_lookup(inventory->index, &key);
}

gboolean qs_inventory_has(const QsInventory *inventory, const char *kind,
                          const char *name)
{
    return qs_inventory_find(inventory, kind, name) != NULL;
}

gboolean qs_inventory_has_kind(const QsInventory *inventory, const char *kind)
{
    for (unsigned i = 0; i < inventory->items->len; i++) {
        const QsItem *item = inventory->items->pdata[i];

        if (g_str_equal(item->kind, kind)) {
            return TRUE;
        }
    }
    return FALSE;
}

void qs_inventory_add_all(QsInventory *inventory, const QsInventory *more)
{
    for (unsigned i = 0; i < more->items->len; i++) {
        const QsItem *item = more->items->pdata[i];

        qs_inventory_add(inventory, item->kind, item->name, item->where);
    }
}

void qs_inventory_free(QsInventory *inventory)
{
    if (inventory == NULL) {
        return;
    }
    g_hash_table_unref(inventory->index);
    g_ptr_array_unref(inventory->items);
    g_free(inventory);
}
