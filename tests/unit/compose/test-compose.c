/*
 * From profiles to policies: what must hold for any of them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/error.h"
#include "qsandbox/name.h"
#include "qsandbox/policy.h"
#include "qsandbox/selection.h"
#include "random-profile.h"

#define N_PROFILES 4

static const QsAction trap = { QS_ACTION_TRAP, 0 };
static const QsAction kill_process = { QS_ACTION_KILL_PROCESS, 0 };

static const QsAbi *abi(void)
{
    return qs_abi_get(QS_ARCH_X86_64);
}

static QsPolicy *compose(const QsLibrary *library, const char *const *names, QsRole role)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsSelection)
        selection = qs_selection_from_names(library, abi(), names, &error);
    QsPolicy *policy;

    g_assert_no_error(error);
    policy = qs_policy_compose(selection, abi(), role, trap, kill_process, &error);
    g_assert_no_error(error);
    return policy;
}

static QsAction evaluate(const QsPolicy *policy, uint32_t nr, const uint64_t args[6])
{
    return qs_policy_evaluate(policy, abi()->audit_arch, nr, args, NULL);
}

static gboolean serves(QsAction action)
{
    return action.kind == QS_ACTION_ALLOW || action.kind == QS_ACTION_USER_NOTIF;
}

/*
 * ALLOW above USER_NOTIF above ERRNO above the default; the smallest errno of several.  A
 * single role's filter leaves it to the process's to notify.
 */
static gboolean at_least(QsAction wide, QsAction narrow, gboolean of_role)
{
    if (narrow.kind == QS_ACTION_ERRNO) {
        return serves(wide) || (wide.kind == QS_ACTION_ERRNO && wide.data <= narrow.data);
    }
    if (narrow.kind == QS_ACTION_USER_NOTIF || of_role) {
        return narrow.kind == QS_ACTION_TRAP || serves(wide);
    }
    return narrow.kind == QS_ACTION_TRAP || wide.kind == QS_ACTION_ALLOW;
}

/* A call that some profile speaks of, or any. */
static uint32_t random_nr(const QsPolicy *policy)
{
    unsigned pick = g_test_rand_int_range(0, policy->calls->len + 1);

    if (pick == policy->calls->len) {
        return g_test_rand_int_range(0, 500);
    }
    return ((const QsPolicyCall *)policy->calls->pdata[pick])->nr;
}

/* Profiles p0, p1, ... with random rules; the texts are kept in @texts. */
static QsLibrary *random_library(char *texts[N_PROFILES], gboolean reversed)
{
    QsLibrary *library = library_empty();
    unsigned i;

    for (i = 0; i < N_PROFILES; i++) {
        library_add_text(library, texts[reversed ? N_PROFILES - 1 - i : i]);
    }
    return library;
}

static void check_round(char *texts[N_PROFILES])
{
    static const char *const all[] = { "p0", "p1", "p2", "p3", NULL };
    static const char *const backwards[] = { "p3", "p1", "p2", "p0", "p1", NULL };
    static const char *const some[] = { "p1", "p2", NULL };
    g_autoptr(QsLibrary) library = random_library(texts, FALSE);
    g_autoptr(QsLibrary) reversed = random_library(texts, TRUE);
    QsRole role = g_test_rand_int_range(QS_ROLE_MAIN, QS_ROLE_LAST + 1);
    g_autoptr(QsPolicy) wide = compose(library, all, QS_ROLE_ALL);
    g_autoptr(QsPolicy) same = compose(reversed, backwards, QS_ROLE_ALL);
    g_autoptr(QsPolicy) narrow = compose(library, some, QS_ROLE_ALL);
    g_autoptr(QsPolicy) thread = compose(library, all, role);
    unsigned round;

    for (round = 0; round < 100; round++) {
        uint32_t nr = random_nr(wide);
        uint64_t args[6];
        QsAction action;
        QsAction found;

        random_registers(args);
        action = evaluate(wide, nr, args);
        /* Order does not matter. */
        g_assert_true(qs_action_equal(action, evaluate(same, nr, args)));
        /* More profiles, or all roles, never take anything away. */
        g_assert_true(at_least(action, evaluate(narrow, nr, args), FALSE));
        found = evaluate(thread, nr, args);
        g_assert_cmpint(found.kind, !=, QS_ACTION_USER_NOTIF);
        g_assert_true(at_least(action, found, TRUE));
    }
}

static void test_properties(void)
{
    unsigned round;
    unsigned i;

    for (round = 0; round < 300; round++) {
        char *texts[N_PROFILES];

        for (i = 0; i < N_PROFILES; i++) {
            g_autofree char *name = g_strdup_printf("p%u", i);

            texts[i] = random_profile(name);
        }
        check_round(texts);
        for (i = 0; i < N_PROFILES; i++) {
            g_free(texts[i]);
        }
    }
}

/* Without the policy: whether some rule of @profile answers @action. */
static gboolean rule_answers(const QsProfile *profile, uint32_t nr,
                             const uint64_t args[6], QsAction action)
{
    unsigned i;

    for (i = 0; i < profile->rules->len; i++) {
        g_autoptr(QsCond) cond = NULL;
        QsAction of_rule;
        uint32_t of_nr;

        g_assert_true(qs_rule_resolve(profile, profile->rules->pdata[i], abi(), &of_nr,
                                      &of_rule, &cond, NULL));
        if (of_nr == nr && qs_action_equal(of_rule, action) &&
            qs_cond_holds(cond, args)) {
            return TRUE;
        }
    }
    return FALSE;
}

