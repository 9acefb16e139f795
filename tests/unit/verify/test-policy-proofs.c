/*
 * What composition promises, proven for policies of the shipped library
 *
 * For random virtual machines on every architecture that the library serves: what a
 * thread role may do is within what the process may do; the lockdown's policy is
 * within the start-up filter's; adding a profile takes nothing away; and order does
 * not matter.  "Within" is proven for all calls and arguments.
 *
 * QS_ROUNDS in the environment multiplies the number of machines and pairs.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdlib.h>
#include <string.h>
#include "library-of.h"
#include "random-policy.h"
#include "qsandbox/compare.h"
#include "qsandbox/error.h"
#include "qsandbox/generate.h"
#include "qsandbox/selection.h"
#include "qsandbox/verify.h"

static const QsAction refuse = { QS_ACTION_TRAP, 0 };

static QsLibrary *library;
static GRand *chance;

static unsigned rounds(void)
{
    const char *text = g_getenv("QS_ROUNDS");

    return text ? MAX(1, atoi(text)) : 1;
}

static gboolean is_startup(const QsProfile *profile)
{
    return g_str_has_prefix(profile->name, "startup/");
}

/* The architectures that the library serves, one after the other. */
static const QsAbi *nth_host(unsigned n)
{
    const QsProfile *base = qs_library_find(library, "startup/base");
    QsArch arch = QS_ARCH_LAST;

    g_assert_cmphex(base->archs, !=, 0);
    for (unsigned i = 0; i <= n; i++) {
        do {
            arch = arch % QS_ARCH_LAST + 1;
        } while (!(base->archs & QS_ARCH_BIT(arch)));
    }
    return qs_abi_get(arch);
}

/* A name that @pattern matches. */
static char *name_for(const char *pattern)
{
    GString *name = g_string_new(NULL);

    for (; *pattern; pattern++) {
        g_string_append_c(name, *pattern == '*' || *pattern == '?' ? 'x' : *pattern);
    }
    return g_string_free(name, FALSE);
}

/* Some things that some profiles for @abi match, in random order. */
static QsInventory *random_inventory(const QsAbi *abi)
{
    QsInventory *inventory = qs_inventory_new();
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    unsigned percent = random_below(chance, 40);

    for (unsigned i = profiles->len; i > 0; i--) {
        unsigned j = random_below(chance, i);
        const QsProfile *profile = g_ptr_array_index(profiles, j);

        profiles->pdata[j] = profiles->pdata[i - 1];
        if (is_startup(profile) || !(profile->archs & QS_ARCH_BIT(abi->arch)) ||
            profile->matches->len == 0 || !random_chance(chance, percent)) {
            continue;
        }
        for (unsigned k = 1 + random_below(chance, 3); k > 0; k--) {
            const QsMatch *match = g_ptr_array_index(
                profile->matches, random_below(chance, profile->matches->len));
            g_autofree char *name = name_for(
                g_ptr_array_index(match->names, random_below(chance, match->names->len)));

            qs_inventory_add(inventory, match->kind, name, "/machine");
        }
    }
    return inventory;
}

static QsPolicy *compose(const QsSelection *selection, const QsAbi *abi, QsRole role)
{
    g_autoptr(GError) error = NULL;
    QsPolicy *policy = qs_policy_compose(selection, abi, role, refuse, refuse, &error);

    g_assert_no_error(error);
    return policy;
}

static QsPolicy *compose_names(const QsAbi *abi, const char *const *names)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsSelection)
        selection = qs_selection_from_names(library, abi, names, &error);

    g_assert_no_error(error);
    return compose(selection, abi, QS_ROLE_ALL);
}

/* What one leaves to the broker the other may allow, as a role's filter does. */
static void assert_within(const QsPolicy *narrow, const QsPolicy *wide, const char *what)
{
    g_autoptr(QsPolicy) low = qs_policy_names_allowed(narrow);
    g_autoptr(QsPolicy) high = qs_policy_names_allowed(wide);
    g_autoptr(GError) error = NULL;

    if (!qs_verify_subset(low, high, NULL, &error)) {
        g_test_message("%s on %s: %s", what, narrow->abi->name, error->message);
        g_test_fail();
    }
}

/* NULL if no machine can be made of it: a profile that it requires is not for @abi. */
static QsSelection *select_machine(const QsAbi *abi, const QsInventory *inventory)
{
    g_autoptr(GError) error = NULL;
    QsSelection *selection = qs_selection_from_inventory(library, abi, inventory, &error);

    if (!selection) {
        g_test_message("%s: %s", abi->name, error->message);
    }
    return selection;
}

