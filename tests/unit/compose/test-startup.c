/*
 * What may be done while QEMU starts, and what is said of a rule that may not
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/startup.h"

static const char *const texts[] = {
    "profile startup/base\nread: allow -- start()\n"
    "rt_sigaction: arg0 == 15 -- start()\n",
    "profile startup/obsolete\nustat: allow -- old()\n",
    "profile startup/elevateprivileges\nsetuid: allow -- become()\n",
    "profile startup/spawn\nvfork: allow -- script()\npipe2: allow -- script()\n",
    "profile startup/resourcecontrol\nsetpriority: allow -- nice()\n",
    "profile own/device\npipe2: allow -- d()\nvfork: allow -- d()\nseccomp: allow -- d()\n"
    "rt_sigaction: allow -- d()\ngetppid: allow -- d()\n",
    "profile own/named\nopenat: named files -- d()\n",
    NULL,
};

static const QsAction trap = { QS_ACTION_TRAP };

static const QsAbi *abi(void)
{
    return qs_abi_get(QS_ARCH_X86_64);
}

static uint32_t number(const char *name)
{
    return qs_abi_find_call(abi(), name)->nr;
}

static QsPolicy *compose(unsigned allowed, const char *const *given,
                         QsSelection **ret_selection)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GError) error = NULL;
    QsPolicy *policy = qs_startup_compose(library, abi(), allowed, given, trap, trap,
                                          ret_selection, &error);

    g_assert_no_error(error);
    return policy;
}

/* Whether the start-up policy grants @call at all. */
static gboolean grants(unsigned allowed, const char *given, const char *call)
{
    const char *names[] = { given, NULL };
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(QsPolicy) policy = compose(allowed, names, &selection);

    return qs_policy_find(policy, number(call)) != NULL;
}

static void test_keys(void)
{
    g_assert_cmpuint(qs_group_find("obsolete"), ==, QS_GROUP_OBSOLETE);
    g_assert_cmpuint(qs_group_find("elevateprivileges"), ==, QS_GROUP_ELEVATE_PRIVILEGES);
    g_assert_cmpuint(qs_group_find("spawn"), ==, QS_GROUP_SPAWN);
    g_assert_cmpuint(qs_group_find("resourcecontrol"), ==, QS_GROUP_RESOURCE_CONTROL);
    g_assert_cmpuint(qs_group_find("violation"), ==, 0);
}

static void test_groups(void)
{
    static const struct {
        unsigned group;
        const char *call;
    } rows[] = {
        { QS_GROUP_OBSOLETE, "ustat" },
        { QS_GROUP_ELEVATE_PRIVILEGES, "setuid" },
        { QS_GROUP_SPAWN, "vfork" },
        { QS_GROUP_RESOURCE_CONTROL, "setpriority" },
    };

    g_assert_true(grants(0, NULL, "read"));
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_assert_true(grants(rows[i].group, NULL, rows[i].call));
        g_assert_false(grants(~rows[i].group, NULL, rows[i].call));
    }
}

static void test_given(void)
{
    /* What it brings of its own, but not what a denied group or the sandbox decides. */
    g_assert_true(grants(0, "own/device", "getppid"));
    g_assert_true(grants(0, "own/device", "pipe2"));
    g_assert_false(grants(0, "own/device", "vfork"));
    g_assert_true(grants(QS_GROUP_SPAWN, "own/device", "vfork"));
    g_assert_false(grants(QS_GROUP_SPAWN, "own/device", "seccomp"));
}

/* Where startup/base has a narrower rule, that rule stays. */
static void test_own_rule_stays(void)
{
    const char *names[] = { "own/device", NULL };
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(QsPolicy) policy = compose(0, names, &selection);
    const QsPolicyCall *call = qs_policy_find(policy, number("rt_sigaction"));

    g_assert_cmpuint(selection->choices->len, ==, 2);
    g_assert_cmpuint(call->grants->len, ==, 1);
    g_assert_nonnull(((const QsGrant *)call->grants->pdata[0])->cond);
}

static void check_explanation(unsigned allowed, const char *call, const char *text,
                              const char *advice)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    const char *names[] = { "own/device", NULL };
    g_autoptr(QsSelection)
        selection = qs_selection_from_names(library, abi(), names, NULL);
    g_autoptr(QsPolicy)
        policy = qs_policy_compose(selection, abi(), QS_ROLE_ALL, trap, trap, NULL);
    QsCounterexample found = {
        .audit_arch = abi()->audit_arch,
        .nr = number(call),
        .expected = trap,
        .found = { QS_ACTION_ALLOW },
    };
    g_autofree char *given_advice = NULL;
    g_autofree char *given_text = qs_startup_explain(policy, allowed, &found,
                                                     &given_advice);

    g_assert_cmpstr(given_text, ==, text);
    g_assert_cmpstr(given_advice, ==, advice);
}

static void test_explanations(void)
{
    check_explanation(0, "vfork",
                      "f:3: profile 'own/device' allows vfork, which -sandbox "
                      "spawn=deny refuses",
                      "Start with spawn=allow, or leave the rule out.");
    check_explanation(QS_GROUP_SPAWN, "vfork",
                      "f:3: profile 'own/device' allows vfork as startup/base does not",
                      "Give the profile with -sandbox profile=own/device, too: then it "
                      "holds while QEMU starts; or allow it in startup/base.");
    check_explanation(
        0, "seccomp",
        "f:4: profile 'own/device' allows what belongs to the "
        "sandbox itself: seccomp",
        "Leave the rule out, or give it a condition that holds no more than "
        "startup/base allows.");
    check_explanation(
        0, "getpid",
        "the VM's policy allows what the start-up filter "
        "denies: getpid(0x0, 0x0, 0x0, 0x0, 0x0, 0x0) on x86_64: the policy says "
        "trap, the program says allow",
        NULL);
}

/* There is no broker yet. */
static void test_names(void)
{
    const char *names[] = { "own/named", NULL };
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(QsPolicy) policy = compose(0, names, &selection);
    const uint64_t args[6] = { 0 };

    g_assert_cmpint(
        qs_policy_evaluate(policy, abi()->audit_arch, number("openat"), args, NULL).kind,
        ==, QS_ACTION_ALLOW);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/startup/keys", test_keys);
    g_test_add_func("/startup/groups", test_groups);
    g_test_add_func("/startup/given", test_given);
    g_test_add_func("/startup/own-rule-stays", test_own_rule_stays);
    g_test_add_func("/startup/explanations", test_explanations);
    g_test_add_func("/startup/names", test_names);
    return g_test_run();
}
