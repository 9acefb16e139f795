/*
 * libseccomp's programs and ours say the same
 *
 * Random policies that libseccomp can express are given to it and to our generator.
 * Both programs are run by our interpreter on calls at the borders of the policy, and
 * must do what the reference says; so three readings of "policy" meet, one of them by
 * other people.
 *
 * What it can express: for each call one action, other than the default, if any of
 * several lists of comparisons holds; each list names an argument once.  On 64-bit
 * architectures it compares 64 bits, so 32-bit arguments occur in masked equalities
 * only; on 32-bit ones it compares the lower half.  It knows calls by name.  Numbers
 * of x32 are left out: libseccomp refuses them always, we where the default permits.
 *
 * Where several lists for one call hold other comparisons than equalities, libseccomp
 * 2.5 merges them wrongly: its programs then permit, or refuse, more than each list
 * says, or it does not come to an end.  So a call gets either one list of any
 * comparisons or several of equalities.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <seccomp.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "random-policy.h"
#include "probe.h"

#define N_POLICIES 600
#define MOST_LISTS 8

/* Calls that are a call of their own on every architecture. */
static const char *const names[] = {
    "read",       "write",     "close", "lseek",       "ioctl",   "prctl",
    "mprotect",   "madvise",   "brk",   "munmap",      "kill",    "getpid",
    "dup",        "fchdir",    "futex", "sched_yield", "openat",  "epoll_ctl",
    "exit_group", "getrandom", "readv", "tgkill",      "mincore", "personality",
};

typedef struct Pair {
    QsPolicy *policy;
    scmp_filter_ctx filter;
    uint32_t numbers[G_N_ELEMENTS(names)]; /* of the policy's architecture */
    unsigned n_refused;                    /* rules that libseccomp would not take */
} Pair;

static uint32_t to_scmp(QsAction action)
{
    return qs_action_to_ret(action);
}

/* A test of ours, and the same for libseccomp: @any, or of equality. */
static QsCond *random_comparison(GRand *rand, const QsAbi *abi, unsigned arg,
                                 gboolean any, struct scmp_arg_cmp *ret_cmp)
{
    static const enum scmp_compare theirs[] = {
        [QS_CMP_EQ] = SCMP_CMP_EQ, [QS_CMP_NE] = SCMP_CMP_NE, [QS_CMP_LT] = SCMP_CMP_LT,
        [QS_CMP_LE] = SCMP_CMP_LE, [QS_CMP_GT] = SCMP_CMP_GT, [QS_CMP_GE] = SCMP_CMP_GE,
    };
    unsigned bits = abi->word_bits;
    uint64_t value = random_value(rand, bits);
    QsCmp op = QS_CMP_EQ + random_below(rand, QS_CMP_GE);

    ret_cmp->arg = arg;
    if (!any) {
        op = QS_CMP_EQ;
    } else if (random_chance(rand, 30)) {
        uint64_t mask = random_mask(rand, random_chance(rand, 50) ? 32 : bits);

        value &= mask;
        ret_cmp->op = SCMP_CMP_MASKED_EQ;
        ret_cmp->datum_a = mask;
        ret_cmp->datum_b = value;
        return qs_cond_new_test(arg, mask <= UINT32_MAX ? 32 : 64, mask, QS_CMP_EQ,
                                value);
    }
    ret_cmp->op = theirs[op];
    ret_cmp->datum_a = value;
    ret_cmp->datum_b = 0;
    return qs_cond_new_test(arg, bits, qs_width_mask(bits), op, value);
}