/* Runs @check on many machines. */
static void for_machines(unsigned n,
                         void (*check)(const QsSelection *selection, const QsAbi *abi))
{
    unsigned made = 0;

    n *= rounds();
    for (unsigned i = 0; i < n; i++) {
        const QsAbi *abi = nth_host(i);
        g_autoptr(QsInventory) inventory = random_inventory(abi);
        g_autoptr(QsSelection) selection = select_machine(abi, inventory);

        if (selection) {
            check(selection, abi);
            made++;
        }
    }
    g_test_message("%u machines", made);
    g_assert_cmpuint(made, >=, n - n / 10);
}

static unsigned count_grants(const QsPolicy *policy)
{
    unsigned n = 0;

    for (unsigned i = 0; i < policy->calls->len; i++) {
        n += ((const QsPolicyCall *)policy->calls->pdata[i])->grants->len;
    }
    return n;
}

static unsigned narrower_roles; /* machines and roles that may do less */
static unsigned most_calls;     /* of a machine, allowed to it */

static void check_roles(const QsSelection *selection, const QsAbi *abi)
{
    g_autoptr(QsPolicy) process = compose(selection, abi, QS_ROLE_ALL);

    most_calls = MAX(most_calls, qs_policy_count(process).allowed);
    for (QsRole role = QS_ROLE_ALL + 1; role <= QS_ROLE_LAST; role++) {
        g_autoptr(QsPolicy) own = compose(selection, abi, role);

        assert_within(own, process, qs_role_name(role));
        narrower_roles += count_grants(own) < count_grants(process);
    }
}

static void test_roles(void)
{
    narrower_roles = 0;
    most_calls = 0;
    for_machines(400, check_roles);
    g_test_message("%u narrower roles; up to %u calls allowed", narrower_roles,
                   most_calls);
    g_assert_cmpuint(narrower_roles, >, 50);
    g_assert_cmpuint(most_calls, >, 50);
}

static void check_stages(const QsSelection *selection, const QsAbi *abi)
{
    const char *names[] = { "startup/base", NULL };
    g_autoptr(QsPolicy) startup = compose_names(abi, names);
    g_autoptr(QsPolicy) lockdown = compose(selection, abi, QS_ROLE_ALL);

    assert_within(lockdown, startup, "the lockdown's policy");
}

static void test_stages(void)
{
    for_machines(400, check_stages);
}

/* Whether @profile, and what it requires, is for @abi. */
static gboolean is_for(const QsProfile *profile, const QsAbi *abi)
{
    const char *names[] = { profile->name, NULL };
    g_autoptr(QsSelection) selection = NULL;

    if (!(profile->archs & QS_ARCH_BIT(abi->arch))) {
        return FALSE;
    }
    selection = qs_selection_from_names(library, abi, names, NULL);
    return selection != NULL;
}

static GPtrArray *profiles_for(const QsAbi *abi)
{
    GPtrArray *profiles = qs_library_list(library);

    for (unsigned i = profiles->len; i-- > 0;) {
        if (!is_for(g_ptr_array_index(profiles, i), abi)) {
            g_ptr_array_remove_index(profiles, i);
        }
    }
    return profiles;
}

static const char *name_of(const GPtrArray *profiles, unsigned i)
{
    return ((const QsProfile *)g_ptr_array_index(profiles, i))->name;
}

static void test_adding(void)
{
    const QsAbi *abi = nth_host(0);
    g_autoptr(GPtrArray) profiles = profiles_for(abi);

    g_assert_cmpuint(profiles->len, >, 100);
    for (unsigned i = 0; i < profiles->len; i++) {
        for (unsigned j = i + 1; j < profiles->len; j++) {
            const char *one[] = { name_of(profiles, i), NULL };
            const char *other[] = { name_of(profiles, j), NULL };
            const char *both[] = { one[0], other[0], NULL };
            g_autoptr(QsPolicy) joined = compose_names(abi, both);
            g_autoptr(QsPolicy) first = compose_names(abi, one);
            g_autoptr(QsPolicy) second = compose_names(abi, other);

            assert_within(first, joined, one[0]);
            assert_within(second, joined, other[0]);
        }
    }
}

static void add_grants(QsPolicy *to, const QsPolicy *from)
{
    for (unsigned i = 0; i < from->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(from->calls, i);

        for (unsigned j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);

            qs_policy_add(to, call->nr, grant->action, qs_cond_copy(grant->cond),
                          grant->profile, grant->file, grant->line, grant->reason);
        }
    }
}