static void test_rules(void)
{
    static const char *const names[] = { "p0", NULL };
    unsigned round;
    unsigned i;

    for (round = 0; round < 300; round++) {
        g_autofree char *text = random_profile("p0");
        g_autoptr(QsLibrary) library = library_empty();
        g_autoptr(QsPolicy) policy = NULL;
        const QsProfile *profile;

        library_add_text(library, text);
        profile = qs_library_find(library, "p0");
        policy = compose(library, names, QS_ROLE_ALL);
        for (i = 0; i < 100; i++) {
            const QsAction allow = { QS_ACTION_ALLOW, 0 };
            uint32_t nr = random_nr(policy);
            uint64_t args[6];
            QsAction action;

            random_registers(args);
            action = evaluate(policy, nr, args);
            g_assert_cmpint(action.kind == QS_ACTION_ALLOW, ==,
                            rule_answers(profile, nr, args, allow));
            g_assert_true(action.kind == QS_ACTION_TRAP ||
                          rule_answers(profile, nr, args, action));
        }
    }
}

static void test_provenance(void)
{
    static const char *const texts[] = {
        "profile a\nrequire b\narch x86_64 aarch64\nrole vcpu\n"
        "ioctl: cmd == KVM_RUN -- runs the guest\n"
        "open[x86_64]: errno EACCES -- looks for a file\n"
        "read[aarch64]: allow -- of another architecture\n",
        "profile b\nread: fd == 0 -- reads its input\n",
        NULL,
    };
    static const char *const names[] = { "a", NULL };
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsPolicy) policy = compose(library, names, QS_ROLE_ALL);
    g_autoptr(QsPolicy) loop = compose(library, names, QS_ROLE_MAIN);
    g_autoptr(QsPolicy) vcpu = compose(library, names, QS_ROLE_VCPU);
    uint32_t nr = qs_abi_find_call(abi(), "ioctl")->nr;
    uint64_t args[6] = { 5, 0xae80 };
    const QsGrant *grant;

    g_assert_cmpuint(policy->calls->len, ==, 3);
    g_assert_cmpuint(vcpu->calls->len, ==, 3);
    g_assert_cmpuint(loop->calls->len, ==, 1);
    qs_policy_evaluate(policy, abi()->audit_arch, nr, args, &grant);
    g_assert_nonnull(grant);
    g_assert_cmpstr(grant->profile, ==, "a");
    g_assert_cmpstr(grant->file, ==, "f");
    g_assert_cmpuint(grant->line, ==, 5);
    g_assert_cmpstr(grant->reason, ==, "runs the guest");
    /* read's only rule on this architecture has a condition. */
    nr = qs_abi_find_call(abi(), "read")->nr;
    g_assert_cmpuint(evaluate(policy, nr, args).kind, ==, QS_ACTION_TRAP);
}

/* A grant by name has its rule's names, and becomes a plain one for a role. */
static void test_named(void)
{
    static const char *const texts[] = {
        "profile a\nrole vcpu\nopenat: named images, files if flags == 2 -- opens\n",
        NULL,
    };
    static const char *const names[] = { "a", NULL };
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsPolicy) policy = compose(library, names, QS_ROLE_ALL);
    g_autoptr(QsPolicy) vcpu = compose(library, names, QS_ROLE_VCPU);
    g_autoptr(QsPolicy) loop = compose(library, names, QS_ROLE_MAIN);
    uint32_t nr = qs_abi_find_call(abi(), "openat")->nr;
    const QsRule *rule = qs_library_find(library, "a")->rules->pdata[0];
    const uint64_t args[6] = { 0, 0, 2 };
    const uint64_t other[6] = { 0, 0, 3 };
    const QsGrant *grant;

    g_assert_cmpuint(evaluate(policy, nr, args).kind, ==, QS_ACTION_USER_NOTIF);
    g_assert_cmpuint(evaluate(policy, nr, other).kind, ==, QS_ACTION_TRAP);
    g_assert_cmpuint(evaluate(vcpu, nr, args).kind, ==, QS_ACTION_ALLOW);
    g_assert_cmpuint(evaluate(vcpu, nr, other).kind, ==, QS_ACTION_TRAP);
    g_assert_cmpuint(evaluate(loop, nr, args).kind, ==, QS_ACTION_TRAP);
    qs_policy_evaluate(policy, abi()->audit_arch, nr, args, &grant);
    g_assert_true(grant->names == rule->names);
    /* They outlive their profile. */
    g_clear_pointer(&library, qs_library_free);
    g_assert_cmpuint(grant->names->len, ==, 2);
    g_assert_cmpstr(((const QsName *)grant->names->pdata[1])->text, ==, "files");
}

static void test_fault(void)
{
    static const char *const texts[] = {
        "profile a\nmmap: prot in 0 -- a rule that names no architecture\n",
        NULL,
    };
    static const char *const names[] = { "a", NULL };
    const QsAbi *arm = qs_abi_get(QS_ARCH_ARM);
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsSelection)
        selection = qs_selection_from_names(library, arm, names, &error);

    g_assert_no_error(error);
    g_assert_null(
        qs_policy_compose(selection, arm, QS_ROLE_ALL, trap, kill_process, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNKNOWN);
    g_assert_true(
        g_str_has_prefix(error->message, "f:2:1: there is no call 'mmap' on arm\n"));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/compose/properties", test_properties);
    g_test_add_func("/compose/rules", test_rules);
    g_test_add_func("/compose/provenance", test_provenance);
    g_test_add_func("/compose/named", test_named);
    g_test_add_func("/compose/fault", test_fault);
    return g_test_run();
}
