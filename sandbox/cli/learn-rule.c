/*
 * qsandbox learn: from calls to rules
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A rule is a box: a set of values for each argument, or any value where no condition can
 * depend on it.  Each call begins as a box of its own.  A box that is within another one
 * goes into it, and boxes that differ in one argument only become one, with the values of
 * all.  Both leave the union of the boxes as it is, so no call is allowed that was not
 * seen.
 */
#include "learn.h"

#include <fcntl.h>
#include <string.h>

#include "qsandbox/verdict.h"

/* More values than this are several rules, so that a line can be read. */
#define MAX_VALUES 24

static void rule_free(void *data)
{
    CliRule *rule = data;

    for (unsigned i = 0; i < 6; i++) {
        g_clear_pointer(&rule->values[i], g_array_unref);
    }
    g_free(rule->names);
    g_ptr_array_unref(rule->calls);
    g_free(rule);
}

/* The mode of a file that is not made is nothing to the kernel (build_open_how()). */
static gboolean is_unread(const CliCall *call, unsigned index)
{
    unsigned mode = strcmp(call->call->name, "openat") == 0 ? 3
                    : strcmp(call->call->name, "open") == 0 ? 2
                                                            : 6;

    return index == mode && call->checked[mode - 1] &&
           !(call->args[mode - 1] & (O_CREAT | (O_TMPFILE & ~O_DIRECTORY)));
}

/*
 * What the kernel reads of argument @index: of some only the low half, where another
 * argument is a command that cuts it.
 */
static uint64_t find_value(const CliCall *call, unsigned index)
{
    uint64_t value = call->args[index];

    for (unsigned i = 0; i < 6 && value > UINT32_MAX; i++) {
        if (i != index && call->checked[i] &&
            qs_abi_is_cut(call->abi, call->call, index, i, call->args[i])) {
            value &= UINT32_MAX;
        }
    }
    return value;
}

static CliRule *rule_new(CliCall *call)
{
    CliRule *rule = g_new0(CliRule, 1);

    rule->abi = call->abi;
    rule->call = call->call;
    rule->role = call->role;
    rule->names = cli_learn_names(call);
    rule->times = call->times;
    rule->calls = g_ptr_array_new();
    g_ptr_array_add(rule->calls, call);
    for (unsigned i = 0; i < 6; i++) {
        if (call->checked[i] && !is_unread(call, i)) {
            rule->values[i] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
            call->args[i] = find_value(call, i);
            g_array_append_val(rule->values[i], call->args[i]);
        }
    }
    return rule;
}

static uint64_t value_at(const GArray *values, guint i)
{
    return g_array_index(values, uint64_t, i);
}

static gboolean has_value(const GArray *values, uint64_t value)
{
    for (guint i = 0; i < values->len; i++) {
        if (value_at(values, i) == value) {
            return TRUE;
        }
    }
    return FALSE;
}

static int compare_values(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;

    return first < second ? -1 : first > second;
}

static void add_values(GArray *values, const GArray *more)
{
    for (guint i = 0; i < more->len; i++) {
        uint64_t value = value_at(more, i);

        if (!has_value(values, value)) {
            g_array_append_val(values, value);
        }
    }
    g_array_sort(values, compare_values);
}

static gboolean are_alike(const CliRule *a, const CliRule *b)
{
    return a->call == b->call && a->role == b->role && g_strcmp0(a->names, b->names) == 0;
}