/* One list of comparisons; NULL if libseccomp does not take it. */
static QsCond *random_list(GRand *rand, Pair *pair, const char *name, QsAction action,
                           gboolean any)
{
    struct scmp_arg_cmp theirs[6];
    QsCond *ours[6];
    unsigned n = 0;
    unsigned most = random_chance(rand, 40) ? 0 : 1 + random_below(rand, 3);
    int number = seccomp_syscall_resolve_name(name);

    for (unsigned arg = 0; arg < 6 && n < most; arg++) {
        if (random_chance(rand, 40)) {
            ours[n] = random_comparison(rand, pair->policy->abi, arg, any, &theirs[n]);
            n++;
        }
    }
    if (n == 0) {
        ours[n] = random_comparison(rand, pair->policy->abi, 1, any, &theirs[n]);
        n++;
    }
    if (seccomp_rule_add_exact_array(pair->filter, to_scmp(action), number, n, theirs) !=
        0) {
        for (unsigned i = 0; i < n; i++) {
            qs_cond_free(ours[i]);
        }
        pair->n_refused++;
        return NULL;
    }
    return qs_cond_new_all(ours, n);
}

static void add_call(GRand *rand, Pair *pair, unsigned which)
{
    QsPolicy *policy = pair->policy;
    QsAction action = random_action(rand);
    gboolean any = random_chance(rand, 50);
    unsigned n = random_below(rand, any ? 2 : MOST_LISTS);
    QsCond *cond;

    if (qs_action_equal(action, policy->default_action)) {
        return;
    }
    if (n == 0) {
        g_assert_cmpint(seccomp_rule_add_exact_array(
                            pair->filter, to_scmp(action),
                            seccomp_syscall_resolve_name(names[which]), 0, NULL),
                        ==, 0);
        qs_policy_add(policy, pair->numbers[which], action, NULL, NULL, NULL, 0, NULL);
    }
    for (; n > 0; n--) {
        cond = random_list(rand, pair, names[which], action, any);
        if (cond) {
            qs_policy_add(policy, pair->numbers[which], action, cond, NULL, NULL, n,
                          NULL);
        }
    }
}

/* FALSE if libseccomp does not know the architecture. */
static gboolean pair_init(Pair *pair, GRand *rand, const QsAbi *abi)
{
    QsAction default_action = random_action(rand);
    QsAction bad_arch_action = random_action(rand);

    memset(pair, 0, sizeof(*pair));
    pair->filter = seccomp_init(to_scmp(default_action));
    g_assert_nonnull(pair->filter);
    g_assert_cmpint(
        seccomp_attr_set(pair->filter, SCMP_FLTATR_ACT_BADARCH, to_scmp(bad_arch_action)),
        ==, 0);
    g_assert_cmpint(seccomp_attr_set(pair->filter, SCMP_FLTATR_CTL_OPTIMIZE,
                                     1 + random_below(rand, 2)),
                    ==, 0);
    if (abi->audit_arch != seccomp_arch_native() &&
        (seccomp_arch_add(pair->filter, abi->audit_arch) != 0 ||
         seccomp_arch_remove(pair->filter, seccomp_arch_native()) != 0)) {
        seccomp_release(pair->filter);
        return FALSE;
    }
    pair->policy = qs_policy_new(abi, default_action, bad_arch_action);
    for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
        const QsAbiCall *call = qs_abi_find_call(abi, names[i]);

        g_assert_nonnull(call);
        pair->numbers[i] = call->nr;
        g_assert_cmpint(seccomp_syscall_resolve_name_arch(abi->audit_arch, names[i]), ==,
                        (int)call->nr);
        if (random_chance(rand, 40)) {
            add_call(rand, pair, i);
        }
    }
    return TRUE;
}

static void pair_clear(Pair *pair)
{
    seccomp_release(pair->filter);
    qs_policy_free(pair->policy);
}

static QsProgram *export_theirs(const Pair *pair)
{
    int fd = memfd_create("bpf", MFD_CLOEXEC);
    g_autoptr(GError) error = NULL;
    QsProgram *program;
    off_t size;
    void *bytes;

    g_assert_cmpint(fd, >=, 0);
    g_assert_cmpint(seccomp_export_bpf(pair->filter, fd), ==, 0);
    size = lseek(fd, 0, SEEK_END);
    bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
    g_assert_true(bytes != MAP_FAILED);
    program = qs_program_from_bytes(pair->policy->abi, bytes, size, &error);
    g_assert_no_error(error);
    munmap(bytes, size);
    close(fd);
    return program;
}