/* Policies that no profile says, on all architectures. */
static void test_adding_random(void)
{
    for (unsigned i = 0; i < 2000 * rounds(); i++) {
        const QsAbi *abi = qs_abi_get(1 + i % QS_ARCH_LAST);
        g_autoptr(QsPolicy) one = random_policy(chance, abi);
        g_autoptr(QsPolicy) other = random_policy(chance, abi);
        g_autoptr(QsPolicy) joined = qs_policy_new(abi, refuse, refuse);

        one->default_action = one->bad_arch_action = refuse;
        other->default_action = other->bad_arch_action = refuse;
        add_grants(joined, one);
        add_grants(joined, other);
        assert_within(one, joined, "one of two");
        assert_within(other, joined, "the other of two");
    }
}

/* All that a policy says, as text. */
static char *dump(const QsPolicy *policy)
{
    GString *text = g_string_new(policy->abi->name);

    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        for (unsigned j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);
            g_autofree char *action = qs_action_format(grant->action);
            g_autofree char *cond = grant->cond ? qs_cond_format(grant->cond)
                                                : g_strdup("always");

            g_string_append_printf(text, "\n%u %s: %s if %s -- %s (%s:%u)", call->nr,
                                   call->name, action, cond, grant->reason,
                                   grant->profile, grant->line);
        }
    }
    return g_string_free(text, FALSE);
}

static void assert_same(const QsPolicy *a, const QsPolicy *b)
{
    g_autofree char *a_text = dump(a);
    g_autofree char *b_text = dump(b);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) a_program = qs_program_generate(a, &error);
    g_autoptr(QsProgram) b_program = NULL;

    g_assert_no_error(error);
    b_program = qs_program_generate(b, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(a_text, ==, b_text);
    g_assert_cmpmem(a_program->filter, a_program->length * sizeof(*a_program->filter),
                    b_program->filter, b_program->length * sizeof(*b_program->filter));
}

static void shuffle(gpointer *items, unsigned n)
{
    for (; n > 1; n--) {
        unsigned i = random_below(chance, n);
        gpointer item = items[i];

        items[i] = items[n - 1];
        items[n - 1] = item;
    }
}

/* The same things, found in another order. */
static QsInventory *reorder(const QsInventory *inventory)
{
    QsInventory *other = qs_inventory_new();
    g_autoptr(GPtrArray) items = g_ptr_array_copy(inventory->items, NULL, NULL);

    g_ptr_array_set_free_func(items, NULL);
    shuffle(items->pdata, items->len);
    for (unsigned i = 0; i < items->len; i++) {
        const QsItem *item = g_ptr_array_index(items, i);

        qs_inventory_add(other, item->kind, item->name, item->where);
    }
    return other;
}

static void test_inventory_order(void)
{
    for (unsigned i = 0; i < 100 * rounds(); i++) {
        const QsAbi *abi = nth_host(i);
        g_autoptr(QsInventory) inventory = random_inventory(abi);
        g_autoptr(QsInventory) other = reorder(inventory);
        g_autoptr(QsSelection) selection = select_machine(abi, inventory);
        g_autoptr(QsSelection) again = select_machine(abi, other);
        g_autoptr(QsPolicy) a = NULL;
        g_autoptr(QsPolicy) b = NULL;

        g_assert_true((selection == NULL) == (again == NULL));
        if (selection) {
            a = compose(selection, abi, QS_ROLE_ALL);
            b = compose(again, abi, QS_ROLE_ALL);
            assert_same(a, b);
        }
    }
}

static void test_name_order(void)
{
    for (unsigned i = 0; i < 100 * rounds(); i++) {
        const QsAbi *abi = nth_host(i);
        g_autoptr(GPtrArray) profiles = profiles_for(abi);
        g_autoptr(GPtrArray) names = g_ptr_array_new();
        g_autoptr(QsPolicy) a = NULL;
        g_autoptr(QsPolicy) b = NULL;

        for (unsigned n = 2 + random_below(chance, 10); n > 0; n--) {
            g_ptr_array_add(
                names, (gpointer)name_of(profiles, random_below(chance, profiles->len)));
        }
        g_ptr_array_add(names, NULL);
        a = compose_names(abi, (const char *const *)names->pdata);
        shuffle(names->pdata, names->len - 1);
        b = compose_names(abi, (const char *const *)names->pdata);
        assert_same(a, b);
    }
}

