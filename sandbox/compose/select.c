/*
 * Which profiles a VM needs
 *
 * Every item of the inventory is compared with every match line of the library.  There
 * are some dozens of the one and some hundreds of the other.
 *
 * A selection is built aside and given out when it is complete.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "pattern.h"
#include "qsandbox/error.h"
#include "qsandbox/selection.h"
#include "wish.h"

static void choice_free(void *data)
{
    QsChoice *choice = data;

    g_free(choice->why);
    g_free(choice);
}

static QsSelection *selection_new(void)
{
    QsSelection *selection = g_new0(QsSelection, 1);

    selection->choices = g_ptr_array_new_with_free_func(choice_free);
    return selection;
}

void qs_selection_free(QsSelection *selection)
{
    if (selection == NULL) {
        return;
    }
    g_ptr_array_unref(selection->choices);
    g_free(selection);
}

static gpointer choice_copy(gconstpointer data, gpointer opaque)
{
    const QsChoice *choice = data;
    QsChoice *copy = g_new0(QsChoice, 1);

    copy->profile = choice->profile;
    copy->why = g_strdup(choice->why);
    return copy;
}

gboolean qs_selection_add(QsSelection *selection, const QsLibrary *library,
                          const QsAbi *abi, const char *name, const char *why,
                          GError **error)
{
    g_autoptr(GPtrArray)
        choices = g_ptr_array_copy(selection->choices, choice_copy, NULL);
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(ComposeWish));
    ComposeWish wish = { .name = name, .why = why };

    g_array_append_val(wishes, wish);
    if (!compose_grant_wishes(choices, library, abi, wishes, error)) {
        return FALSE;
    }
    g_ptr_array_unref(selection->choices);
    selection->choices = g_steal_pointer(&choices);
    return TRUE;
}

gboolean qs_selection_add_given(QsSelection *selection, const QsLibrary *library,
                                const QsAbi *abi, const char *const *names,
                                GError **error)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        if (!qs_selection_add(selection, library, abi, names[i],
                              "given with -sandbox profile=", error)) {
            return FALSE;
        }
    }
    return TRUE;
}

gboolean qs_selection_has(const QsSelection *selection, const QsProfile *profile)
{
    unsigned position;

    return compose_find_choice(selection->choices, profile->name, &position);
}

QsSelection *qs_selection_from_names(const QsLibrary *library, const QsAbi *abi,
                                     const char *const *names, GError **error)
{
    g_autoptr(QsSelection) selection = selection_new();
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(ComposeWish));
    size_t i;

    for (i = 0; names[i] != NULL; i++) {
        ComposeWish wish = { .name = names[i], .why = "given by name" };

        g_array_append_val(wishes, wish);
    }
    if (!compose_grant_wishes(selection->choices, library, abi, wishes, error)) {
        return NULL;
    }
    return g_steal_pointer(&selection);
}

/* Whether @profile holds on @abi, and one of its match lines matches the item. */
static gboolean profile_matches(const QsProfile *profile, const QsAbi *abi,
                                const char *kind, const char *name)
{
    unsigned i;
    unsigned j;

    if (!(profile->archs & QS_ARCH_BIT(abi->arch))) {
        return FALSE;
    }
    for (i = 0; i < profile->matches->len; i++) {
        const QsMatch *match = profile->matches->pdata[i];

        if (strcmp(match->kind, kind) != 0) {
            continue;
        }
        for (j = 0; j < match->names->len; j++) {
            if (compose_pattern_matches(match->names->pdata[j], name)) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

static char *item_text(const QsItem *item)
{
    if (item->where[0] == '\0') {
        return g_strdup_printf("%s %s", item->kind, item->name);
    }
    return g_strdup_printf("%s %s (%s)", item->kind, item->name, item->where);
}

static GPtrArray *match_all(const GPtrArray *profiles, const QsAbi *abi, const char *kind,
                            const char *name)
{
    GPtrArray *matching = g_ptr_array_new();

    for (unsigned i = 0; i < profiles->len; i++) {
        if (profile_matches(profiles->pdata[i], abi, kind, name)) {
            g_ptr_array_add(matching, profiles->pdata[i]);
        }
    }
    return matching;
}

GPtrArray *qs_library_match(const QsLibrary *library, const QsAbi *abi, const char *kind,
                            const char *name)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);

    return match_all(profiles, abi, kind, name);
}

/* Wishes every profile that matches @item; FALSE if none does. */
static gboolean wish_item(GArray *wishes, const GPtrArray *profiles, const QsAbi *abi,
                          const QsItem *item, const char *why)
{
    g_autoptr(GPtrArray) matching = match_all(profiles, abi, item->kind, item->name);

    for (unsigned i = 0; i < matching->len; i++) {
        const QsProfile *profile = matching->pdata[i];
        ComposeWish wish = { .name = profile->name, .why = why };

        g_array_append_val(wishes, wish);
    }
    return matching->len > 0;
}

static int compare_items(const void *a, const void *b)
{
    const QsItem *item_a = *(const QsItem *const *)a;
    const QsItem *item_b = *(const QsItem *const *)b;
    int order = strcmp(item_a->kind, item_b->kind);

    return order != 0 ? order : strcmp(item_a->name, item_b->name);
}

QsSelection *qs_selection_from_inventory(const QsLibrary *library, const QsAbi *abi,
                                         const QsInventory *inventory, GError **error)
{
    g_autoptr(QsSelection) selection = selection_new();
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GPtrArray) items = g_ptr_array_copy(inventory->items, NULL, NULL);
    g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(ComposeWish));
    g_autoptr(GString) unmatched = g_string_new(NULL);
    unsigned i;

    /* A copy of an array frees what the original would. */
    g_ptr_array_set_free_func(items, NULL);
    g_ptr_array_sort(items, compare_items);
    for (i = 0; i < items->len; i++) {
        const QsItem *item = items->pdata[i];
        char *text = item_text(item);

        g_ptr_array_add(texts, text);
        if (!wish_item(wishes, profiles, abi, item, text)) {
            g_string_append_printf(unmatched, "%s%s", unmatched->len == 0 ? "" : ", ",
                                   text);
        }
    }
    if (unmatched->len > 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROFILED, "no profile on %s for: %s",
                    abi->name, unmatched->str);
        return NULL;
    }
    if (!compose_grant_wishes(selection->choices, library, abi, wishes, error)) {
        return NULL;
    }
    return g_steal_pointer(&selection);
}
