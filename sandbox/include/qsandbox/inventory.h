/*
 * qsandbox: what one VM has
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A list of (kind, name, where): kind is one of a profile's match kinds, name
 * what a profile matches, where a text for people (a QOM path, an id).  Every
 * item must be matched by some profile, or composition fails.  Not thread-safe.
 */
#ifndef QSANDBOX_INVENTORY_H
#define QSANDBOX_INVENTORY_H

#include <glib.h>

typedef struct QsItem {
    char *kind;
    char *name;
    char *where;    /* never NULL; of the first item with this kind and name */
    unsigned count; /* how many were added */
} QsItem;

typedef struct QsInventory {
    GPtrArray *items;  /* QsItem *, in the order of first addition */
    GHashTable *index; /* private */
} QsInventory;

QsInventory *qs_inventory_new(void);

/* Copies its strings.  Adding a kind and name again only counts. */
void qs_inventory_add(QsInventory *inventory, const char *kind, const char *name,
                      const char *where);

/* Whether there is an item of this kind and name; of this kind. */
gboolean qs_inventory_has(const QsInventory *inventory, const char *kind,
                          const char *name);
gboolean qs_inventory_has_kind(const QsInventory *inventory, const char *kind);

/* The item of this kind and name, lent, or NULL. */
const QsItem *qs_inventory_find(const QsInventory *inventory, const char *kind,
                                const char *name);

/* Adds all items of @more. */
void qs_inventory_add_all(QsInventory *inventory, const QsInventory *more);

void qs_inventory_free(QsInventory *inventory);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsInventory, qs_inventory_free)

#endif