/* A library that was filled in another order. */
static void test_library_order(void)
{
    QsLibrary *first = library;
    QsLibrary *other = library_empty();
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GError) error = NULL;

    shuffle(profiles->pdata, profiles->len);
    for (unsigned i = 0; i < profiles->len; i++) {
        const QsProfile *profile = g_ptr_array_index(profiles, i);
        QsProfile *copy = qs_profile_load(profile->file, profile->name, &error);

        g_assert_no_error(error);
        g_assert_true(qs_library_add(other, copy, &error));
    }
    for (unsigned i = 0; i < 50 * rounds(); i++) {
        const QsAbi *abi = nth_host(i);
        g_autoptr(QsInventory) inventory = random_inventory(abi);
        g_autoptr(QsSelection) selection = select_machine(abi, inventory);
        g_autoptr(QsSelection) again = NULL;
        g_autoptr(QsPolicy) a = NULL;
        g_autoptr(QsPolicy) b = NULL;

        library = other;
        again = select_machine(abi, inventory);
        library = first;
        g_assert_true((selection == NULL) == (again == NULL));
        if (selection) {
            a = compose(selection, abi, QS_ROLE_ALL);
            b = compose(again, abi, QS_ROLE_ALL);
            assert_same(a, b);
        }
    }
    qs_library_free(other);
}

/* All families of -sandbox hotplug= together. */
static QsPolicy *compose_families(const QsAbi *abi)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GPtrArray) names = g_ptr_array_new();

    for (unsigned i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];

        if (g_str_has_prefix(profile->name, "hotplug/")) {
            g_ptr_array_add(names, profile->name);
        }
    }
    g_assert_cmpuint(names->len, >=, 10);
    g_ptr_array_add(names, NULL);
    return compose_names(abi, (const char *const *)names->pdata);
}

/* The program with instruction @at returning ALLOW. */
static QsProgram *allow_at(const QsProgram *program, size_t at)
{
    g_autofree struct sock_filter *filter = g_memdup2(
        program->filter, program->length * sizeof(*program->filter));

    filter[at].k = SECCOMP_RET_ALLOW;
    return qs_program_new(program->abi, filter, program->length);
}

/*
 * What is given to the broker is part of the proof: a filter that lets such a call through is
 * found.
 */
static void test_named(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) policy = compose_families(abi);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) program = qs_program_generate(policy, &error);
    unsigned found = 0;

    g_assert_no_error(error);
    g_assert_true(qs_verify_program(policy, program, NULL, &error));
    for (size_t i = 0; i < program->length; i++) {
        g_autoptr(QsProgram) wrong = NULL;
        QsCounterexample example;

        if (program->filter[i].code != (BPF_RET | BPF_K) ||
            program->filter[i].k != SECCOMP_RET_USER_NOTIF) {
            continue;
        }
        wrong = allow_at(program, i);
        g_assert_false(qs_verify_program(policy, wrong, &example, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
        g_clear_error(&error);
        g_assert_cmpint(example.expected.kind, ==, QS_ACTION_USER_NOTIF);
        g_assert_cmpint(example.found.kind, ==, QS_ACTION_ALLOW);
        found++;
    }
    g_assert_cmpuint(found, >, 0);
}

/* Files and addresses are never plain grants, whatever may be done later. */
static void test_never_plain(void)
{
    static const char *const calls[] = { "open",     "openat",  "unlink",
                                         "unlinkat", "connect", "bind" };
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) policy = compose_families(abi);
    QsAction trap = { QS_ACTION_TRAP };
    g_autoptr(QsPolicy) nothing = qs_policy_new(abi, trap, trap);
    unsigned named = 0;

    for (size_t i = 0; i < G_N_ELEMENTS(calls); i++) {
        const QsPolicyCall *call = qs_policy_find(policy,
                                                  qs_abi_find_call(abi, calls[i])->nr);
        g_autoptr(QsPolicy) one = qs_policy_new(abi, trap, trap);

        if (call) {
            qs_policy_add_call(one, call);
        }
        g_assert_true(qs_verify_subset(one, nothing, NULL, NULL));
        named += qs_policy_has_named(one, NULL);
    }
    g_assert_cmpuint(named, >=, 4);
}

int main(int argc, char **argv)
{
    g_autofree char *dir = g_build_filename(g_getenv("QS_SOURCE_ROOT"), "hw-profiles",
                                            NULL);
    g_autoptr(GError) error = NULL;
    int status;

    g_test_init(&argc, &argv, NULL);
    library = qs_library_load(dir, &error);
    g_assert_no_error(error);
    chance = g_rand_new_with_seed(g_test_rand_int());
    g_test_add_func("/policy-proofs/roles", test_roles);
    g_test_add_func("/policy-proofs/stages", test_stages);
    g_test_add_func("/policy-proofs/adding", test_adding);
    g_test_add_func("/policy-proofs/adding-random", test_adding_random);
    g_test_add_func("/policy-proofs/inventory-order", test_inventory_order);
    g_test_add_func("/policy-proofs/name-order", test_name_order);
    g_test_add_func("/policy-proofs/library-order", test_library_order);
    g_test_add_func("/policy-proofs/named", test_named);
    g_test_add_func("/policy-proofs/never-plain", test_never_plain);
    status = g_test_run();
    g_rand_free(chance);
    qs_library_free(library);
    return status;
}
