/*
 * What an incoming VM is composed of once its guest runs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/arrival.h"

/* Profiles with this prefix are for the time before. */
#define INCOMING_PROFILES "feature/incoming"

void qs_arrival_note(QsInventory *inventory, const char *uri)
{
    g_autofree char *scheme = uri[0] == '{' ? g_strdup("json")
                                            : g_strndup(uri, strcspn(uri, ":"));

    qs_inventory_add(inventory, "incoming", scheme, uri);
}

gboolean qs_arrival_is_awaited(const QsInventory *inventory)
{
    return qs_inventory_has_kind(inventory, "incoming");
}

const char *qs_arrival_path(const QsInventory *inventory)
{
    const QsItem *item = qs_inventory_find(inventory, "incoming", "unix");

    return item != NULL ? item->where + strlen("unix:") : NULL;
}

static QsInventory *arrived_inventory(const QsInventory *inventory)
{
    QsInventory *arrived = qs_inventory_new();

    for (unsigned i = 0; i < inventory->items->len; i++) {
        const QsItem *item = inventory->items->pdata[i];
        g_autofree char *arrival = g_strconcat("arrived-", item->name, NULL);
        gboolean incoming = strcmp(item->kind, "incoming") == 0;

        qs_inventory_add(arrived, item->kind, incoming ? arrival : item->name,
                         item->where);
    }
    return arrived;
}

QsSelection *qs_arrival_select(const QsLibrary *library, const QsAbi *abi,
                               const QsInventory *inventory, const char *const *given,
                               GError **error)
{
    g_autoptr(QsInventory) arrived = arrived_inventory(inventory);
    g_autoptr(GPtrArray) lasting = g_ptr_array_new();
    g_autoptr(QsSelection) selection = NULL;

    for (size_t i = 0; given[i] != NULL; i++) {
        if (!g_str_has_prefix(given[i], INCOMING_PROFILES)) {
            g_ptr_array_add(lasting, (char *)given[i]);
        }
    }
    g_ptr_array_add(lasting, NULL);
    selection = qs_selection_from_inventory(library, abi, arrived, error);
    if (selection == NULL ||
        !qs_selection_add_given(selection, library, abi,
                                (const char *const *)lasting->pdata, error)) {
        return NULL;
    }
    return g_steal_pointer(&selection);
}
