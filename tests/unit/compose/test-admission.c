/*
 * What is served under the policies in force
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/admission.h"
#include "qsandbox/process.h"

static const char *const texts[] = {
    "profile base/loop\nread: allow -- loop()\nopenat: errno EACCES -- probe()\n",
    "profile base/threads\nrole main\nclone: allow -- make()\n"
    "role all\nclone3: errno ENOSYS -- make()\n",
    "profile vm/small\nrequire base/loop\nrole main\n"
    "clock_nanosleep: which_clock == CLOCK_REALTIME -- sleep()\n"
    "madvise: behavior == {MADV_DONTNEED, MADV_FREE} -- trim()\n"
    "tgkill: allow -- end()\n",
    /* needs what the process has, but in a vCPU */
    "profile chardev/slow\nmatch chardev slow\nmatch hotplug-chardev slow\n"
    "role vcpu\nclock_nanosleep: which_clock == CLOCK_REALTIME -- sleep()\n",
    /* needs it where it is */
    "profile chardev/quick\nmatch chardev quick\nmatch hotplug-chardev quick\n"
    "role main\nclock_nanosleep: which_clock == CLOCK_REALTIME -- sleep()\n"
    "madvise: behavior == MADV_FREE -- trim()\n",
    "profile chardev/made\nmatch chardev made\nrequire base/loop\n",
    "profile device/plain\nmatch qom plain\nrequire base/loop\n",
    "profile device/chosen\nmatch qom chosen\nrequire base/loop\nwrite: allow -- w()\n",
    "profile feature/rom\nmatch hotplug-qom rom\naccess: allow -- find()\n",
    "profile device/rom\nmatch qom rom\n",
    "profile feature/rate\nmatch command rate\ngetppid: errno EPERM -- seed()\n",
    "profile feature/same\nmatch command same\nopenat: errno EACCES -- probe()\n",
    "profile feature/other\nmatch command other\nopenat: errno ENOENT -- probe()\n",
    "profile feature/soft\nmatch command soft\nread: errno EPERM -- r()\n",
    "profile feature/migration\nmatch command migrate\nread: allow -- r()\n",
    "profile feature/end\nmatch command end\nrole main\ntgkill: allow -- end()\n",
    "profile chardev/foreign\narch aarch64\nmatch chardev foreign\n"
    "match hotplug-chardev foreign\nwrite: allow -- w()\n",
    "profile chardev/many-arm\narch aarch64\nmatch chardev many\n"
    "match hotplug-chardev many\nwrite: allow -- w()\n",
    "profile chardev/many-x86\narch x86_64\nmatch chardev many\n"
    "match hotplug-chardev many\ngetppid: allow -- g()\n",
    "profile vm/named\nopenat: named images, files if flags in O_RDWR -- open()\n"
    "connect: named networks -- reach()\n"
    "sendto: named networks if flags == 0 -- reach()\n",
    "profile block/less\nmatch block less\nmatch hotplug-block less\n"
    "openat: named files if flags == O_RDWR -- open()\n",
    "profile block/logs\nmatch block logs\nmatch hotplug-block logs\n"
    "openat: named files, outputs if flags == O_RDWR -- open()\n",
    "profile block/flags\nmatch block flags\nmatch hotplug-block flags\n"
    "openat: named files if flags == O_WRONLY|O_RDWR -- open()\n",
    "profile block/plain\nmatch block plain\nmatch hotplug-block plain\n"
    "openat: flags == O_RDWR -- open()\n",
    "profile net/sends\nmatch command sends\n"
    "sendto: named networks if flags == 0 -- reach()\n",
    "profile net/peers\nmatch command peers\nconnect: named peers -- reach()\n",
    NULL,
};

typedef struct Fixture {
    QsLibrary *library;
    QsSelection *selection;
    QsPolicy *policies[QS_ROLE_LAST + 1];
    QsInForce in_force;
} Fixture;

