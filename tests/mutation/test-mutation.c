/*
 * Every program with one instruction changed is told from its policy, or is it
 *
 * Each single-instruction mutation (../fuzz/mutate.h) of each program of a corpus is
 * given to the proof.  Where the proof says "equal", the interpreter must find no
 * difference on many calls; where it gives a counterexample, interpreter and
 * evaluator must confirm it; what the kernel would not load must be refused with a
 * reason.  That leaves the few that the proof refuses without a call to show, such as
 * those that are right only where a shift by 32 bits or more does what it does in the
 * interpreter; on these, too, no call may show a difference.
 *
 * With --full the corpus has whole virtual machines of the library and every
 * architecture, and it takes minutes.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/selection.h"
#include "guest60.h"
#include "judge.h"
#include "mutate.h"

/* Calls tried for each number of the policies if the proof says "equal". */
#define N_PROBES 24

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction refuse = { QS_ACTION_ERRNO, 1 };
static const QsAction trap = { QS_ACTION_TRAP };

typedef struct Tally {
    unsigned verdicts[VERDICT_LAST + 1];
    unsigned faults;
    unsigned missed; /* refused without a call to show, though there is one */
} Tally;

static void judge_all(const PolicySet *set, const QsProgram *program, unsigned at,
                      Prng *prng, Tally *tally)
{
    g_autoptr(GArray) mutations = g_array_new(FALSE, FALSE, sizeof(Mutation));

    mutate_list(program, at, mutations);
    for (unsigned i = 0; i < mutations->len; i++) {
        const Mutation *mutation = &g_array_index(mutations, Mutation, i);
        g_autoptr(QsProgram) mutant = mutate_apply(program, mutation);
        g_autofree char *complaint = NULL;
        Verdict verdict = judge(set, mutant, prng, N_PROBES, &complaint);

        tally->verdicts[verdict]++;
        if (complaint) {
            g_autofree char *text = mutation_format(mutation);

            g_test_message("%s: %s", text, complaint);
            tally->faults++;
        }
        if (judge_is_missed(set, mutant, verdict, prng, N_PROBES)) {
            g_autofree char *text = mutation_format(mutation);

            g_test_message("%s: %s, but there is a counterexample", text,
                           verdict_name(verdict));
            /* Beyond its limit the proof refuses without looking; check_set() counts those. */
            tally->missed += verdict != VERDICT_LIMIT;
        }
    }
}

static unsigned sum(const Tally *tally)
{
    unsigned n = 0;

    for (Verdict verdict = 0; verdict <= VERDICT_LAST; verdict++) {
        n += tally->verdicts[verdict];
    }
    return n;
}

/* Takes @set; the counts that must hold of any sane program. */
static void check_set(PolicySet *set)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) program = policy_set_generate(set, &error);
    gint64 start = g_get_monotonic_time();
    GString *text = g_string_new(NULL);
    Prng prng = { 1 };
    Tally tally = { 0 };
    unsigned n;

    g_assert_no_error(error);
    for (unsigned at = 0; at < program->length; at++) {
        judge_all(set, program, at, &prng, &tally);
    }
    n = sum(&tally);
    for (Verdict verdict = 1; verdict <= VERDICT_LAST; verdict++) {
        g_string_append_printf(text, ", %u %s", tally.verdicts[verdict],
                               verdict_name(verdict));
    }
    g_test_message("%zu instructions, %u mutations in %.1f s%s", program->length, n,
                   (g_get_monotonic_time() - start) / 1e6, text->str);
    g_string_free(text, TRUE);
    g_assert_cmpuint(tally.faults, ==, 0);
    g_assert_cmpuint(tally.missed, ==, 0);
    g_assert_cmpuint(tally.verdicts[VERDICT_REFUTED], >, n / 3);
    g_assert_cmpuint(tally.verdicts[VERDICT_UNLOADABLE], >, 0);
    g_assert_cmpuint(tally.verdicts[VERDICT_POINTER], <=, n / 1000);
    g_assert_cmpuint(tally.verdicts[VERDICT_LIMIT], <=, n / 100);
    g_assert_cmpuint(tally.verdicts[VERDICT_COMPUTED], <=, n / 100);
    g_assert_cmpuint(tally.verdicts[VERDICT_UNDEFINED], <=, n / 100);
    policy_set_clear(set);
}

static QsCond *values(unsigned arg, unsigned bits, uint64_t mask, const uint64_t *list,
                      unsigned n)
{
    g_autofree QsCond **children = g_new(QsCond *, n);

    for (unsigned i = 0; i < n; i++) {
        children[i] = qs_cond_new_test(arg, bits, mask, QS_CMP_EQ, list[i]);
    }
    return qs_cond_new_any(children, n);
}

static QsCond *both(QsCond *a, QsCond *b)
{
    QsCond *children[] = { a, b };

    return qs_cond_new_all(children, 2);
}

static void grant(QsPolicy *policy, uint32_t nr, QsAction action, QsCond *cond)
{
    qs_policy_add(policy, nr, action, cond, NULL, NULL, nr, NULL);
}