/* Whether @inner allows nothing beyond @outer. */
static gboolean is_within(const CliRule *inner, const CliRule *outer)
{
    if (!are_alike(inner, outer)) {
        return FALSE;
    }
    for (unsigned i = 0; i < 6; i++) {
        if (!outer->values[i]) {
            continue;
        }
        if (!inner->values[i]) {
            return FALSE;
        }
        for (guint j = 0; j < inner->values[i]->len; j++) {
            if (!has_value(outer->values[i], value_at(inner->values[i], j))) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

/* What made @from makes @into now. */
static void take_calls(CliRule *into, const CliRule *from)
{
    into->times += from->times;
    g_ptr_array_extend(into->calls, from->calls, NULL, NULL);
}

/* All of @rule but argument @index, as a text. */
static char *describe_rest(const CliRule *rule, unsigned index)
{
    g_autoptr(GString) text = g_string_new(NULL);

    g_string_append_printf(text, "%p %d %s", (const void *)rule->call, rule->role,
                           rule->names ? rule->names : "");
    for (unsigned i = 0; i < 6; i++) {
        const GArray *values = i == index ? NULL : rule->values[i];

        g_string_append(text, values ? ";" : ";*");
        for (guint j = 0; values && j < values->len; j++) {
            g_string_append_printf(text, " %" G_GINT64_MODIFIER "x", value_at(values, j));
        }
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}

/* Unites what differs in argument @index only; whether there was such a thing. */
static gboolean unite(GPtrArray *rules, unsigned index)
{
    g_autoptr(GHashTable)
        first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    guint before = rules->len;

    for (guint i = 0; i < rules->len; i++) {
        CliRule *rule = rules->pdata[i];
        g_autofree char *rest = describe_rest(rule, index);
        CliRule *other = rule->values[index] ? g_hash_table_lookup(first, rest) : NULL;

        if (other) {
            add_values(other->values[index], rule->values[index]);
            take_calls(other, rule);
            g_ptr_array_remove_index(rules, i--);
        } else if (rule->values[index]) {
            g_hash_table_insert(first, g_steal_pointer(&rest), rule);
        }
    }
    return rules->len != before;
}

/* How many arguments are open: what is open can hold others, and not the opposite. */
static unsigned count_open(const CliRule *rule)
{
    unsigned n = 0;

    for (unsigned i = 0; i < 6; i++) {
        n += !rule->values[i];
    }
    return n;
}

static int compare_rules(const void *a, const void *b)
{
    const CliRule *first = *(CliRule *const *)a;
    const CliRule *second = *(CliRule *const *)b;
    int order = first->abi->arch - second->abi->arch;

    order = order ? order : (int)first->role - (int)second->role;
    order = order ? order : strcmp(first->call->name, second->call->name);
    order = order ? order : g_strcmp0(first->names, second->names);
    order = order ? order : (int)count_open(second) - (int)count_open(first);
    for (unsigned i = 0; i < 6 && !order; i++) {
        if (first->values[i] && second->values[i]) {
            order = compare_values(first->values[i]->data, second->values[i]->data);
        } else {
            order = (first->values[i] != NULL) - (second->values[i] != NULL);
        }
    }
    return order;
}

/* Sorted, so that what holds others comes before them, and right in front of them. */
static void absorb(GPtrArray *rules)
{
    g_ptr_array_sort(rules, compare_rules);
    for (guint i = 0; i < rules->len; i++) {
        CliRule *outer = rules->pdata[i];

        for (guint j = i + 1; j < rules->len && are_alike(outer, rules->pdata[j]);) {
            if (is_within(rules->pdata[j], outer)) {
                take_calls(outer, rules->pdata[j]);
                g_ptr_array_remove_index(rules, j);
            } else {
                j++;
            }
        }
    }
}

/* Takes the values from MAX_VALUES on off @rule, as a rule; NULL if there are none. */
static CliRule *split(CliRule *rule)
{
    for (unsigned i = 0; i < 6; i++) {
        GArray *values = rule->values[i];
        CliRule *other;

        if (!values || values->len <= MAX_VALUES) {
            continue;
        }
        other = g_memdup2(rule, sizeof(*rule));
        other->names = g_strdup(rule->names);
        other->calls = g_ptr_array_new();
        g_ptr_array_extend(other->calls, rule->calls, NULL, NULL);
        for (unsigned j = 0; j < 6; j++) {
            other->values[j] = rule->values[j] ? g_array_copy(rule->values[j]) : NULL;
        }
        g_array_remove_range(other->values[i], 0, MAX_VALUES);
        g_array_set_size(values, MAX_VALUES);
        return other;
    }
    return NULL;
}

/* Those of @rule's calls that it allows itself, after a split; and how many that were. */
static void find_own_calls(CliRule *rule)
{
    rule->times = 0;
    for (guint i = 0; i < rule->calls->len; i++) {
        const CliCall *call = rule->calls->pdata[i];
        gboolean own = TRUE;

        for (unsigned j = 0; j < 6; j++) {
            own = own && (!rule->values[j] || has_value(rule->values[j], call->args[j]));
        }
        if (own) {
            rule->times += call->times;
        } else {
            g_ptr_array_remove_index(rule->calls, i--);
        }
    }
}

static void split_all(GPtrArray *rules)
{
    for (guint i = 0; i < rules->len; i++) {
        CliRule *other = split(rules->pdata[i]);

        if (other) {
            g_ptr_array_insert(rules, i + 1, other);
            find_own_calls(rules->pdata[i]);
            find_own_calls(other);
            i--;
        }
    }
}

static gboolean ends_process(const CliCall *call, const QsVerdicts *verdicts)
{
    return !verdicts || (call->call && qs_verdicts_find(verdicts, call->abi->audit_arch,
                                                        call->call->nr, call->args) == 0);
}

gboolean cli_learn_judge(CliLearned *learned, const QsLibrary *library, GError **error)
{
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        g_autoptr(GError) reason = NULL;
        g_autoptr(QsVerdicts)
            verdicts = qs_verdicts_new(library, qs_abi_get(arch), &reason);

        if (!verdicts && !g_error_matches(reason, QS_ERROR, QS_ERROR_UNKNOWN)) {
            g_propagate_error(error, g_steal_pointer(&reason));
            return FALSE;
        }
        for (guint i = 0; i < learned->calls->len; i++) {
            CliCall *call = learned->calls->pdata[i];

            if (call->abi == qs_abi_get(arch) && call->seen == CLI_SEEN_REFUSED &&
                ends_process(call, verdicts)) {
                call->seen = CLI_SEEN_ENDED;
            }
        }
    }
    return TRUE;
}

GPtrArray *cli_learn_generalise(const CliLearned *learned)
{
    GPtrArray *rules = g_ptr_array_new_with_free_func(rule_free);
    gboolean again = TRUE;

    for (guint i = 0; i < learned->calls->len; i++) {
        CliCall *call = learned->calls->pdata[i];
        CliRule *rule;

        if (call->seen != CLI_SEEN_REFUSED || !call->call) {
            continue;
        }
        rule = rule_new(call);
        /* A call about a file that nobody can name is no rule */
        if (cli_learn_needs_name(call) && !rule->names) {
            rule_free(rule);
        } else {
            g_ptr_array_add(rules, rule);
        }
    }
    absorb(rules);
    while (again) {
        again = FALSE;
        for (unsigned i = 0; i < 6; i++) {
            again = unite(rules, 5 - i) || again;
        }
    }
    absorb(rules);
    split_all(rules);
    return rules;
}