static void set_up(Fixture *fixture, const void *unused)
{
    static const char *const names[] = { "vm/small", "device/chosen", NULL };
    QsAction trap = { QS_ACTION_TRAP };

    fixture->library = library_of(texts);
    fixture->in_force.library = fixture->library;
    fixture->in_force.abi = qs_abi_get(QS_ARCH_X86_64);
    fixture->selection = qs_selection_from_names(fixture->library, fixture->in_force.abi,
                                                 names, NULL);
    g_assert_nonnull(fixture->selection);
    fixture->in_force.selection = fixture->selection;
    for (QsRole role = QS_ROLE_ALL; role <= QS_ROLE_VCPU; role++) {
        if (role != QS_ROLE_MAIN) {
            fixture->policies[role] = qs_policy_compose(
                fixture->selection, fixture->in_force.abi, role, trap, trap, NULL);
        }
        fixture->in_force.policies[role] = fixture->policies[role];
    }
}

static void tear_down(Fixture *fixture, const void *unused)
{
    for (QsRole role = QS_ROLE_ALL; role <= QS_ROLE_LAST; role++) {
        qs_policy_free(fixture->policies[role]);
    }
    qs_selection_free(fixture->selection);
    qs_library_free(fixture->library);
}

static void check(const Fixture *fixture, const char *kind, const char *name,
                  gboolean served, const char *missing)
{
    g_autofree char *found = qs_admission_missing(&fixture->in_force, kind, name);

    g_assert_cmpint(qs_admission_serves(&fixture->in_force, kind, name), ==, served);
    g_assert_cmpstr(found, ==, missing);
}

static void test_roles(Fixture *fixture, const void *unused)
{
    check(fixture, "chardev", "quick", TRUE, ",profile=chardev/quick");
    check(fixture, "chardev", "slow", FALSE, ",profile=chardev/slow");
    /* A role for which there is no filter, and now a use. */
    check(fixture, "command", "migrate", FALSE, ",profile=feature/migration");
}

static void test_errnos(Fixture *fixture, const void *unused)
{
    check(fixture, "command", "rate", FALSE, ",profile=feature/rate");
    check(fixture, "command", "same", TRUE, ",profile=feature/same");
    check(fixture, "command", "other", FALSE, ",profile=feature/other");
    /* What is allowed wins over an errno anyway. */
    check(fixture, "command", "soft", TRUE, ",profile=feature/soft");
}

static void test_kinds(Fixture *fixture, const void *unused)
{
    check(fixture, "qom", "chosen", TRUE, "");
    check(fixture, "qom", "plain", TRUE, ",profile=device/plain");
    check(fixture, "qom", "unknown", FALSE, "");
    check(fixture, "qom", "rom", FALSE, ",profile=device/rom,profile=feature/rom");
    check(fixture, "command", "unknown", TRUE, "");
    check(fixture, "hmp-command", "unknown", TRUE, "");
    check(fixture, "qom-set", "unknown.property", TRUE, "");
    /* Character devices say what making them takes. */
    check(fixture, "chardev", "made", FALSE, ",profile=chardev/made");
}

static void test_process(Fixture *fixture, const void *unused)
{
    check(fixture, "command", "end", TRUE, ",profile=feature/end");
    qs_policy_bind_process(fixture->policies[QS_ROLE_ALL], 4711);
    check(fixture, "command", "end", FALSE, ",profile=feature/end");
    fixture->in_force.process = 4711;
    check(fixture, "command", "end", TRUE, ",profile=feature/end");
    fixture->in_force.process = 4712;
    check(fixture, "command", "end", FALSE, ",profile=feature/end");
}

static void check_refusal(const Fixture *fixture, const char *kind, const char *name,
                          const char *expected)
{
    g_autofree char *found = qs_admission_refusal(&fixture->in_force, kind, name);

    g_assert_cmpstr(found, ==, expected);
}

static void test_refusal(Fixture *fixture, const void *unused)
{
    check_refusal(fixture, "chardev", "quick", NULL);
    check_refusal(fixture, "qom", "unknown",
                  "the sandbox has no profile for qom 'unknown'");
    check_refusal(fixture, "qom", "rom",
                  "the sandbox was not composed for qom 'rom': start QEMU with "
                  "-sandbox on,profile=device/rom,profile=feature/rom");
    check_refusal(fixture, "command", "rate",
                  "the sandbox was not composed for command 'rate': start QEMU with "
                  "-sandbox on,profile=feature/rate");
}