/* Each kind of test that programs are made of. */
static QsPolicy *all_kinds(QsArch arch)
{
    static const uint64_t dense[] = { 1, 3, 4, 8, 9, 10, 12, 17, 21, 25, 30 };
    static const uint64_t prefix[] = {
        0x4008ae6a, 0x4008ae89, 0x4008ae90, 0x4008af20, 0x8004ae98, 0xae80, 0xae03,
    };
    static const uint64_t wide[] = { 1, UINT64_C(0x100000001), UINT64_MAX };
    QsPolicy *policy = qs_policy_new(qs_abi_get(arch), refuse, trap);

    for (uint32_t nr = 10; nr < 14; nr++) {
        grant(policy, nr, allow, NULL);
    }
    grant(policy, 20, allow, values(1, 32, UINT32_MAX, dense, G_N_ELEMENTS(dense)));
    grant(policy, 22, allow, values(1, 32, UINT32_MAX, prefix, G_N_ELEMENTS(prefix)));
    grant(policy, 23, allow, values(0, 64, UINT64_MAX, wide, G_N_ELEMENTS(wide)));
    grant(policy, 24, allow, qs_cond_new_test(2, 64, UINT64_C(0x7e020000), QS_CMP_EQ, 0));
    grant(policy, 25, allow,
          both(qs_cond_new_test(0, 64, UINT64_MAX, QS_CMP_GE, UINT64_C(0x123456789)),
               qs_cond_new_test(0, 64, UINT64_MAX, QS_CMP_LT, UINT64_C(0x1200000000))));
    grant(policy, 26, allow,
          both(qs_cond_new_test(3, 32, UINT32_MAX, QS_CMP_GT, 7),
               qs_cond_new_test(4, 32, 0xff, QS_CMP_NE, 0x40)));
    grant(policy, 26, (QsAction){ QS_ACTION_ERRNO, 38 }, NULL);
    return policy;
}

static void test_kinds(gconstpointer arch)
{
    PolicySet set = { { all_kinds(GPOINTER_TO_INT(arch)) }, 1 };

    check_set(&set);
}

/* A default that permits, with the x32 door to be closed. */
static void test_denylist(void)
{
    QsPolicy *policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), allow, trap);
    PolicySet set = { { policy }, 1 };

    grant(policy, 59, trap, NULL);
    grant(policy, 16, refuse, qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, 0x5412));
    grant(policy, 101, (QsAction){ QS_ACTION_KILL_PROCESS }, NULL);
    check_set(&set);
}

static void test_several(void)
{
    QsPolicy *large = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), refuse, trap);
    QsPolicy *small = qs_policy_new(qs_abi_get(QS_ARCH_I386), allow, trap);
    QsPolicy *other = qs_policy_new(qs_abi_get(QS_ARCH_AARCH64), trap, trap);
    PolicySet set = { { large, small, other }, 3 };

    grant(large, 1, allow, NULL);
    grant(large, 9, allow, qs_cond_new_test(2, 64, 4, QS_CMP_EQ, 0));
    grant(small, 11, refuse, NULL);
    grant(small, 54, refuse, qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, 0x5412));
    grant(other, 63, allow, NULL);
    check_set(&set);
}

static void test_guest60(void)
{
    PolicySet set = { { guest60_policy() }, 1 };

    check_set(&set);
}

/* Machines of the library. */
static const char *const small_machine[] = {
    "accel/kvm",     "machine/q35",   "device/virtio-blk", "device/virtio-net",
    "device/serial", "block/file",    "block/raw",         "aio/threads",
    "net/tap",       "chardev/stdio", "display/none",      NULL
};
static const char *const large_machine[] = {
    "accel/tcg",   "machine/pc",  "device/virtio-blk", "device/nvme",       "device/usb",
    "block/qcow2", "block/nbd",   "block/host_device", "aio/io_uring",      "net/user",
    "chardev/pty", "display/vnc", "monitor/qmp",       "feature/migration", NULL
};
static const char *const startup[] = { "startup/base", NULL };

static void test_composed(gconstpointer names)
{
    g_autofree char *dir = g_build_filename(g_getenv("QS_SOURCE_ROOT"), "hw-profiles",
                                            NULL);
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(GError) error = NULL;
    QsLibrary *library = qs_library_load(dir, &error);
    g_autoptr(QsSelection) selection = NULL;
    PolicySet set = { .n = 1 };

    g_assert_no_error(error);
    selection = qs_selection_from_names(library, abi, names, &error);
    g_assert_no_error(error);
    set.policies[0] = qs_policy_compose(selection, abi, QS_ROLE_ALL, trap, trap, &error);
    g_assert_no_error(error);
    check_set(&set);
    qs_library_free(library);
}

static void add_for(const char *what, QsArch arch, GTestDataFunc function)
{
    g_autofree char *path = g_strdup_printf("/mutation/%s/%s", what,
                                            qs_abi_get(arch)->name);

    g_test_add_data_func(path, GINT_TO_POINTER(arch), function);
}

int main(int argc, char **argv)
{
    gboolean full = argc > 1 && g_str_equal(argv[1], "--full");

    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/mutation/guest60", test_guest60);
    add_for("kinds", QS_ARCH_X86_64, test_kinds);
    add_for("kinds", QS_ARCH_S390X, test_kinds);
    g_test_add_func("/mutation/denylist", test_denylist);
    g_test_add_func("/mutation/several", test_several);
    if (full) {
        g_test_add_data_func("/mutation/small-machine", small_machine, test_composed);
        g_test_add_data_func("/mutation/large-machine", large_machine, test_composed);
        g_test_add_data_func("/mutation/startup", startup, test_composed);
        for (QsArch arch = QS_ARCH_I386; arch <= QS_ARCH_LAST; arch++) {
            if (arch != QS_ARCH_S390X) {
                add_for("kinds", arch, test_kinds);
            }
        }
    }
    return g_test_run();
}