/* As a libseccomp of that architecture would see the call. */
static void narrow(const QsAbi *abi, ProbeCall *call)
{
    for (unsigned i = 0; abi->word_bits == 32 && i < 6; i++) {
        call->args[i] = (uint32_t)call->args[i];
    }
}

static gboolean report(const char *whose, const QsPolicy *policy,
                       const QsProgram *program, const ProbeCall *call)
{
    QsCounterexample example = {
        .audit_arch = call->audit_arch,
        .nr = call->nr,
        .expected = qs_policy_evaluate(policy, call->audit_arch, call->nr, call->args,
                                       NULL),
        .found = qs_action_from_ret(
            qs_program_run(program, call->audit_arch, call->nr, 0, call->args, NULL)),
    };
    g_autofree char *text = NULL;
    const QsPolicyCall *rules = qs_policy_find(policy, call->nr);

    memcpy(example.args, call->args, sizeof(example.args));
    text = qs_counterexample_format(&example);
    g_test_message("%s: %s", whose, text);
    for (unsigned i = 0; rules && i < rules->grants->len; i++) {
        const QsGrant *grant = g_ptr_array_index(rules->grants, i);
        g_autofree char *cond = grant->cond ? qs_cond_format(grant->cond)
                                            : g_strdup("always");

        g_test_message("  %s", cond);
    }
    return FALSE;
}

/* The first difference is told. */
static gboolean compare(GRand *rand, const Pair *pair, const char *whose,
                        const QsProgram *program)
{
    PolicySet set = { { pair->policy }, 1 };
    Prng prng = { g_rand_int(rand) };
    const Probe probe = { &set, NULL, &prng };

    for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
        for (unsigned j = 0; j < 40; j++) {
            ProbeCall call;

            probe_draw(&probe, pair->policy, pair->numbers[i] + (j == 0), &call);
            narrow(pair->policy->abi, &call);
            if (!probe_agrees(&set, program, &call)) {
                return report(whose, pair->policy, program, &call);
            }
        }
    }
    return TRUE;
}

static void test_agreement(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    const struct scmp_version *version = seccomp_version();
    unsigned n = 0;
    unsigned n_refused = 0;
    unsigned n_theirs = 0;
    size_t ours_length = 0;
    size_t theirs_length = 0;

    for (unsigned i = 0; i < N_POLICIES; i++) {
        const QsAbi *abi = qs_abi_get(1 + i % QS_ARCH_LAST);
        g_autoptr(QsProgram) ours = NULL;
        g_autoptr(QsProgram) theirs = NULL;
        g_autoptr(GError) error = NULL;
        Pair pair;

        if (!pair_init(&pair, rand, abi)) {
            continue;
        }
        ours = qs_program_generate(pair.policy, &error);
        g_assert_no_error(error);
        theirs = export_theirs(&pair);
        g_assert_true(compare(rand, &pair, "ours", ours));
        n_theirs += !compare(rand, &pair, "libseccomp", theirs);
        n++;
        n_refused += pair.n_refused;
        ours_length += ours->length;
        theirs_length += theirs->length;
        pair_clear(&pair);
    }
    g_test_message("libseccomp %u.%u.%u: %u policies, %u rules refused by it; "
                   "%zu instructions ours, %zu its; it is wrong on %u",
                   version->major, version->minor, version->micro, n, n_refused,
                   ours_length, theirs_length, n_theirs);
    g_assert_cmpuint(n, >, N_POLICIES / 2);
    g_assert_cmpuint(n_theirs, ==, 0);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/libseccomp/agreement", test_agreement);
    return g_test_run();
}