/* What does not hold on this architecture could not be given either. */
static void test_architecture(Fixture *fixture, const void *unused)
{
    check_refusal(fixture, "chardev", "foreign",
                  "the sandbox has no profile for chardev 'foreign'");
    check_refusal(fixture, "chardev", "many",
                  "the sandbox was not composed for chardev 'many': start QEMU with "
                  "-sandbox on,profile=chardev/many-x86");
}

/* Puts another policy in force on the process and the vCPUs. */
static void set_policies(Fixture *fixture, const char *name)
{
    const char *const names[] = { name, "chardev/slow", NULL };
    QsAction trap = { QS_ACTION_TRAP };
    QsInForce *in_force = &fixture->in_force;

    qs_selection_free(fixture->selection);
    fixture->selection = qs_selection_from_names(fixture->library, in_force->abi, names,
                                                 NULL);
    in_force->selection = fixture->selection;
    for (QsRole role = QS_ROLE_ALL; role <= QS_ROLE_VCPU; role++) {
        if (fixture->policies[role] == NULL) {
            continue;
        }
        qs_policy_free(fixture->policies[role]);
        fixture->policies[role] = qs_policy_compose(fixture->selection, in_force->abi,
                                                    role, trap, trap, NULL);
        in_force->policies[role] = fixture->policies[role];
    }
}

/* What is served with a broker, whatever stands on its listener, and without one. */
static void test_names(Fixture *fixture, const void *unused)
{
    static const char *const sends[] = { "sendto", NULL };
    g_autoptr(QsPolicy) table = NULL;

    set_policies(fixture, "vm/named");
    table = qs_policy_names_allowed(fixture->policies[QS_ROLE_ALL]);
    fixture->in_force.named = table;
    for (int pass = 0; pass < 3; pass++) {
        check(fixture, "block", "less", TRUE, ",profile=block/less");
        check(fixture, "block", "logs", FALSE, ",profile=block/logs");
        check(fixture, "block", "flags", FALSE, ",profile=block/flags");
        check(fixture, "block", "plain", pass == 2, ",profile=block/plain");
        check(fixture, "command", "sends", TRUE, ",profile=net/sends");
        check(fixture, "command", "peers", FALSE, ",profile=net/peers");
        /* Some calls by name are plain grants, then all, as after an arrival. */
        qs_policy_allow_names(fixture->policies[QS_ROLE_ALL], pass == 0 ? sends : NULL);
    }
    /* violation=log: names do not matter. */
    fixture->in_force.named = NULL;
    check(fixture, "block", "logs", TRUE, ",profile=block/logs");
    check(fixture, "block", "flags", FALSE, ",profile=block/flags");
}

static void test_kinds_that_last(void)
{
    g_assert_true(qs_admission_lasts("chardev"));
    g_assert_true(qs_admission_lasts("qom"));
    g_assert_true(qs_admission_lasts("qom-set"));
    g_assert_false(qs_admission_lasts("command"));
    g_assert_false(qs_admission_lasts("hmp-command"));
    g_assert_false(qs_admission_lasts("incoming"));
    g_assert_false(qs_admission_lasts("feature"));
}

static void test_repetition(Fixture *fixture, const void *unused)
{
    const QsInForce *all = &fixture->in_force;

    g_assert_true(qs_admission_may_repeat(all->library, all->abi, "chardev", "slow"));
    g_assert_false(qs_admission_may_repeat(all->library, all->abi, "chardev", "made"));
    g_assert_false(qs_admission_may_repeat(all->library, all->abi, "chardev", "foreign"));
}

static void add(const char *path, void (*test)(Fixture *, const void *))
{
    g_test_add(path, Fixture, NULL, set_up, test, tear_down);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    add("/admission/roles", test_roles);
    add("/admission/errnos", test_errnos);
    add("/admission/kinds", test_kinds);
    add("/admission/process", test_process);
    add("/admission/refusal", test_refusal);
    add("/admission/architecture", test_architecture);
    add("/admission/names", test_names);
    add("/admission/repetition", test_repetition);
    g_test_add_func("/admission/kinds-that-last", test_kinds_that_last);
    return g_test_run();
}
