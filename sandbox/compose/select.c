/*
 * Which profiles a VM needs
 *
 * Every item of the inventory is compared with every match line of the library;
 * there are some dozens of the one and some hundreds of the other.  Profiles
 * that are required are added behind the ones that require them, to any depth;
 * a profile is added once, so circles end, and the library looks for them in what was
 * chosen.
 *
 * A selection is built aside and given out when it is complete.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "pattern.h"
#include "qsandbox/error.h"
#include "qsandbox/selection.h"

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

/* Where the profile @name is; if it is not there, where it belongs. */
static gboolean find_choice(const GPtrArray *choices, const char *name,
                            unsigned *ret_position)
{
    unsigned low = 0;
    unsigned high = choices->len;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        const QsChoice *choice = choices->pdata[middle];
        int order = strcmp(choice->profile->name, name);

        if (order == 0) {
            *ret_position = middle;
            return TRUE;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *ret_position = low;
    return FALSE;
}

/* A profile that is to be added, and who asked for it. */
typedef struct Wish {
    const char *name;
    const QsProfile *by;      /* who requires it; NULL: @why says it */
    unsigned index;           /* which of its requirements */
    const char *why;
} Wish;

static char *wish_text(const Wish *wish)
{
    return wish->by != NULL ? g_strdup_printf("required by %s", wish->by->name) :
           g_strdup(wish->why);
}

/* "FILE:LINE:COLUMN: " of what is required, as the beginning of a message. */
static char *wish_place(const Wish *wish)
{
    g_autofree char *place = NULL;

    if (wish->by == NULL) {
        return g_strdup("");
    }
    place = qs_profile_locate_require(wish->by, wish->index);
    return g_strconcat(place, ": ", NULL);
}

/* The line of what is required, as the end of a message. */
static char *wish_quote(const Wish *wish)
{
    return wish->by ? qs_profile_quote_require(wish->by, wish->index) : g_strdup("");
}

static const QsProfile *find_profile(const QsLibrary *library, const QsAbi *abi,
                                     const Wish *wish, GError **error)
{
    const QsProfile *profile = qs_library_find(library, wish->name);
    g_autofree char *why = NULL;
    g_autofree char *place = NULL;
    g_autofree char *quote = NULL;

    if (profile != NULL && (profile->archs & QS_ARCH_BIT(abi->arch)) &&
        !qs_profile_is_violation_list(profile)) {
        return profile;
    }
    why = wish_text(wish);
    place = wish_place(wish);
    quote = wish_quote(wish);
    if (profile == NULL) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "%sthere is no profile '%s' (%s)%s", place, wish->name, why, quote);
    } else if (qs_profile_is_violation_list(profile)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s'%s' (%s) lists what follows refused calls; it allows nothing, "
                    "and is no part of a policy%s", place, wish->name, why, quote);
    } else {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "%sprofile '%s' (%s) does not hold on %s, by the %s of %s%s",
                    place, wish->name, why, abi->name,
                    profile->arch_line != 0 ? "arch line" : "library", profile->file,
                    quote);
    }
    return NULL;
}

static void add_requires(GArray *wishes, const QsProfile *profile)
{
    unsigned i;

    for (i = 0; i < profile->requires->len; i++) {
        Wish wish = {
            .name = profile->requires->pdata[i], .by = profile, .index = i,
        };

        g_array_append_val(wishes, wish);
    }
}

/* Fails if what @choices require goes in a circle. */
static gboolean check_circles(const GPtrArray *choices, const QsLibrary *library,
                              GError **error)
{
    g_autoptr(GPtrArray) profiles = g_ptr_array_new();

    for (unsigned i = 0; i < choices->len; i++) {
        const QsChoice *choice = choices->pdata[i];

        g_ptr_array_add(profiles, (void *)choice->profile);
    }
    return qs_library_check_circles(library, profiles, error);
}

/*
 * Adds what is wished, and all that it requires, to @choices.  @wishes grows
 * at its end, so what was wished directly is chosen before, and its reason
 * stays.
 */
static gboolean grant_wishes(GPtrArray *choices, const QsLibrary *library,
                             const QsAbi *abi, GArray *wishes, GError **error)
{
    unsigned done;

    for (done = 0; done < wishes->len; done++) {
        Wish wish = g_array_index(wishes, Wish, done);
        const QsProfile *profile;
        QsChoice *choice;
        unsigned position;

        if (find_choice(choices, wish.name, &position)) {
            continue;
        }
        profile = find_profile(library, abi, &wish, error);
        if (profile == NULL) {
            return FALSE;
        }
        choice = g_new0(QsChoice, 1);
        choice->profile = profile;
        choice->why = wish_text(&wish);
        g_ptr_array_insert(choices, position, choice);
        add_requires(wishes, profile);
    }
    return check_circles(choices, library, error);
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
    g_autoptr(GPtrArray) choices = g_ptr_array_copy(selection->choices, choice_copy,
                                                    NULL);
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(Wish));
    Wish wish = { .name = name, .why = why };

    g_array_append_val(wishes, wish);
    if (!grant_wishes(choices, library, abi, wishes, error)) {
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

    return find_choice(selection->choices, profile->name, &position);
}

QsSelection *qs_selection_from_names(const QsLibrary *library, const QsAbi *abi,
                                     const char *const *names, GError **error)
{
    g_autoptr(QsSelection) selection = selection_new();
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(Wish));
    size_t i;

    for (i = 0; names[i] != NULL; i++) {
        Wish wish = { .name = names[i], .why = "given by name" };

        g_array_append_val(wishes, wish);
    }
    if (!grant_wishes(selection->choices, library, abi, wishes, error)) {
        return NULL;
    }
    return g_steal_pointer(&selection);
}

/* Whether @profile holds on @abi, and one of its match lines speaks of the item. */
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

static GPtrArray *match_all(const GPtrArray *profiles, const QsAbi *abi,
                            const char *kind, const char *name)
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
        Wish wish = { .name = profile->name, .why = why };

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
    g_autoptr(GArray) wishes = g_array_new(FALSE, FALSE, sizeof(Wish));
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
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROFILED,
                    "no profile on %s for: %s", abi->name, unmatched->str);
        return NULL;
    }
    if (!grant_wishes(selection->choices, library, abi, wishes, error)) {
        return NULL;
    }
    return g_steal_pointer(&selection);
}
